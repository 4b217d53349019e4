/** The seal as it is written into a sheet for programs to read: versions and digests, then the tags of every ledger column and result sheet. */
import type { CellValue } from '../workbook/sheetPlan';
import { tagsOf } from './digest';
import type { SealedLedger } from './ledgerSeal';
import { readSignature, type Signature } from './signature';
import type { SealedSheet } from './sheetSeal';

/** The form of the seal; a book says it in the first cell of the lines. */
export const sealForm = 'crossfoot-seal/1';

export interface Seal {
  readonly program: string;
  readonly library: string;
  readonly language: string;
  readonly ledgersDigest: string;
  readonly sheetsDigest: string;
  readonly ledgers: readonly Omit<SealedLedger, 'digest'>[];
  readonly sheets: readonly Omit<SealedSheet, 'digest'>[];
  /** Of a copy for publication: the code of the seal of the book from which it was made. */
  readonly copyOf?: string;
  readonly signature?: Signature;
}

/** Letters in one cell; Excel holds 32,767. */
const longestCell = 30_000;

/** The lines, each as the values of its cells from column A on. */
export function sealLines(seal: Seal): readonly (readonly CellValue[])[] {
  const { program, library, language, ledgersDigest, sheetsDigest, ledgers, sheets, copyOf } = seal;
  return [
    [sealForm, program, library, language, ledgersDigest, sheetsDigest],
    ...ledgers.flatMap(({ name, rowCount, columns }) =>
      columns.map(({ header, tags }) => ['ledger', name, header, rowCount, ...pieces(tags.join(''))]),
    ),
    ...sheets.map(({ key, rowCount, columns }) => [
      'sheet',
      key,
      null,
      rowCount,
      ...pieces(columns.map((tags) => tags.join('')).join('/')),
    ]),
    ...(copyOf === undefined ? [] : [copyLine(copyOf)]),
  ];
}

/** The line by which a copy for publication names the seal of the book from which it was made. */
export function copyLine(code: string): readonly CellValue[] {
  return ['copy', code];
}

function pieces(text: string): readonly string[] {
  return Array.from({ length: Math.max(1, Math.ceil(text.length / longestCell)) }, (_, index) =>
    text.slice(index * longestCell, (index + 1) * longestCell),
  );
}

/** What a sheet's rows hold as a seal; nothing where no row begins one. */
export function readSeal(rows: readonly (readonly CellValue[])[]): Seal | undefined {
  const start = rows.findIndex(([form]) => form === sealForm);
  const [, program, library, language, ledgersDigest, sheetsDigest] = rows[start] ?? [];
  if (start < 0) return undefined;
  const lines = rows.slice(start + 1);
  const ledgers = new Map<string, { rowCount: number; columns: { header: string; tags: readonly string[] }[] }>();
  const sheets: Omit<SealedSheet, 'digest'>[] = [];
  for (const [kind, name, second, third, ...tail] of lines) {
    const rest = tail.map((piece) => String(piece ?? '')).join('');
    const rowCount = Number(third);
    if (kind === 'ledger') {
      const ledger = ledgers.get(String(name)) ?? { rowCount, columns: [] };
      ledger.columns.push({ header: String(second ?? ''), tags: tagsOf(rest) });
      ledgers.set(String(name), ledger);
    } else if (kind === 'sheet')
      sheets.push({ key: String(name), rowCount, columns: rest.split('/').map((column) => tagsOf(column)) });
  }
  const copyOf = lines.find(([kind]) => kind === 'copy')?.[1];
  const signature = readSignature(lines);
  return {
    ...(signature && { signature }),
    ...(copyOf !== undefined && { copyOf: String(copyOf) }),
    program: String(program ?? ''),
    library: String(library ?? ''),
    language: String(language ?? ''),
    ledgersDigest: String(ledgersDigest ?? ''),
    sheetsDigest: String(sheetsDigest ?? ''),
    ledgers: [...ledgers].map(([name, ledger]) => ({ name, ...ledger })),
    sheets,
  };
}
