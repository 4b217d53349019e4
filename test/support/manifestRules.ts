/** What a manifest of an Excel task-pane add-in must keep, beyond what a schema can see: orders, references, lengths, icons, locales. */
import { SaxesParser } from 'saxes';

export interface ManifestElement {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
}

/** Files that the manifest's addresses mean, by their path below the add-in's address; undefined where there is none. */
export type ManifestFiles = (path: string) => Uint8Array | undefined;

/** The root element; throws where the text is no XML. */
export function readManifest(text: string): ManifestElement {
  const parser = new SaxesParser();
  const open: { name: string; attributes: Record<string, string>; children: ManifestElement[]; text: string }[] = [];
  let root: ManifestElement | undefined;
  parser.on('opentag', ({ name, attributes }) =>
    open.push({ name, attributes: attributes as Record<string, string>, children: [], text: '' }),
  );
  parser.on('text', (more) => {
    const last = open.at(-1);
    if (last) last.text += more;
  });
  parser.on('closetag', () => {
    const done = open.pop();
    if (!done) return;
    open.at(-1)?.children.push(done);
    root = done;
  });
  parser.write(text).close();
  if (!root) throw new Error('no element');
  return root;
}

/** The first element down the path of names. */
export function down(element: ManifestElement | undefined, ...names: readonly string[]): ManifestElement | undefined {
  return names.reduce<ManifestElement | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    element,
  );
}

/** All elements below, with the element itself. */
export function everyElement(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

export function attribute(element: ManifestElement | undefined, name: string): string {
  return element?.attributes[name] ?? '';
}

/** Which children an element may have and in which order, as documented; `!` marks those that must be there. */
const orders: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! Permissions! Dictionary VersionOverrides! ExtendedOverrides',
  VersionOverrides: 'Description Requirements! Hosts! Resources! WebApplicationInfo EquivalentAddins',
  'Hosts/Host': 'Runtimes! AllFormFactors DesktopFormFactor! MobileFormFactor',
  DesktopFormFactor: 'GetStarted FunctionFile! ExtensionPoint!',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  Group: 'OverriddenByRibbonApi Label! Icon! Control!',
  Control: 'OverriddenByRibbonApi Label! ToolTip Supertip! Icon! Action! Enabled',
  Supertip: 'Title! Description!',
  Resources: 'bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!',
};

/** Elements in another order than documented, unknown ones, and required ones that are missing. */
export function orderProblems(root: ManifestElement): readonly string[] {
  return everyElement(root).flatMap((element) => {
    const isHost = element.name === 'Host' && attribute(element, 'xsi:type') === 'Workbook';
    const order = orders[isHost ? 'Hosts/Host' : element.name];
    if (order === undefined) return [];
    const known = order.split(' ').map((name) => name.replace('!', ''));
    const places = element.children.map(({ name }) => known.indexOf(name));
    const missing = order
      .split(' ')
      .filter((name) => name.endsWith('!'))
      .map((name) => name.slice(0, -1))
      .filter((name) => !element.children.some((child) => child.name === name));
    return [
      ...element.children
        .filter((_, index) => places[index] === -1)
        .map(({ name }) => `${element.name}: ${name} has no place in it`),
      ...element.children
        .filter(
          (_, index) =>
            (places[index] ?? 0) >= 0 && places.slice(0, index).some((place) => place > (places[index] ?? 0)),
        )
        .map(({ name }) => `${element.name}: ${name} comes too late`),
      ...missing.map((name) => `${element.name}: ${name} is missing`),
    ];
  });
}

const taskPaneOverrides = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

/** What concerns the add-in as a whole. */
export function headProblems(root: ManifestElement): readonly string[] {
  const overrides = everyElement(root).filter(({ name }) => name === 'VersionOverrides');
  const value = (name: string): string => attribute(down(root, name), 'DefaultValue');
  const checks: readonly (readonly [holds: boolean, problem: string])[] = [
    [root.name === 'OfficeApp' && attribute(root, 'xsi:type') === 'TaskPaneApp', 'the add-in is no TaskPaneApp'],
    [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(down(root, 'Id')?.text ?? ''), 'Id is no GUID'],
    [/^\d+(\.\d+){3}$/.test(down(root, 'Version')?.text ?? ''), 'Version has not four numbers'],
    [(down(root, 'ProviderName')?.text ?? '').trim() !== '', 'ProviderName is empty'],
    [down(root, 'DefaultLocale')?.text === 'en-US', 'DefaultLocale is not en-US'],
    [value('DisplayName').length <= 30, 'DisplayName is longer than 30 characters'],
    [value('Description').length <= 250, 'Description is longer than 250 characters'],
    [attribute(down(root, 'Hosts', 'Host'), 'Name') === 'Workbook', 'the host is not Excel'],
    [down(root, 'Permissions')?.text === 'ReadWriteDocument', 'Permissions is not ReadWriteDocument'],
    [overrides.length === 1, 'VersionOverrides is nested or missing'],
    [
      overrides.every(
        (one) => attribute(one, 'xmlns') === taskPaneOverrides && attribute(one, 'xsi:type') === 'VersionOverridesV1_0',
      ),
      'VersionOverrides is not that of task panes, version 1.0',
    ],
    [
      setVersion(down(root, 'VersionOverrides', 'Requirements', 'bt:Sets'), 'SharedRuntime') === '1.1',
      'the ribbon does not ask for SharedRuntime 1.1',
    ],
    [
      Number(setVersion(down(root, 'Requirements', 'Sets'), 'ExcelApi').split('.')[1] ?? 99) <= 9,
      'ExcelApi is asked for in a version higher than needed',
    ],
  ];
  return checks.filter(([holds]) => !holds).map(([, problem]) => problem);
}

/** The version in which a requirement set is asked for; empty where it is not. */
export function setVersion(sets: ManifestElement | undefined, name: string): string {
  return attribute(
    sets?.children.find((set) => attribute(set, 'Name') === name),
    'MinVersion',
  );
}

/** Addresses that are not by https, too long, or lead to no file. */
export function addressProblems(root: ManifestElement, base: string, files: ManifestFiles): readonly string[] {
  const addresses = everyElement(root)
    .filter(({ name }) => /Url$|^SourceLocation$|^bt:Image$|^bt:Url$|^AppDomain$|^ExtendedOverrides$/.test(name))
    .map((element) => attribute(element, 'DefaultValue') || attribute(element, 'Url') || element.text.trim())
    .filter((address) => address !== '');
  return [...new Set(addresses)].flatMap((address) => [
    ...(address.startsWith('https://') ? [] : [`${address} is not by https`]),
    ...(address.length > 2048 ? [`${address.slice(0, 40)}… is too long`] : []),
    ...(address.startsWith(base) && files(address.slice(base.length)) ? [] : [`${address} leads to no file`]),
  ]);
}
