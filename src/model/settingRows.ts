/** The rows of `Settings`: which key each means, and what cannot be told of them. */
import { allNames } from '../ledgers/columns';
import { regionOf } from '../ledgers/settingKeys';
import { finding, type Finding } from '../findings/finding';
import { Notes } from '../findings/notes';
import type { TableOf } from '../ledgers/allLedgers';
import { cleanText, formulaKey } from '../ledgers/cleanText';
import { CellState, placeOf, textAt, stateAt } from '../ledgers/ledgerTable';
import {
  processAllocation,
  processOfAllocationSetting,
  processOfStageSetting,
  processStage,
  productOfIdSetting,
  settingKeyNamed,
  settingKeys,
  siteOfRegionSetting,
} from '../ledgers/settingKeys';
import { CellKind } from '../workbook/snapshot';
import { nearestName } from '../quantity/nearestName';

interface SettingRows {
  /** The text beside each key that has one and is not unreadable. */
  readonly values: ReadonlyMap<string, string>;
  /** The text of the `Setting` cell of each of these. */
  readonly cells: ReadonlyMap<string, string>;
  /** The 0-based row of each key that stands in the table. */
  readonly rows: ReadonlyMap<string, number>;
  /** The 0-based row of each key whose value is left blank. */
  readonly blanks: ReadonlyMap<string, number>;
  /** Keys that a person set to something that cannot be told. */
  readonly unreadable: ReadonlySet<string>;
  /** By process as it is spelled, the text that says what its burden is shared by, and its 0-based row. */
  readonly allocations: ReadonlyMap<string, { readonly text: string; readonly row: number }>;
  /** By process as it is spelled, the text that says its stage, and its 0-based row. */
  readonly stages: ReadonlyMap<string, { readonly text: string; readonly row: number }>;
  /** What products are called by outward files, by their names as formulas match them. */
  readonly productIds: ReadonlyMap<string, string>;
  /** Regions by the site's name in small letters. */
  readonly siteRegions: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

const keyNames = settingKeys.flatMap(allNames);

/** The key of the setting of a process's stage. */
export const stageKey = (process: string): string => `${processStage.key} ${formulaKey(process)}`;

/** Reads the rows. A key that stands twice with two values is an error, and so is a name that is nearly a key: either way its value is not known. */
export function settingRowsOf(table: TableOf<'Settings'> | undefined): SettingRows {
  const values = new Map<string, string>();
  const cells = new Map<string, string>();
  const rows = new Map<string, number>();
  const blanks = new Map<string, number>();
  const siteRegions = new Map<string, string>();
  const allocations = new Map<string, { readonly text: string; readonly row: number }>();
  const stages = new Map<string, { readonly text: string; readonly row: number }>();
  const productIds = new Map<string, string>();
  const unreadable = new Set<string>();
  const notes = new Notes();
  for (const row of table?.rows ?? []) {
    if (!table) break;
    const name = textAt(table, 'setting', row);
    const value = textAt(table, 'value', row).trim();
    const isBad = stateAt(table, 'value', row) === CellState.bad;
    const site = siteOfRegionSetting(name)?.toLowerCase();
    const process = processOfAllocationSetting(name);
    const staged = processOfStageSetting(name);
    const product = productOfIdSetting(name);
    const key = settingKeyNamed(name)?.key ?? keyOf({ site, process, staged, product });
    if (key === undefined) {
      // A value beside a name that cannot be read may be any setting.
      if (name === '' && value !== '' && table.badRows.has(row)) unreadable.add(`row ${row}`);
      if (name === '') continue;
      const near = nearestName(name, [...keyNames, ...keysOfSites(name)]);
      const meant = near === undefined ? undefined : (settingKeyNamed(near)?.key ?? near);
      if (meant !== undefined) unreadable.add(meant);
      notes.take([unknownSetting(table, row, name, near ?? '', meant !== undefined)]);
    } else if (isBad) unreadable.add(key);
    else if (value !== '' || site !== undefined) {
      const before = rows.get(key);
      if (before !== undefined) {
        const isSame = formulaKey(cleanText(values.get(key) ?? '')) === formulaKey(cleanText(value));
        notes.take([settingTwice(table, before, row, isSame)]);
        if (!isSame) unreadable.add(key);
      }
      values.set(key, value);
      cells.set(key, name);
      rows.set(key, row);
      if (site !== undefined) siteRegions.set(site, value);
      if (product !== undefined) productIds.set(formulaKey(product), value);
      if (process !== undefined) allocations.set(process, { text: value, row });
      if (staged !== undefined) stages.set(staged, { text: value, row });
      if (value === '') notes.take([blankSetting(placeOf(table, row, 'value'), name, '')]);
    } else blanks.set(key, row);
  }
  const ofNames = { allocations, stages, productIds, siteRegions };
  return { values, cells, rows, blanks, unreadable, ...ofNames, findings: notes.findings };
}

/** The key of a setting that names a site in small letters, a process or a product; nothing where it names none. */
function keyOf(
  named: Readonly<Record<'site' | 'process' | 'staged' | 'product', string | undefined>>,
): string | undefined {
  const { site, process, staged, product } = named;
  if (site !== undefined) return `region ${site}`;
  if (process !== undefined) return `${processAllocation.key} ${formulaKey(process)}`;
  if (staged !== undefined) return stageKey(staged);
  return product === undefined ? undefined : `productId ${formulaKey(product)}`;
}

/** True where the value beside a setting's name is stored as text, as a day may be. */
export function isTextBeside(table: TableOf<'Settings'>, name: string): boolean {
  const row = table.rows.find((candidate) => formulaKey(textAt(table, 'setting', candidate)) === formulaKey(name));
  const cells = table.snapshot.columns[table.columns.get('value')?.position ?? -1];
  return row !== undefined && cells?.kinds[row] === CellKind.text;
}

/** The keys of a site's region as they would read with the last words of a name that begins nearly like one. */
function keysOfSites(name: string): readonly string[] {
  const words = cleanText(name).split(' ');
  return words.flatMap((_, index) => {
    const site = words.slice(index + 1).join(' ');
    const near = nearestName(words.slice(0, index + 1).join(' '), Object.values(regionOf));
    return site === '' || near === undefined ? [] : [`${near} ${site}`];
  });
}

/** A blank beside a setting's name is said with what is taken for it; an empty value stands for none. */
export function blankSetting(place: Finding['place'], setting: string, value: string): Finding {
  return finding('setting-blank', place, { setting, value });
}

function unknownSetting(table: TableOf<'Settings'>, row: number, name: string, near: string, isLost: boolean): Finding {
  return finding(
    'unknown-setting',
    placeOf(table, row, 'setting'),
    { value: name, near },
    isLost ? 'error' : 'warning',
  );
}

function settingTwice(table: TableOf<'Settings'>, first: number, second: number, isSame: boolean): Finding {
  const name = textAt(table, 'setting', second);
  const [one, other] = [first, second].map((row) => placeOf(table, row, 'setting'));
  return finding(
    'setting-twice',
    other ?? {},
    {
      setting: settingKeyNamed(name)?.name ?? name,
      first: one?.cell ?? '',
      second: other?.cell ?? '',
    },
    isSame ? 'warning' : 'error',
  );
}
