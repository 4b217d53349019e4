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
export function isProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.some((name) =>
    folders.some((folder) => {
      try {
        accessSync(join(folder, `${name}${ending}`), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }),
  );
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

/** Each tool: what the tests need it for, whether it is there, and the package that brings it. */
const tools = [
  {
    package: 'libreoffice-calc',
    elsewhere: 'LibreOffice (its program folder on the PATH)',
    why: 'recalculates every written workbook, formula by formula',
    isThere: () => isProgram('soffice', 'libreoffice'),
  },
  {
    package: 'chromium',
    elsewhere: 'Chromium (on the PATH, or named by CHROMIUM)',
    why: 'shows the workbench and the pane',
    isThere: () => 'CHROMIUM' in process.env || isProgram('chromium', 'chromium-browser', 'google-chrome'),
  },
  {
    package: 'poppler-utils',
    elsewhere: 'Poppler (pdftoppm on the PATH)',
    why: 'makes pictures of printed sheets',
    isThere: () => isProgram('pdftoppm'),
  },
  {
    package: 'python3',
    elsewhere: 'Python 3 (python3 on the PATH)',
    why: 'reckons the seal of a workbook from its description alone',
    isThere: () => isProgram('python3'),
  },
  {
    package: 'fonts-noto-cjk',
    elsewhere: 'a font with Chinese',
    why: 'draws the Chinese of these pictures',
    isThere: hasChineseFont,
  },
];

/** The tools that are missing, in a fixed order. */
export function missingTools() {
  return tools.filter((tool) => !tool.isThere());
}

/** True where tests may be skipped for want of a tool: not in CI, unless CROSSFOOT_TOOLS=optional says so. */
export function mayGoWithout(environment) {
  const isCi = !['', 'false', undefined].includes(environment.CI);
  return environment.CROSSFOOT_TOOLS === 'optional' || !isCi;
}

/** What the tests lack and what each is for, a line each. */
export function lackLines(missing) {
  return [
    'The tests need programs that are not on this machine:',
    ...missing.map((tool) => `  ${tool.package}: ${tool.why}`),
  ];
}

/** How a person installs what is missing on such a system (`debian` for any that has apt-get), and what happens without it. */
export function adviceLines(missing, system, goesOn) {
  const names = missing.map((tool) => tool.package).join(' ');
  return [
    system === 'debian'
      ? `Install them with: sudo apt-get install --no-install-recommends ${names}`
      : `Install ${missing.map((tool) => tool.elsewhere).join(', ')} in the way of this system.`,
    goesOn
      ? 'Going on without them: the tests that need one are skipped, and counted so at the end.'
      : 'This is CI, where they must be there: the tests that need one fail.',
  ];
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

/** Installs the missing packages from Debian; LibreOffice comes from backports on Debian 12, where its own one is three years older. */
function installFromDebian(wanted, release) {
  const install = ['install', '-y', '--no-install-recommends'];
  if (release === 'bookworm' && wanted.includes('libreoffice-calc')) {
    const sources = backportsSources(release);
    if (apt(...sources.options, 'update'))
      apt(...sources.options, ...install, '-t', `${release}-backports`, 'libreoffice-calc');
    rmSync(sources.folder, { recursive: true, force: true });
  }
  const rest = missingTools().map((tool) => tool.package);
  if (rest.length > 0 && apt('update')) apt(...install, ...rest);
}

/** Says what is missing and why it is needed, then installs it where that is possible (Debian, as root), else says how. */
export function installSystemTools() {
  const missing = missingTools();
  if (missing.length === 0) return;
  const say = (lines) => lines.forEach((line) => console.error(line));
  say(lackLines(missing));
  const release = debianRelease();
  if (release !== undefined && process.getuid?.() === 0) {
    console.error('Installing these Debian packages with apt-get …');
    installFromDebian(
      missing.map((tool) => tool.package),
      release,
    );
  }
  const still = missingTools();
  if (still.length > 0) say(adviceLines(still, isProgram('apt-get') ? 'debian' : 'other', mayGoWithout(process.env)));
}
