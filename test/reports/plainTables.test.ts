/** The tables on our sheets as filters, pivots and Power Query read them: by another reader of workbooks, from the file alone. */
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';
import { isOwnTable } from '../../src/workbook/ownTables';
import { writeResults } from '../support/writtenWorkbook';

interface ReadTable {
  readonly sheet: string;
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly merged: number;
}

/** Every table of ours in the file with what stands in it; `merged` counts merged cells on its sheet. */
function tablesIn(bytes: Uint8Array): readonly ReadTable[] {
  const parts = unzipSync(bytes);
  const book = read(bytes);
  return openXlsx(bytes).parts.sheets.flatMap(({ name: sheet, tables }) =>
    tables.flatMap(({ name, path }) => {
      if (!isOwnTable(name)) return [];
      const ref = /<table [^>]*? ref="([^"]+)"/.exec(strFromU8(parts[path] ?? new Uint8Array()))?.[1] ?? '';
      const cells = book.Sheets[sheet] as WorkSheet;
      const [headers = [], ...rows] = utils.sheet_to_json<unknown[]>(cells, {
        header: 1,
        range: ref,
        blankrows: true,
        defval: null,
      });
      return [{ sheet, name, headers: headers.map(String), rows, merged: (cells['!merges'] ?? []).length }];
    }),
  );
}

/** Headings that say what a number counts or is a part of; every other number has its unit in its heading or in a column beside it. */
const unitless =
  /No\.|no\.|[Rr]ow|Rows|Measured|evidence|Estimated|ticket|Group|Lot|Supply|Instrument|Finding|Share|share|Part|Same|differ|changed|Allocation|Counts|Potential|potential|Oxidation|Yield|Metal content|Uncertainty|Recovered|Age in days|Size|Carries|Redeemed on|from|to|Date|Last day|Weight|beneficiary|序号|行|实测|凭证|估|批次|池|组|份额|比例|占比|系数|变更|改|分配|计入|潜势|氧化|含量|不确定度|天数|大小|日期|起|止|期限|受益方|收率|编号|合同工具|供应|发现|问题|倍数|数量级|磅单|表计/;
const units = ['Unit', 'Unit as read', 'Currency', 'Amount in', '单位', '单位（原样）', '币种', '读取的单位'];

test.each(sampleNames.flatMap((name) => (['en', 'zh-CN'] as const).map((language) => [name, language] as const)))(
  'the tables of %s in %s read back as plain tables, with unique headings and units',
  (name, language) => {
    const tables = tablesIn(writeResults(sampleSheets(name, language) ?? [], language).bytes);
    expect(tables.length).toBeGreaterThan(name === 'demo' ? 20 : 3);
    for (const { sheet, name: table, headers, rows, merged } of tables) {
      const faults = [
        ...(merged > 0 ? ['merged cells'] : []),
        ...headers.filter((head, index) => !/\S/.test(head) || head.includes('\n') || headers.indexOf(head) !== index),
        ...rows.flatMap((cells, row) => (cells.some((cell) => cell !== null) ? [] : [`blank row ${row + 1}`])),
        ...headers.filter((head, column) => {
          const isNumber = rows.some((cells) => typeof cells[column] === 'number');
          return isNumber && !/[(（]/.test(head) && !headers.some((one) => units.includes(one)) && !unitless.test(head);
        }),
      ];
      expect([sheet, table, faults]).toEqual([sheet, table, []]);
    }
  },
);
