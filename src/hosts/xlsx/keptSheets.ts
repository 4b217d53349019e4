/** What writing our sheets asks of the sheets that stay: none stays selected beside ours, and whether a formula on one of them reads ours. */
import { quotedSheet } from '../../workbook/address';
import { inflateXml } from './inflateStream';
import type { PackageDraft } from './packageDraft';
import type { ZipEntry } from './zipEntry';

/** The views of a sheet stand in front of its cells, after little else. */
const longestHead = 1 << 16;
const selected = / tabSelected="(?:1|true)"/;

/** Takes the mark of a selected sheet away from a part that has it; two selected sheets would be edited together. All else stays. */
export function deselect(draft: PackageDraft, path: string): void {
  const entry = draft.find(path);
  if (!entry || !selected.test(headOf(entry))) return;
  draft.rewrite(path, (old, take) => {
    let head: Uint8Array | undefined = new Uint8Array(0);
    const finish = (): void => {
      if (head) take(new TextEncoder().encode(new TextDecoder().decode(head).replace(selected, '')));
      head = undefined;
    };
    inflateXml(old, (chunk) => {
      if (!head) return take(chunk);
      head = joined(head, chunk);
      if (head.length >= longestHead) finish();
    });
    finish();
  });
}

/** Whether the text of a part names one of these sheets as formulas do, such as `'Recycled content'!`. */
export function readsSheets(entry: ZipEntry, sheets: readonly string[]): boolean {
  const names = sheets.map((sheet) => `${quotedSheet(sheet)}!`);
  const longest = Math.max(...names.map((name) => name.length));
  const decoder = new TextDecoder();
  let before = '';
  let found = false;
  inflateXml(
    entry,
    (chunk) => {
      const text = before + decoder.decode(chunk, { stream: true });
      found ||= names.some((name) => text.includes(name) || text.includes(name.replaceAll("'", '&apos;')));
      before = text.slice(-longest);
    },
    () => found,
  );
  return found;
}

function headOf(entry: ZipEntry): string {
  let head = new Uint8Array(0);
  inflateXml(
    entry,
    (chunk) => (head = joined(head, chunk)),
    () => head.length >= longestHead,
  );
  return new TextDecoder().decode(head.subarray(0, longestHead));
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
