/** CSV bytes to text and text to records. */
import { HostError } from '../../workbook/host';

/** The separator of a CSV file: the one its first line `sep=;` names, else that of comma, semicolon, tab and bar that stands most often in the first record outside quotes; a comma where none does. */
export function separatorOf(text: string): { readonly separator: string; readonly isNamed: boolean } {
  const named = /^"?sep=([^\r\n])"?(?=\r|\n|$)/i.exec(text)?.[1];
  if (named !== undefined) return { separator: named, isNamed: true };
  const counts = new Map([
    [',', 0],
    [';', 0],
    ['\t', 0],
    ['|', 0],
  ]);
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || letter === '\r')) break;
    else if (!quoted && counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const [separator] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  return { separator, isNamed: false };
}

/**
 * Calls `take` with the fields of each record and the line (counted from 1) it begins on; a quoted field may hold separators, line breaks and
 * doubled quotes. Throws `unreadable-csv` with the line where a quote does not end or something follows its end.
 */
export function readRecords(
  file: string,
  text: string,
  separator: string,
  take: (fields: readonly string[], line: number) => void,
): void {
  const separatorCode = separator.charCodeAt(0);
  let position = 0;
  let line = 1;

  function quotedField(): string {
    const firstLine = line;
    let field = '';
    let start = position + 1;
    for (;;) {
      const quote = text.indexOf('"', start);
      if (quote < 0)
        throw new HostError('unreadable-csv', { file, line: String(firstLine), reason: 'quote without end' });
      field += text.slice(start, quote);
      if (text[quote + 1] !== '"') {
        position = quote + 1;
        line += lineBreaks(field);
        return field;
      }
      field += '"';
      start = quote + 2;
    }
  }

  function plainField(): string {
    const start = position;
    while (position < text.length && !isFieldEnd(text.charCodeAt(position), separatorCode)) position++;
    return text.slice(start, position);
  }

  while (position < text.length) {
    const firstLine = line;
    const fields: string[] = [];
    for (;;) {
      fields.push(text[position] === '"' ? quotedField() : plainField());
      if (position < text.length && !isFieldEnd(text.charCodeAt(position), separatorCode)) {
        throw new HostError('unreadable-csv', { file, line: String(line), reason: 'text after a quote' });
      }
      if (text.charCodeAt(position) !== separatorCode) break;
      position++;
    }
    position += text.startsWith('\r\n', position) ? 2 : 1;
    line++;
    take(fields, firstLine);
  }
}

function isFieldEnd(code: number, separator: number): boolean {
  return code === separator || code === 0x0a || code === 0x0d;
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
