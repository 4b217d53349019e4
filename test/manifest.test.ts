/** The manifest keeps Microsoft's rules and ours, and the rules see what breaks them. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonCommands } from '../src/hosts/excel/ribbon';
import { addinAddress, developmentAddress, manifestAt } from '../src/setup/addinFolder.mjs';
import { manifestProblems, pngSize } from './support/manifestParts';

const project = join(__dirname, '..');
const manifest = readFileSync(join(project, 'manifest.xml'), 'utf8');

/** What a build puts at the address: pages of the program, and assets as they are. */
function fileAt(path: string): Uint8Array | undefined {
  if (path === 'taskpane.html') return new Uint8Array();
  const file = join(project, path);
  return path.startsWith('assets/') && statSync(file, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(file)
    : undefined;
}

const problems = (text: string, base: string = developmentAddress): readonly string[] =>
  manifestProblems(text, base, fileAt, ribbonCommands);

test('the manifest keeps every rule', () => expect(problems(manifest)).toEqual([]));

const long = 'x'.repeat(251);

test.each<[string, string | RegExp, string, string]>([
  ['an Id that is none', /<Id>[^<]*/, '<Id>crossfoot', 'Id is no GUID'],
  ['a short version', '<Version>0.1.0.0', '<Version>0.1', 'Version has not four numbers'],
  ['no provider', /<ProviderName>[^<]*/, '<ProviderName> ', 'ProviderName is empty'],
  ['a provider that is left out', /<ProviderName>.*<\/ProviderName>/, '', 'OfficeApp: ProviderName is missing'],
  ['other rights than needed', 'ReadWriteDocument', 'Restricted', 'Permissions is not ReadWriteDocument'],
  ['no address for help', /<SupportUrl.*\/>/, '', 'OfficeApp: SupportUrl is missing'],
  [
    'elements out of order',
    /(<Permissions>.*<\/Permissions>)\s*(<VersionOverrides[^]*<\/VersionOverrides>)/,
    '$2 $1',
    'OfficeApp: Permissions comes too late',
  ],
  [
    'runtimes behind the form factor',
    /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/,
    '$2 $1',
    'Host: Runtimes comes too late',
  ],
  ['an element of nowhere', '<GetStarted>', '<GetStarted><Hint/>', 'GetStarted: Hint has no place in it'],
  [
    "Outlook's overrides",
    'VersionOverridesV1_0',
    'VersionOverridesV1_1',
    'VersionOverrides is not that of task panes, version 1.0',
  ],
  [
    'overrides inside overrides',
    '</Resources>',
    '</Resources><VersionOverrides xmlns="x"/>',
    'VersionOverrides is nested or missing',
  ],
  [
    'a higher requirement set than needed',
    'Name="ExcelApi" MinVersion="1.9"',
    'Name="ExcelApi" MinVersion="1.13"',
    'ExcelApi is asked for in a version higher than needed',
  ],
  [
    'no shared runtime asked for',
    'Name="SharedRuntime"',
    'Name="RibbonApi"',
    'the ribbon does not ask for SharedRuntime 1.1',
  ],
  [
    'an address by http',
    'https://localhost:3000/assets/icons/check-80.png',
    'http://localhost:3000/assets/icons/check-80.png',
    'http://localhost:3000/assets/icons/check-80.png is not by https',
  ],
  [
    'a picture that is not there',
    'icons/check-80.png',
    'icons/check-81.png',
    'https://localhost:3000/assets/icons/check-81.png leads to no file',
  ],
  [
    'a picture of another size',
    'DefaultValue="https://localhost:3000/assets/icons/check-80.png"',
    'DefaultValue="https://localhost:3000/assets/icons/check-64.png"',
    'Check.80 is 64x64, not 80x80',
  ],
  [
    'an icon without its large picture',
    '<bt:Image size="80" resid="Verify.80"/>',
    '',
    'an icon has no picture of 80 pixels',
  ],
  [
    'a high-resolution icon that is small',
    'icons/icon-64.png"/>\n  <Support',
    'icons/icon-32.png"/>\n  <Support',
    'HighResolutionIconUrl is 32x32, not 64x64',
  ],
  [
    'a reference to nothing',
    '<Label resid="Check.Label"/>',
    '<Label resid="Chek.Label"/>',
    'Label: Chek.Label is no resource of bt:ShortStrings',
  ],
  [
    'a reference to another kind',
    '<Description resid="Check.Tip"/>',
    '<Description resid="Check.Label"/>',
    'Description: Check.Label is no resource of bt:LongStrings',
  ],
  ['a resource for nobody', '<bt:Url id="Support.Url"', '<bt:Url id="Help.Url"', 'Help.Url is not used'],
  [
    'two resources of one name',
    '<bt:Image id="Check.20"',
    '<bt:Image id="Check.16"',
    'two resources are called Check.16',
  ],
  ['a long name', /Group\.Label/g, `Group.${'L'.repeat(30)}`, `Group.${'L'.repeat(30)} is longer than 32 characters`],
  ['a long tip', /(id="Open.Tip" DefaultValue=")[^"]*/, `$1${long}`, 'Open.Tip is longer than 250 characters'],
  [
    'a long label',
    /(id="Open.Label" DefaultValue=")[^"]*/,
    `$1${'x'.repeat(126)}`,
    'Open.Label is longer than 125 characters',
  ],
  [
    'a long description',
    /(<Description DefaultValue=")[^"]*/,
    `$1${long}`,
    'Description is longer than 250 characters',
  ],
  [
    'a text in one language',
    /(id="Open.Label"[^>]*>)\s*<bt:Override[^>]*>/,
    '$1',
    'Open.Label is said in en-US and nothing else, not in zh-CN',
  ],
  [
    'the default locale said twice',
    'Locale="zh-CN" Value="打开"',
    'Locale="en-US" Value="Open"',
    'Open.Label is said in en-US and en-US, not in zh-CN',
  ],
  ['a runtime that ends soon', 'lifetime="long"', 'lifetime="short"', 'there is not one runtime that lives long'],
  [
    'commands in another runtime',
    '<FunctionFile resid="Pane.Url"/>',
    '<FunctionFile resid="Support.Url"/>',
    'FunctionFile is not in the shared runtime',
  ],
  [
    'a pane elsewhere than the runtime',
    '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
    '<SourceLocation DefaultValue="https://localhost:3000/assets/support.html"/>',
    'the runtime is not the page of the pane',
  ],
  [
    'a button for a function that is not there',
    '<FunctionName>check<',
    '<FunctionName>chek<',
    'the program has no function chek',
  ],
  ['a function without a button', '<FunctionName>check<', '<FunctionName>verify<', 'no button calls check'],
  [
    'two buttons of one name',
    'id="Crossfoot.Check"',
    'id="Crossfoot.Verify"',
    'two controls are called Crossfoot.Verify',
  ],
])('%s is seen', (_, from, to, problem) => {
  const broken = manifest.replace(from, to);
  expect(broken).not.toBe(manifest);
  expect(problems(broken)).toContain(problem);
});

test('a shortcut runs each command of the ribbon, with three keys held so that none of Excel and no letter of a keyboard is taken', () => {
  expect(manifest).toContain(`<ExtendedOverrides Url="${developmentAddress}assets/shortcuts.json"/>`);
  const { actions, shortcuts } = JSON.parse(readFileSync(join(project, 'assets', 'shortcuts.json'), 'utf8')) as {
    actions: { id: string; type: string; name: string }[];
    shortcuts: { action: string; key: { default: string; mac: string } }[];
  };
  expect(actions.map(({ id, type }) => [id, type])).toEqual(ribbonCommands.map((id) => [id, 'ExecuteFunction']));
  expect(shortcuts.map(({ action }) => action)).toEqual(ribbonCommands);
  const keys = shortcuts.flatMap(({ key }) => [key.default, key.mac]);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { key } of shortcuts) {
    expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
    expect(key.mac).toMatch(/^Command\+Option\+Shift\+[A-Z]$/);
  }
});

test('the manifest of another address keeps every rule there, and nothing of the development address is left', () => {
  const address = addinAddress('https://addins.example.com/crossfoot');
  const moved = manifestAt(manifest, address);
  expect(problems(moved, address)).toEqual([]);
  expect(moved).not.toContain('localhost');
});

test.each(['http://addins.example.com/', 'addins.example.com', 'https://addins.example.com/?a=1'])(
  '%s is no address for an add-in',
  (address) => {
    expect(() => addinAddress(address)).toThrow(/https|address|folder/);
  },
);

test('the logo for the store has 300 pixels a side', () => {
  expect(pngSize(readFileSync(join(project, 'assets/icons/logo-300.png')))).toBe('300x300');
});
