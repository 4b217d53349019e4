/** The programs outside npm that the tests run: LibreOffice, Chromium, Poppler and a font with Chinese. */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** True when one of the names is a program on the PATH. */
function isProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.some((name) =>
    folders.some((folder) => {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }),
  );
}

function hasChineseFont() {
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

/** Each tool: the Debian package that brings it and whether it is there. */
const tools = [
  { package: 'libreoffice-calc', isThere: () => isProgram('soffice', 'libreoffice') },
  { package: 'chromium', isThere: () => isProgram('chromium', 'chromium-browser', 'google-chrome') },
  { package: 'poppler-utils', isThere: () => isProgram('pdftoppm') },
  { package: 'fonts-noto-cjk', isThere: hasChineseFont },
];

/** The Debian names of the packages that are missing, in a fixed order. */
function missingPackages() {
  return tools.filter((tool) => !tool.isThere()).map((tool) => tool.package);
}

/** The text of an apt source (deb822 or one-line) with the backports suite of the release beside its main suite. */
export function withBackports(text, release) {
  const backports = `${release}-backports`;
  if (text.includes(backports)) return text;
  const deb822 = text.replace(new RegExp(`^(Suites:.*\\b${release}(?![-\\w]).*)$`, 'm'), `$1 ${backports}`);
  if (deb822 !== text) return deb822;
  return text.replace(
    new RegExp(`^(deb\\s+(?:\\[[^\\]]*\\]\\s+)?\\S+\\s+)${release}(\\s.*)$`, 'm'),
    `$&\n$1${backports}$2`,
  );
}

/** A temporary copy of the machine's apt sources with backports added, as options for apt; the machine's own files stay as they are. */
function backportsSources(release) {
  const folder = mkdtempSync(join(tmpdir(), 'crossfoot-apt-'));
  const mainList = '/etc/apt/sources.list';
  const parts = '/etc/apt/sources.list.d';
  writeFileSync(
    join(folder, 'main.list'),
    existsSync(mainList) ? withBackports(readFileSync(mainList, 'utf8'), release) : '',
  );
  for (const name of existsSync(parts) ? readdirSync(parts) : []) {
    if (/\.(sources|list)$/.test(name))
      writeFileSync(join(folder, name), withBackports(readFileSync(join(parts, name), 'utf8'), release));
  }
  return { folder, options: ['-o', 'Dir::Etc::SourceList=/dev/null', '-o', `Dir::Etc::SourceParts=${folder}`] };
}

function apt(...args) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 2, 2],
      env: environment,
    }).status === 0
  );
}

/** The code name of the Debian release this runs on, or undefined elsewhere. */
function debianRelease() {
  if (!existsSync('/etc/os-release') || !isProgram('apt-get')) return undefined;
  const fields = readFileSync('/etc/os-release', 'utf8');
  return /^ID=debian$/m.test(fields) ? /^VERSION_CODENAME=(\w+)$/m.exec(fields)?.[1] : undefined;
}

/**
 * Installs what is missing where that is possible (Debian, as root) and returns the packages that are still missing.
 * LibreOffice comes from backports on Debian 12, where its own one is three years older.
 */
export function installSystemTools() {
  const wanted = missingPackages();
  const release = debianRelease();
  if (wanted.length === 0 || release === undefined || process.getuid?.() !== 0) return wanted;
  console.error(`Installing ${wanted.join(', ')} …`);
  const install = ['install', '-y', '--no-install-recommends'];
  if (release === 'bookworm' && wanted.includes('libreoffice-calc')) {
    const sources = backportsSources(release);
    if (apt(...sources.options, 'update'))
      apt(...sources.options, ...install, '-t', `${release}-backports`, 'libreoffice-calc');
    rmSync(sources.folder, { recursive: true, force: true });
  }
  const rest = missingPackages();
  if (rest.length > 0 && apt('update')) apt(...install, ...rest);
  return missingPackages();
}
