/** How a ledger declares its columns: the names they go by in both languages and what their cells must hold. */

/**
 * What a column's cells are read as. `name` is text that formulas match (process, item, site), `text` is carried only,
 * `share` is a number from 0 to 1, `amount` a number that must not be negative, `number` any number.
 */
export type ColumnKind = 'name' | 'text' | 'date' | 'number' | 'amount' | 'share' | 'unit' | 'choice';

/** One allowed word of a choice column, with its other spellings, and with everyday words that may mean it and are asked back. */
export interface Choice {
  readonly value: string;
  readonly words: readonly string[];
  readonly everyday?: readonly string[];
}

export interface Column {
  readonly key: string;
  readonly en: string;
  readonly zh: readonly string[];
  readonly kind: ColumnKind;
  readonly required: boolean;
  /** Set where nothing is computed or compared with the column's texts: what cannot be read there is no error. */
  readonly isCarried?: boolean;
  /** Set where a required column's cells may be blank all the same. */
  readonly mayBeBlank?: boolean;
  readonly choices: readonly Choice[];
}

/** An input table of the contract. `zh` is the name it may also go by. */
export interface Ledger {
  readonly table: string;
  readonly zh: string;
  readonly columns: readonly Column[];
}

/** Declares a column. A `*` before the English name marks it as required. */
export function column(key: string, en: string, zh: string, kind: ColumnKind, choices: readonly Choice[] = []): Column {
  const required = en.startsWith('*');
  return {
    key,
    en: required ? en.slice(1) : en,
    zh: zh.split('/').map((name) => name.trim()),
    kind,
    required,
    choices,
  };
}

/** The column, with texts that are only carried along. */
export function carried(text: Column): Column {
  return { ...text, isCarried: true };
}

/** A column whose Chinese name itself holds a slash. */
export function columnNamed(key: string, en: string, zh: readonly string[], kind: ColumnKind): Column {
  return { ...column(key, en, '', kind), zh };
}

/** The allowed words of a choice column, as `value: other words`. */
export function choices(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, others]) => ({
    value,
    words: others
      .split('/')
      .map((word) => word.trim())
      .filter(Boolean),
  }));
}

/** The form in which header texts are compared: no case, blanks, line breaks, full-width forms, nor a unit in brackets. */
export function normalHeader(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[([{【][^([{【)\]}】]*[)\]}】]/g, '')
    .replace(/\s+/g, '')
    .replace(/\*$/, '')
    .toLowerCase();
}

/** The choice that a text stands for, ignoring case, blanks and full-width forms; nothing where it is none of them. */
export function findChoice(column: Column, text: string): string | undefined {
  const wanted = normalWord(text);
  return column.choices.find(({ value, words }) => [value, ...words].some((word) => normalWord(word) === wanted))
    ?.value;
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
