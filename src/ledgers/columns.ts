/** How a ledger declares its columns: the names they go by in each language and what their cells must hold. */
import { findUnit } from '../quantity/units';
import { defaultLanguage, each, type InEachLanguage, type Language } from '../languages';

/**
 * What a column's cells are read as. `name` is text that formulas match (process, item, site), `text` is carried only,
 * `share` is a number from 0 to 1, `amount` a number that must not be negative, `number` any number.
 */
export type ColumnKind = 'name' | 'text' | 'date' | 'number' | 'amount' | 'share' | 'unit' | 'choice';

/** One allowed word of a choice column, with what it may be called in each language, the first as sheets write it, and with everyday words that may mean it and are asked back. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly words: InEachLanguage<readonly string[]>;
  readonly everyday?: readonly string[];
}

export interface Column<
  Key extends string = string,
  Kind extends ColumnKind = ColumnKind,
  Value extends string = string,
> {
  readonly key: Key;
  /** Its name in the contract. */
  readonly name: string;
  /** What it may be called, the first as sheets write it. */
  readonly names: InEachLanguage<readonly string[]>;
  /** Other headers that people give it and that mean nothing else in its ledger; they count where none of its names is there. */
  readonly also?: readonly string[];
  /** Headers that may mean it, and are asked back. */
  readonly perhaps?: readonly string[];
  readonly kind: Kind;
  readonly required: boolean;
  /** Set where nothing is computed or compared with the column's texts: what cannot be read there is no error. */
  readonly isCarried?: boolean;
  /** Set where a required column's cells may be blank all the same. */
  readonly mayBeBlank?: boolean;
  readonly choices: readonly Choice<Value>[];
}

/** An input table of the contract, by its name there and by those it may also go by. */
export interface Ledger {
  readonly table: string;
  readonly names: InEachLanguage;
  readonly columns: readonly Column[];
  /** Set for a ledger of activities. */
  readonly lines?: Lines;
  /** Set for a ledger that few plants need: no limit of a report that it is not there, and in no sample that does not fill it. */
  readonly isSeldom?: true;
}

/** How the rows of a ledger of activities become lines of the workings. */
interface Lines<Key extends string = string> {
  /** The column that is summed. */
  readonly sum: Key;
  /** The column that says what a line is about. */
  readonly item: Key;
  /** The columns in which all rows of a line agree, in the order in which lines and formulas name them. */
  readonly agreeIn: readonly Key[];
}

/** Declares a ledger of activities; its lines can name its own columns only. */
export function activityLedger<
  const Table extends string,
  const Columns extends readonly Column[],
  const Sum extends Columns[number]['key'],
  const Agreed extends Columns[number]['key'],
>(ledger: {
  readonly table: Table;
  readonly names: InEachLanguage;
  readonly columns: Columns;
  readonly isSeldom?: true;
  readonly lines: {
    readonly sum: Sum;
    readonly item: NoInfer<Agreed>;
    readonly agreeIn: readonly Agreed[];
  };
}): typeof ledger {
  return ledger;
}

/** Declares a column. A `*` before the name in the contract marks it as required; ` / ` parts what it may be called in a language. */
export function column<const Key extends string, Kind extends ColumnKind, Value extends string = never>(
  key: Key,
  names: InEachLanguage,
  kind: Kind,
  choices: readonly Choice<Value>[] = [],
): Column<Key, Kind, Value> {
  const marked = names[defaultLanguage];
  const name = marked.replace(/^\*/, '');
  return {
    key,
    name,
    names: { ...each((language) => parted(names[language])), [defaultLanguage]: [name] },
    kind,
    required: name !== marked,
    choices,
  };
}

function parted(names: string): readonly string[] {
  return names
    .split(' / ')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** What the column or setting may be called in any language. */
export function allNames({ names }: Column): readonly string[] {
  return Object.values(names).flat();
}

/** All headers by which the column is found. */
export function allHeaders(column: Column): readonly string[] {
  return [...allNames(column), ...(column.also ?? [])];
}

/** What the column or setting is called in the language. */
export function nameIn({ name, names }: Column, language: Language): string {
  return names[language][0] ?? name;
}

/** The column, with other headers that people give it in each language, parted by ` / `, and with those that may mean it and are asked back. */
export function called<Named extends Column>(named: Named, also: InEachLanguage, perhaps?: InEachLanguage): Named {
  const words = (texts: InEachLanguage): readonly string[] => Object.values(texts).flatMap(parted);
  return {
    ...named,
    also: [...(named.also ?? []), ...words(also)],
    ...(perhaps && { perhaps: words(perhaps) }),
  };
}

/** The column, with texts that are only carried along. */
export function carried<Carried extends Column>(text: Carried): Carried {
  return { ...text, isCarried: true };
}

/** The allowed words of a choice column, as `value: other words` in each language, parted by ` / `. */
export function choices<Value extends string>(
  words: Readonly<Record<Value, InEachLanguage>>,
): readonly Choice<Value>[] {
  return (Object.entries(words) as [Value, InEachLanguage][]).map(([value, others]) => ({
    value,
    words: each((language) => [...(language === defaultLanguage ? [value] : []), ...parted(others[language])]),
  }));
}

/** The form in which header texts are compared: no case, blanks, line breaks, full-width forms, required mark, nor a unit in brackets or behind the name. */
export function normalHeader(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replace(/[([{【][^([{【)\]}】]*[)\]}】]/g, '')
    .replace(/\*/g, '')
    .trim();
  const unit = unitBehind(bare);
  return (unit === undefined ? bare : bare.slice(0, -unit.length).replace(/[\s,、/;:]+$/, ''))
    .replace(/\s+/g, '')
    .toLowerCase();
}

/** The unit that stands behind a header's name, as in `Quantity, t` and 用量/吨; nothing where none does. */
export function unitBehind(header: string): string | undefined {
  const [, last = ''] = /[^\s,、/;:][\s,、/;:]+([^\s,、/;:]+)$/.exec(header.normalize('NFKC').trim()) ?? [];
  const unit = findUnit(last);
  return unit && unit.dimension !== 'number' ? last : undefined;
}

/** The choice that a text stands for, ignoring case, blanks and full-width forms; nothing where it is none of them. */
export function findChoice(column: Column, text: string): string | undefined {
  const wanted = normalWord(text);
  return column.choices.find(({ value, words }) =>
    [value, ...Object.values(words).flat()].some((word) => normalWord(word) === wanted),
  )?.value;
}

/** The choice that an everyday word may mean, such as pre-consumer for new scrap; nothing for any other text. */
export function everydayChoice(column: Column, text: string): string | undefined {
  const wanted = normalWord(text);
  return column.choices.find(({ everyday = [] }) => everyday.some((word) => normalWord(word) === wanted))?.value;
}

function normalWord(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}
