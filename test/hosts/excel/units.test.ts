/** Writes go out as steps: together as far as a request takes them, in an order that matters to Excel. */
import { inExcel } from '../../../src/hosts/excel/inExcel';
import { lookUnits } from '../../../src/hosts/excel/lookUnits';
import { plannedContent, widthInPoints } from '../../../src/hosts/excel/plannedContent';
import { typedText } from '../../../src/hosts/excel/typedInput';
import { sendUnits, Sheets, type WriteUnit } from '../../../src/hosts/excel/writeUnits';
import { areasOf, addressLists } from '../../../src/hosts/excel/areasOf';
import { readTypedInput } from '../../officeHost/model/typedInput';
import { startSmall } from './smallBook';
import { refusal } from './refusal';

const megabyte = 1024 * 1024;

/** Units of these sizes that each put their number into A1 of Notes. */
const units = (sizes: readonly number[], done: number[]): WriteUnit[] =>
  sizes.map((bytes, index) => ({
    sheet: 'Notes',
    bytes,
    run(sheets) {
      done.push(index);
      sheets.named('Notes').getRange('A1').values = [[index]];
    },
  }));

test('steps share a request up to 2 MB', async () => {
  const { connection, workbook } = startSmall();
  await inExcel(async (context) => {
    const before = connection.requestCount;
    await sendUnits(context, units([megabyte, megabyte / 2, megabyte, 3 * megabyte, 10], []), { step: 'writing' });
    expect(connection.requestCount - before).toBe(4);
  });
  expect(workbook.sheetNamed('Notes')?.valueAt(0, 0)).toBe(4);
});

test('nothing more is sent once the work is cancelled', async () => {
  startSmall();
  const abort = new AbortController();
  const done: number[] = [];
  const touched: string[] = [];
  const work = inExcel(
    (context) =>
      sendUnits(context, units([2 * megabyte, 2 * megabyte, 2 * megabyte], done), {
        step: 'writing',
        signal: abort.signal,
        touching: (sheet) => touched.push(sheet),
        progress: (_, share) => share > 0.3 && abort.abort(),
      }),
    {},
  );
  expect((await refusal(work)).code).toBe('cancelled');
  expect(done).toEqual([0, 1]);
  expect(touched).toEqual(['Notes', 'Notes']);
});

test('a line above a total is drawn after the lines below the cells over it', async () => {
  startSmall();
  const cell = (role: 'total' | 'body') => ({ value: 1, role });
  const content = plannedContent(
    { name: 'Notes', widths: [], rows: [[cell('total')], [cell('body')], [cell('total')], [cell('body')]] },
    true,
  );
  await Excel.run(async (context) => {
    const sheets = new Sheets(context);
    const asked: string[] = [];
    const sheet = sheets.named('Notes');
    const getRanges = sheet.getRanges.bind(sheet);
    sheet.getRanges = (address) => {
      asked.push(address ?? '');
      return getRanges(address);
    };
    for (const unit of lookUnits(content)) unit.run(sheets);
    await context.sync();
    expect(asked).toEqual(['A2,A4', 'A1,A3']);
  });
});

test('cells that share something become rectangles, and their addresses lists that Excel can read', () => {
  const rows = ['aab', 'aab', 'cab', '..b'].map((line) => [...line]);
  const areas = areasOf(rows, (letter) => (letter === '.' ? undefined : letter));
  expect(Object.fromEntries([...areas].map(([letter, rectangles]) => [letter, addressLists(rectangles)]))).toEqual({
    a: ['A1:B2,B3'],
    b: ['C1:C4'],
    c: ['A3'],
  });
  const scattered = Array.from({ length: 3_000 }, (_, row) => [row % 2 === 0 ? 'x' : '']);
  const lists = addressLists(areasOf(scattered, (letter) => letter || undefined).get('x') ?? []);
  expect(lists.join(',').split(',')).toHaveLength(1_500);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThan(4_010);
});

test.each([
  'plain words',
  '12',
  '1-2',
  '1/2',
  '12 %',
  '=1',
  '+1',
  '-',
  '@x',
  "'quoted",
  'TRUE',
  'true',
  'May 2024',
  'Jan-24',
  '#N/A',
  '',
  '2024年1月',
  '1e5',
  '$5',
  '铝',
  'Sheet 6060',
  'a\nb',
  '8:30',
])('the text %j is a text when Excel has read it', (text) => {
  expect(readTypedInput(typedText(text), false, 2024)).toEqual({ kind: 'value', value: text });
});

test('a text of words alone needs no apostrophe', () => {
  expect(['plain words', '铝 (废料)', 'Remelt'].map(typedText)).toEqual(['plain words', '铝 (废料)', 'Remelt']);
});

test('the standard width of a column is 64 pixels, which are 48 points', () =>
  expect(widthInPoints(9.140625)).toBe(48));
