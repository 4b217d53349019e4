/** What may be typed into the cells of a new ledger: lists that refuse what cannot be, lists of the names that the workbook knows, and prompts that say what a blank means. */
import { nameIn, type Column, type Ledger } from '../ledgers/columns';
import { choiceIn, type LedgerRow } from '../ledgers/ledgerRow';
import { settingChoices, settingKeyNamed } from '../ledgers/settingKeys';
import { words, type Words } from '../language/words';
import { each, inEach, type InEachLanguage, type InOrder, type Language } from '../languages';
import { columnLetters } from '../workbook/address';
import type { ChoicePlan, EntryPlan, Said, SheetPlan } from '../workbook/sheetPlan';

/** Cells that hold the names to offer, by the column they are offered in: a key, or TABLE.key. */
export type NameLists = ReadonlyMap<string, string>;

interface Typed {
  readonly columns: readonly Column[];
  readonly rows: readonly LedgerRow[];
  readonly lists: NameLists;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Excel shows no longer prompt and no longer refusal. */
const longestPrompt = 255;
const longestRefusal = 225;

/** Lists, refusals and prompts of the ledger's columns, from the first row of the table to the last that they shall reach. */
export function typedInto(ledger: Ledger, language: Language, typed: Typed): Pick<SheetPlan, 'choices' | 'entries'> {
  const { columns, rows, firstRow, lastRow, lists } = typed;
  const choices: ChoicePlan[] = [];
  const entries: EntryPlan[] = [];
  columns.forEach((column, position) => {
    const letters = columnLetters(position + 1);
    const range = `${letters}${firstRow}:${letters}${lastRow}`;
    if (ledger.table === 'Settings') {
      if (column.key === 'value')
        rows.forEach((row, index) => setting(String(row.setting), `${letters}${firstRow + index}`));
      return;
    }
    const prompt = promptOf(ledger, column, language);
    const values = valuesOf(ledger, column, language);
    const cells = lists.get(`${ledger.table}.${column.key}`) ?? lists.get(column.key);
    if (values.length > 0) choices.push({ range, values, ...prompt, refusal: refusalOf(column, values, language) });
    else if (cells !== undefined) choices.push({ range, values: [], cells, ...prompt });
    else entries.push({ range, ...entryOf(column, language), ...prompt });
  });
  return { choices, entries };

  function setting(name: string, range: string): void {
    const values = settingChoices(name, language);
    const kind = settingKeyNamed(name)?.kind;
    const say = words(language).templates.refusal;
    if (values.length > 0)
      choices.push({ range, values, refusal: { title: say.title, text: say.choice(values.join(' / ')) } });
    else if (kind === 'date') entries.push({ range, holds: 'date', refusal: { title: say.title, text: say.date } });
    else if (kind === 'number') entries.push({ range, holds: 'share', refusal: { title: say.title, text: say.share } });
  }
}

function entryOf({ kind }: Column, language: Language): Pick<EntryPlan, 'holds' | 'refusal'> {
  const { title, ...say } = words(language).templates.refusal;
  if (kind !== 'date' && kind !== 'share' && kind !== 'amount' && kind !== 'number') return { holds: 'anything' };
  return { holds: kind, refusal: { title, text: say[kind] } };
}

function refusalOf({ kind }: Column, values: readonly string[], language: Language): Said {
  const say = words(language).templates.refusal;
  const text = kind === 'unit' ? say.unit : say.choice(values.join(' / '));
  return { title: say.title, text: text.slice(0, longestRefusal) };
}

/** What is said when a cell is chosen: how to write it, what it is in, what a blank means. */
function promptOf(ledger: Ledger, column: Column, language: Language): Pick<ChoicePlan, 'prompt'> {
  const { columnHelp, punctuation, templates } = words(language);
  const say = templates.prompt;
  const told = (group: Words['columnHelp'][keyof Words['columnHelp']]): string | undefined => {
    const texts: Readonly<Record<string, string>> = group;
    return texts[`${ledger.table}.${column.key}`] ?? texts[column.key];
  };
  const unit = column.kind === 'number' || column.kind === 'amount' ? told(columnHelp.units) : undefined;
  const blank = column.required && !column.mayBeBlank ? undefined : told(columnHelp.blanks);
  const said = [
    column.kind === 'share' ? say.share : column.kind === 'date' ? say.date : undefined,
    unit === undefined ? undefined : say.unit(unit),
    blank === undefined ? say.required : say.blank(blank),
  ].filter((one) => one !== undefined);
  const text = punctuation.sentences(said);
  return { prompt: { title: nameIn(column, language).slice(0, 32), text: text.slice(0, longestPrompt) } };
}

function valuesOf(ledger: Ledger, column: Column, language: Language): readonly string[] {
  return column.kind === 'unit'
    ? unitsOf(ledger)[language]
    : column.choices.map((choice) => choiceIn(choice, language));
}

/** Units in which a ledger is kept, the usual one first; those of a language beside those of all. */
function unitsOf({ table }: Ledger): InEachLanguage<readonly string[]> {
  return unitsByLedger[table] ?? masses;
}

const listed = (...texts: InOrder): InEachLanguage<readonly string[]> => {
  const units = inEach(...texts);
  return each((language) => units[language].split(', '));
};
const masses = listed('t, kg, g, kt', 't, kg, g, kt, 万吨, 吨, 千克');
const certified = listed('MWh, kWh, GWh, certificate', 'MWh, kWh, GWh, 万kWh, 张');
const unitsByLedger: Readonly<Record<string, InEachLanguage<readonly string[]>>> = {
  Production: listed('t, kg, kt, MWh, kWh, GJ, m3', 't, kg, kt, 万吨, 吨, MWh, kWh, 万kWh, GJ, m3, 万m3'),
  Materials: listed('t, kg, g, kt, m3, Nm3, L', 't, kg, g, kt, 万吨, 吨, 千克, m3, Nm3, 万m3, L'),
  Energy: listed(
    'MWh, kWh, GWh, GJ, TJ, MJ, t, kg, m3, Nm3, 10000 m3, L, tce',
    'MWh, kWh, GWh, 万kWh, 千瓦时, 度, GJ, TJ, MJ, t, kg, 吨, m3, Nm3, 千m3, 万m3, 立方米, L, tce',
  ),
  Certificates: certified,
  CertificatePurchases: certified,
};
