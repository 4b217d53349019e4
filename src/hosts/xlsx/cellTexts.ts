/** All texts of a workbook under one number each while it is read, and each column's own dictionary afterwards. */
import { CellKind } from '../../workbook/snapshot';

export interface CellTexts {
  /** The number of a text that is not among the shared ones. */
  add(text: string): number;
  /** Whether there is a shared text of that number. */
  isShared(index: number): boolean;
  textOf(index: number): string;
  /** Turns the numbers of a column, in place, into codes of its own dictionary, equal texts under one code; gives the dictionary. */
  compact(kinds: Uint8Array, texts: Uint32Array): readonly string[];
}

/** Texts of cells, the shared strings numbered first. */
export function cellTexts(shared: readonly string[]): CellTexts {
  const added: string[] = [];
  const numbers = new Map<string, number>();
  let codes = new Uint32Array(0);

  function add(text: string): number {
    let number = numbers.get(text);
    if (number === undefined) {
      number = shared.length + added.length;
      added.push(text);
      numbers.set(text, number);
    }
    return number;
  }

  function textOf(index: number): string {
    return (index < shared.length ? shared[index] : added[index - shared.length]) as string;
  }

  function compact(kinds: Uint8Array, texts: Uint32Array): readonly string[] {
    if (codes.length < shared.length + added.length) codes = new Uint32Array(shared.length + added.length);
    const dictionary: string[] = [];
    const codeOfText = new Map<string, number>();
    const used: number[] = [];
    for (let row = 0; row < texts.length; row++) {
      if (kinds[row] !== CellKind.text && kinds[row] !== CellKind.error) continue;
      const number = texts[row] as number;
      if (codes[number] === 0) {
        codes[number] = codeFor(textOf(number), dictionary, codeOfText) + 1;
        used.push(number);
      }
      texts[row] = (codes[number] as number) - 1;
    }
    for (const number of used) codes[number] = 0;
    return dictionary;
  }

  return { add, isShared: (index) => index < shared.length, textOf, compact };
}

function codeFor(text: string, dictionary: string[], codes: Map<string, number>): number {
  let code = codes.get(text);
  if (code === undefined) {
    code = dictionary.push(text) - 1;
    codes.set(text, code);
  }
  return code;
}
