/** What belongs to a release: one version everywhere, and a zip whose bytes say nothing of when and where it was made. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Where package.json, manifest.xml and CHANGELOG.md do not speak of one version, a sentence each. */
export function disagreements({ version }, manifest, changeLog) {
  const inManifest = /<Version>([^<]*)<\/Version>/.exec(manifest)?.[1];
  const versions = [...changeLog.matchAll(/^## \[(\d[^\]]*)\](.*)$/gm)];
  const [newest] = versions;
  const unreleased = /^## \[Unreleased\]\n([^]*?)(?=^## )/m.exec(changeLog)?.[1] ?? '';
  return [
    ...(inManifest === `${version}.0`
      ? []
      : [`manifest.xml has version ${inManifest}, package.json ${version}: it must be ${version}.0`]),
    ...(newest?.[1] === version
      ? []
      : [`CHANGELOG.md begins with version ${newest?.[1] ?? 'none'}, package.json has ${version}`]),
    ...(newest === undefined || /^ - \d{4}-\d{2}-\d{2}$/.test(newest[2])
      ? []
      : [`CHANGELOG.md: version ${newest[1]} has no day, as in "## [${newest[1]}] - 2026-01-31"`]),
    ...(unreleased.trim() === '' ? [] : ['CHANGELOG.md: what stands under Unreleased belongs to no version yet']),
  ];
}

/** The files of a folder as a zip, always the same for the same files: in the order of their names, all of one day; hidden files stay out. */
export async function zipOfFolder(folder) {
  const { zipSync } = await import('fflate');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  // The zip has local times; these are the same anywhere.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))])), {
    mtime,
    level: 9,
    os: 0,
  });
}
