/** Rules for the ribbon's part of a manifest: resources and what refers to them, icons, words per locale, the shared runtime. */
import {
  addressProblems,
  attribute,
  down,
  everyElement,
  headProblems,
  orderProblems,
  readManifest,
  type ManifestElement,
  type ManifestFiles,
} from './manifestRules';

/** All that is wrong with the manifest; empty where nothing is. `commands` are the functions that the program has. */
export function manifestProblems(
  text: string,
  base: string,
  files: ManifestFiles,
  commands: readonly string[],
): readonly string[] {
  const root = readManifest(text);
  return [
    ...headProblems(root),
    ...orderProblems(root),
    ...addressProblems(root, base, files),
    ...resourceProblems(root),
    ...iconProblems(root, base, files),
    ...localeProblems(root),
    ...runtimeProblems(root),
    ...commandProblems(root, commands),
  ];
}

/** Which kind of resource an element's `resid` must name. */
const kinds: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

const longest: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

function resourceProblems(root: ManifestElement): readonly string[] {
  const groups = down(root, 'VersionOverrides', 'Resources')?.children ?? [];
  const ids = groups.flatMap((group) => group.children.map((one) => attribute(one, 'id')));
  const users = everyElement(root).filter(({ attributes }) => attributes['resid'] !== undefined);
  const used = new Set(users.map((user) => attribute(user, 'resid')));
  return [
    ...users
      .filter(
        (user) =>
          !groups.some(
            ({ name, children }) =>
              name === kinds[user.name] && children.some((one) => attribute(one, 'id') === attribute(user, 'resid')),
          ),
      )
      .map((user) => `${user.name}: ${attribute(user, 'resid')} is no resource of ${kinds[user.name]}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two resources are called ${id}`),
    ...ids.filter((id) => id.length > 32).map((id) => `${id} is longer than 32 characters`),
    ...ids.filter((id) => !used.has(id)).map((id) => `${id} is not used`),
    ...groups.flatMap(({ name, children }) =>
      children.flatMap((one) =>
        [one, ...one.children].flatMap((said) => {
          const words = attribute(said, 'DefaultValue') || attribute(said, 'Value');
          return words.length > (longest[name] ?? Infinity)
            ? [`${attribute(one, 'id')} is longer than ${longest[name]} characters`]
            : [];
        }),
      ),
    ),
  ];
}

const neededSizes = [16, 32, 80];

function iconProblems(root: ManifestElement, base: string, files: ManifestFiles): readonly string[] {
  const images = new Map(
    (down(root, 'VersionOverrides', 'Resources', 'bt:Images')?.children ?? []).map((one) => [
      attribute(one, 'id'),
      attribute(one, 'DefaultValue'),
    ]),
  );
  const sized = [
    ['IconUrl', 32, attribute(down(root, 'IconUrl'), 'DefaultValue')] as const,
    ['HighResolutionIconUrl', 64, attribute(down(root, 'HighResolutionIconUrl'), 'DefaultValue')] as const,
    ...everyElement(root)
      .filter(({ name, attributes }) => name === 'bt:Image' && attributes['size'] !== undefined)
      .map(
        (image) =>
          [
            attribute(image, 'resid'),
            Number(attribute(image, 'size')),
            images.get(attribute(image, 'resid')) ?? '',
          ] as const,
      ),
  ];
  const lacking = everyElement(root)
    .filter(({ name }) => name === 'Icon')
    .flatMap((icon) =>
      neededSizes
        .filter((size) => !icon.children.some((image) => attribute(image, 'size') === String(size)))
        .map((size) => `an icon has no picture of ${size} pixels`),
    );
  return [
    ...lacking,
    ...sized.flatMap(([name, size, address]) => {
      const bytes = files(address.slice(base.length));
      return bytes && pngSize(bytes) !== `${size}x${size}` ? [`${name} is ${pngSize(bytes)}, not ${size}x${size}`] : [];
    }),
  ];
}

/** Width and height of a PNG; `no PNG` for anything else. */
export function pngSize(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return 'no PNG';
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}

/** Every text has exactly one override, for zh-CN; the default locale has none. */
function localeProblems(root: ManifestElement): readonly string[] {
  const texts = [
    down(root, 'DisplayName'),
    down(root, 'Description'),
    ...everyElement(root).filter(({ name }) => name === 'bt:String'),
  ];
  return texts.flatMap((text) => {
    const locales = (text?.children ?? []).map((override) => attribute(override, 'Locale'));
    const name = text ? attribute(text, 'id') || text.name : 'a text';
    return locales.join() === 'zh-CN'
      ? []
      : [`${name} is said in en-US and ${locales.join(', ') || 'nothing else'}, not in zh-CN`];
  });
}

function runtimeProblems(root: ManifestElement): readonly string[] {
  const host = down(root, 'VersionOverrides', 'Hosts', 'Host');
  const runtimes = down(host, 'Runtimes')?.children ?? [];
  const pane = attribute(runtimes[0], 'resid');
  const sources = everyElement(root).filter(
    ({ name, attributes }) =>
      (name === 'FunctionFile' || name === 'SourceLocation') && attributes['resid'] !== undefined,
  );
  return [
    ...(runtimes.length === 1 && attribute(runtimes[0], 'lifetime') === 'long'
      ? []
      : ['there is not one runtime that lives long']),
    ...sources
      .filter((source) => attribute(source, 'resid') !== pane)
      .map((source) => `${source.name} is not in the shared runtime`),
    ...(resourceAddress(root, pane) === attribute(down(root, 'DefaultSettings', 'SourceLocation'), 'DefaultValue')
      ? []
      : ['the runtime is not the page of the pane']),
  ];
}

function resourceAddress(root: ManifestElement, id: string): string {
  return attribute(
    down(root, 'VersionOverrides', 'Resources', 'bt:Urls')?.children.find((url) => attribute(url, 'id') === id),
    'DefaultValue',
  );
}

function commandProblems(root: ManifestElement, commands: readonly string[]): readonly string[] {
  const all = everyElement(root);
  const named = all.filter(({ name }) => name === 'FunctionName').map(({ text }) => text);
  const controls = all
    .filter(({ name }) => name === 'Control' || name === 'Group')
    .map((control) => attribute(control, 'id'));
  return [
    ...named.filter((name) => !commands.includes(name)).map((name) => `the program has no function ${name}`),
    ...commands.filter((name) => !named.includes(name)).map((name) => `no button calls ${name}`),
    ...controls.filter((id, index) => controls.indexOf(id) !== index).map((id) => `two controls are called ${id}`),
  ];
}
