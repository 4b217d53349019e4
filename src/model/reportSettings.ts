/** What the report is about and which choices of the method it makes, read from `Settings`. */
import type { Language } from '../languages';
import type { Finding } from '../findings/finding';
import { Notes } from '../findings/notes';
import type { TableOf } from '../ledgers/allLedgers';
import { findChoice, type Column } from '../ledgers/columns';
import { placeOf } from '../ledgers/ledgerTable';
import type { ScrapMethod } from '../ledgers/scrapMethods';
import {
  optionsOf,
  processAllocation,
  processStage,
  processStages,
  settingKeys,
  type ProcessAllocation,
  type ProcessStage,
  type SettingChoice,
  type SettingKey,
} from '../ledgers/settingKeys';
import { formulaKey } from '../ledgers/cleanText';
import { readDateText, serialOfDate } from '../quantity/calendarDate';
import { hasTwoReadings, numberReadings } from '../quantity/readNumber';
import type { GwpSet } from './gwp';
import { blankSetting, settingRowsOf, stageKey } from './settingRows';

export interface ReportSettings {
  readonly organisation: string;
  /** First and last day of the period as date serials; both days belong to it. */
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly language: Language | '';
  /** By which outward files know the organisation: a URN; empty where none is set. */
  readonly companyId: string;
  /** The same of products, by their names as formulas match them. */
  readonly productIds: ReadonlyMap<string, string>;
  readonly region: string;
  readonly siteRegions: ReadonlyMap<string, string>;
  readonly gwp: GwpSet;
  readonly scrapAllocation: ScrapMethod;
  readonly boundary: Boundary;
  readonly basis: Basis;
  readonly allocation: Allocation;
  /** What goes before it for single processes, by their names as formulas match them; with the 0-based row of `Settings`. */
  readonly allocations: ReadonlyMap<
    string,
    { readonly process: string; readonly by: ProcessAllocation; readonly row: number }
  >;
  /** The stage under which a process is reported, by its name as formulas match it; with the 0-based row of `Settings`. Empty where no breakdown by stage is asked for. */
  readonly stages: ReadonlyMap<
    string,
    { readonly process: string; readonly stage: ProcessStage; readonly row: number }
  >;
  readonly electricityView: NamedView;
  /** Share, such as 0.05. */
  readonly materiality: string;
  /** Largest share of its metal that a process may plausibly lose; 0.1 by default (general knowledge, not from a standard). */
  readonly metalLoss: string;
  /** Whether the sheets show the preview of matching certificates in time. */
  readonly timeMatching: SettingChoice<'timeMatching'>;
  /** The text of the `Setting` cell of each key that stands in the workbook. */
  readonly cells: ReadonlyMap<string, string>;
}

export const boundaries = optionsOf('boundary');
export type Boundary = SettingChoice<'boundary'>;
export type NamedView = SettingChoice<'electricityView'>;
type Basis = SettingChoice<'basis'>;
type Allocation = SettingChoice<'allocation'>;

/** Settings without which figures are still right: what cannot be read there takes its default, and is said. */
const harmless = new Set(['language', 'companyId', 'materiality', 'metalLoss', 'timeMatching']);

/** Neither does a process that is reported under no stage change any total. */
const isHarmless = (key: string): boolean => harmless.has(key) || key.startsWith(`${processStage.key} `);

/** The settings, or nothing where the period or a choice of the method is missing or cannot be told; the findings say which cell. */
export function readSettings(table: TableOf<'Settings'> | undefined): {
  readonly settings: ReportSettings | undefined;
  readonly findings: readonly Finding[];
} {
  const {
    values,
    cells,
    rows: rowsOf,
    blanks,
    unreadable,
    allocations,
    stages,
    productIds,
    siteRegions,
    findings: ofRows,
  } = settingRowsOf(table);
  const notes = new Notes();
  notes.take(ofRows);
  const unknown = new Set(unreadable);
  const placeOfRow = (key: string): Finding['place'] => {
    const row = rowsOf.get(key);
    return table && row !== undefined ? placeOf(table, row, 'value') : { table: 'Settings', column: 'Value' };
  };
  const problem = (code: 'unreadable-setting' | 'missing-setting', key: Column): undefined => {
    unknown.add(key.key);
    // A table that is not there, or without its columns, is said already.
    if (!table || table.tableErrors.length > 0) return undefined;
    const words = key.choices.map((choice) => choice.value).join(' / ');
    notes.add(code, placeOfRow(key.key), {
      setting: key.name,
      value: values.get(key.key) ?? '',
      words,
    });
    return undefined;
  };
  /** Said of a blank beside a setting's name, not of a setting that is not there. */
  const taken = (key: Column, value: string): void => {
    const row = blanks.get(key.key);
    if (!table || row === undefined || unreadable.has(key.key)) return;
    notes.take([blankSetting(placeOf(table, row, 'value'), key.name, value)]);
  };
  const stated = <Key extends SettingKey>(name: Key): SettingChoice<Key> | undefined => {
    const text = values.get(name);
    if (text === undefined) return undefined;
    const value = findChoice(keyNamed(name), text);
    const option = optionsOf(name).find((one) => one === value);
    if (option === undefined) problem('unreadable-setting', keyNamed(name));
    return option;
  };
  const chosen = <Key extends SettingKey>(name: Key): SettingChoice<Key> => {
    const [first] = optionsOf(name);
    if (first === undefined) throw new Error(`${name} has no choices`);
    if (!values.has(name)) taken(keyNamed(name), first);
    return stated(name) ?? first;
  };
  const day = (name: string): number | undefined => {
    const text = values.get(name);
    if (text === undefined) return unreadable.has(name) ? undefined : problem('missing-setting', keyNamed(name));
    const date = readDateText(text);
    // A date is a number of five digits from 1927 to 2173; one of four is a year.
    const isSerial = /^\d{5}(\.\d+)?$/.test(text);
    const serial = isSerial ? Math.floor(Number(text)) : date && serialOfDate(date.year, date.month, date.day);
    return serial ?? problem('unreadable-setting', keyNamed(name));
  };
  const allocatedBy = (process: string, text: string, row: number) => {
    const value = findChoice(processAllocation, text);
    const by = processAllocation.choices.find((choice) => choice.value === value)?.value;
    const key = `${processAllocation.key} ${formulaKey(process)}`;
    if (by === undefined && !unreadable.has(key)) problem('unreadable-setting', { ...processAllocation, key });
    return by === undefined ? [] : [[formulaKey(process), { process, by, row }] as const];
  };
  const stageOfProcess = (process: string, text: string, row: number) => {
    const value = findChoice(processStage, text);
    const stage = processStages.find((one) => one === value);
    const key = stageKey(process);
    if (stage === undefined && !unreadable.has(key)) problem('unreadable-setting', { ...processStage, key });
    return stage === undefined ? [] : [[formulaKey(process), { process, stage, row }] as const];
  };
  const periodFrom = day('periodFrom');
  const periodTo = day('periodTo');
  const numberOf = (name: string, fallback: string): string => {
    if (!values.has(name)) taken(keyNamed(name), fallback);
    const readings = numberReadings(values.get(name) ?? fallback);
    const number = hasTwoReadings(readings) ? undefined : (readings.point ?? readings.comma);
    if (!number) problem('unreadable-setting', keyNamed(name));
    return number?.toFixed() ?? fallback;
  };
  const [materiality, metalLoss] = [numberOf('materiality', '0.05'), numberOf('metalLoss', '0.1')];
  const language: ReportSettings['language'] = stated('language') ?? '';
  const chosenSettings = {
    organisation: values.get('organisation') ?? '',
    companyId: values.get('companyId') ?? '',
    productIds,
    region: values.get('region') ?? '',
    siteRegions,
    cells,
    language,
    gwp: chosen('gwp'),
    scrapAllocation: chosen('scrapAllocation'),
    boundary: chosen('boundary'),
    basis: chosen('basis'),
    allocation: chosen('allocation'),
    allocations: new Map([...allocations].flatMap(([process, { text, row }]) => allocatedBy(process, text, row))),
    stages: new Map([...stages].flatMap(([process, { text, row }]) => stageOfProcess(process, text, row))),
    electricityView: chosen('electricityView'),
    materiality,
    metalLoss,
    timeMatching: chosen('timeMatching'),
  };
  const isUnusable = (table?.tableErrors.length ?? 0) > 0 || [...unknown].some((key) => !isHarmless(key));
  if (isUnusable || periodFrom === undefined || periodTo === undefined)
    return { settings: undefined, findings: notes.findings };
  if (periodTo < periodFrom) {
    notes.add('period-reversed', placeOfRow('periodTo'), {});
    return { settings: undefined, findings: notes.findings };
  }
  return { settings: { ...chosenSettings, periodFrom, periodTo }, findings: notes.findings };
}

function keyNamed(name: string): Column {
  const found = settingKeys.find((candidate) => candidate.key === name);
  if (!found) throw new Error(`no setting ${name}`);
  return found;
}

/** What the burden of a process is shared by, as it is set for it or for all. */
export function allocationOf(settings: ReportSettings, { process, label }: Named): ProcessAllocation {
  return (
    (settings.allocations.get(formulaKey(process)) ?? settings.allocations.get(formulaKey(label)))?.by ??
    settings.allocation
  );
}

/** The stage under which a process is reported: as it is set, else `other`. */
export function stageOf(settings: ReportSettings, { process, label }: Named): ProcessStage {
  return (settings.stages.get(formulaKey(process)) ?? settings.stages.get(formulaKey(label)))?.stage ?? 'other';
}

interface Named {
  readonly process: string;
  readonly label: string;
}

/** The region whose factors hold for a site: its own where one is set, else the report's. */
export function regionOfSite(settings: ReportSettings, site: string): string {
  return settings.siteRegions.get(site.toLowerCase()) ?? settings.region;
}
