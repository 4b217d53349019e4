/** Styles of sheets that are written anew: what only they used goes, what anybody else has or uses stays where it was. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import { cover, footprints, ledger } from './writePlans';

const stylesOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array());
const write = (bytes: Uint8Array, sheets: readonly SheetPlan[]): Uint8Array =>
  writeXlsx(openXlsx(bytes), { sheets, edits: [] });
const formats = (bytes: Uint8Array): readonly string[] =>
  /<cellXfs.*<\/cellXfs>/s.exec(stylesOf(bytes))?.[0].match(/<xf [^>]*/g) ?? [];
const changed = (bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
};
const chinese = [cover, footprints].map((plan) => ({ ...plan, font: '等线' }));

test('another font and back gives the same bytes', () => {
  const first = write(newXlsx([ledger]), [cover, footprints]);
  const there = write(first, chinese);
  expect(stylesOf(there)).toContain('等线');
  expect(stylesOf(there)).not.toBe(stylesOf(first));
  expect(Buffer.compare(write(there, [cover, footprints]), first)).toBe(0);
});

test('a style that no sheet uses is somebody’s and stays', () => {
  const own = changed(newXlsx([ledger]), 'xl/styles.xml', (text) =>
    text.replace(
      /<cellXfs count="(\d+)">(.*)<\/cellXfs>/s,
      (_, count, xfs) =>
        `<cellXfs count="${Number(count) + 1}">${xfs}<xf numFmtId="9" fontId="0" fillId="0" borderId="0" textRotation="1"/></cellXfs>`,
    ),
  );
  const twice = write(write(own, [cover, footprints]), chinese);
  expect(formats(twice).slice(0, formats(own).length)).toEqual(formats(own));
});

test('a style of ours that a cell of somebody’s took over stays with it', () => {
  const first = write(newXlsx([ledger]), [cover, footprints]);
  const last = formats(first).length - 1;
  const taken = changed(first, 'xl/worksheets/sheet1.xml', (text) =>
    text.replace(/<c r="A2"( s="\d+")?/, `<c r="A2" s="${last}"`),
  );
  const twice = write(taken, chinese);
  expect(formats(twice)[last]).toBe(formats(first)[last]);
  expect(strFromU8(unzipSync(twice)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(`r="A2" s="${last}"`);
});
