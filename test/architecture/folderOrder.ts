/** Which folder of src may import which; the picture is in the design: every arrow points up this list. */
import type { SourceFile } from './sourceFile';

/** From the foundations to the entry points; folders in one line do not know each other. */
const layers: readonly (readonly string[])[] = [
  ['quantity', 'languages', 'version'],
  ['workbook'],
  ['findings', 'proof', 'secondCalculator'],
  ['ledgers'],
  ['library'],
  ['language'],
  ['templates'],
  ['lists'],
  ['samples'],
  ['checks'],
  ['model'],
  ['calculation'],
  ['results'],
  ['reports'],
  ['assess'],
  ['compare', 'verify'],
  ['exchange', 'hosts/excel', 'hosts/xlsx'],
  ['pane', 'documents'],
  ['taskpane', 'workbench', 'commandline', 'verifier'],
];

/** Folders that may import less than the list allows. */
const narrower: Readonly<Record<string, readonly string[]>> = {
  'hosts/excel': ['quantity', 'workbook', 'findings'],
  'hosts/xlsx': ['quantity', 'workbook', 'findings'],
  samples: ['quantity', 'languages', 'workbook', 'ledgers', 'templates'],
  templates: ['quantity', 'languages', 'workbook', 'ledgers', 'language'],
};

/** Folders that only these may import; the entry points so choose one host each, and a workbook is verified as a file in Excel too. */
const importers: Readonly<Record<string, readonly string[]>> = {
  'hosts/excel': ['taskpane'],
  'hosts/xlsx': ['workbench', 'commandline', 'verifier', 'pane/verifying', 'pane/comparing'],
  samples: ['pane', 'taskpane', 'workbench', 'commandline'],
  pane: ['taskpane', 'workbench', 'verifier'],
};

/** Where results are shown: of the calculation these folders and files read its nodes alone, for all else there are records in `results`. */
export const showsResults: readonly string[] = [
  'commandline',
  'exchange',
  'pane',
  'reports/disclosureSheet',
  'reports/footprints',
  'reports/inventory/inventorySheet',
  'reports/parity',
  'reports/recycled/recycledSheet',
  'reports/targetsSheet',
  'reports/cover',
  'reports/method',
  'reports/texts',
  'reports/crossfoot/allChecksSection',
];
const readBesideResults = 'calculation/graph/node';
/** What makes a figure of others, or of a number. */
const makers = new Set(['follows', 'given']);
/** What says how a figure comes about walks the calculation itself. */
const explains: readonly string[] = ['exchange/explain', 'reports/footprints/unverifiedFactors'];

/** The libraries each folder or single file may import, each where it belongs; Node's own modules only at the command line. */
const libraries: Readonly<Record<string, RegExp>> = {
  secondCalculator: /^@ironcalc\/wasm$/,
  quantity: /^decimal\.js$/,
  'hosts/xlsx': /^(fflate|saxes)$/,
  'pane/verifying/verification.worker.ts': /^@ironcalc\/wasm\/wasm_bg\.wasm$/,
  pane: /^(react|react-dom\/client|@fluentui\/.+)$/,
  taskpane: /^(react|react-dom\/client|@fluentui\/.+)$/,
  workbench: /^(react|react-dom\/client|@fluentui\/.+)$/,
  commandline: /^node:/,
};

/** Every folder and file of src that the order names. */
export const orderedFolders: readonly string[] = [
  ...layers.flat(),
  ...[narrower, importers].flatMap((lists) => [...Object.keys(lists), ...Object.values(lists).flat()]),
  ...Object.keys(libraries),
];
/** True of a file in one of the folders, or named itself without its ending. */
export const isIn = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path.replace(/\.tsx?$/, '') === place || path.startsWith(`${place}/`));

/** The folder of a path below src: `hosts/xlsx` for what lies in it, `assess` for assess.ts. */
export function folderOf(path: string): string {
  const parts = path.replace(/\.(tsx?|mjs)$/, '').split('/');
  return parts[0] === 'hosts' ? parts.slice(0, 2).join('/') : parts[0]!;
}

const layerOf = (folder: string) => layers.findIndex((layer) => layer.includes(folder));

/** True for what must give the same for the same input: all above exchange and hosts. */
export function isPure(path: string): boolean {
  const layer = layerOf(folderOf(path));
  return layer >= 0 && layer <= layerOf('assess');
}

function mayImport(path: string, to: string): boolean {
  const from = folderOf(path);
  if (from === to) return true;
  if (importers[to] !== undefined) return isIn(path, importers[to]);
  if (narrower[from] !== undefined) return narrower[from].includes(to);
  return layerOf(to) < layerOf(from);
}

/** Every file in a folder that the list does not know. */
export function unknownFolders(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => layerOf(folderOf(file.path)) < 0)
    .map((file) => `${file.path}: its folder is not in the order of folders`);
}

/** Every import that does not point up the list. */
export function importsAgainstOrder(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    file.imports
      .filter(({ target }) => target !== undefined && !mayImport(file.path, folderOf(target)))
      .map(({ target }) => `${file.path}: ${folderOf(file.path)} may not import ${target}`),
  );
}

/** Every import of the calculation where its results are shown. */
export function calculationBesideResults(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => isIn(path, showsResults) && !isIn(path, explains))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target?.startsWith('calculation/') && target !== readBesideResults)
        .map(({ target }) => `${path}: what it shows stands in results, not in ${target}`),
    );
}

/** Every file that makes figures where they are only shown. */
export function figuresMadeOutOfPlace(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => !isIn(path, ['calculation', 'results']))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target, names }) => target === readBesideResults && names?.some((name) => makers.has(name)))
        .map(() => `${path}: figures are made in calculation and results`),
    );
}

/** Every library imported outside its place, as decimal.js outside quantity. */
export function librariesOutOfPlace(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    file.imports
      .filter(
        ({ specifier, target }) =>
          target === undefined && !(libraries[file.path] ?? libraries[folderOf(file.path)])?.test(specifier),
      )
      .map(({ specifier }) => `${file.path}: ${specifier} has no place in ${folderOf(file.path)}`),
  );
}
