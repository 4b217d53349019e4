/** Every refusal of a host says in both languages what happened and what to do. */
import fc from 'fast-check';
import { hostErrorDetails } from '../../src/language/hostErrorDetails';
import { hostErrorMessage } from '../../src/language/hostErrorMessage';
import { hostErrors } from '../../src/language/en/hostErrors';
import { languages } from '../../src/language/words';
import { HostError, type HostErrorCode } from '../../src/workbook/host';
import { sentenceProblems } from './sentenceProblems';

const codes = Object.keys(hostErrors) as HostErrorCode[];
const keys = Object.keys(hostErrorDetails({ details: {} }));

test.each([
  [
    new HostError('not-found', { file: 'a.xlsx', reason: 'ENOENT' }),
    '"a.xlsx" cannot be opened: it is not there. Check the name and the folder.',
    '无法打开“a.xlsx”：文件不存在。请检查名称和文件夹。',
  ],
  [
    new HostError('not-found', { sheet: 'Scrap' }),
    'The workbook has no sheet "Scrap". Check the name of the sheet.',
    '工作簿中没有工作表“Scrap”。请检查工作表名称。',
  ],
  [
    new HostError('unreadable-csv', { file: 'Scrap.csv', line: '7', reason: 'quote without end' }),
    '"Scrap.csv" cannot be read at line 7: a quotation mark is never closed. Correct it there, or save it again as CSV UTF-8.',
    '无法读取“Scrap.csv”第7行：引号没有闭合。请在该处改正，或重新存为 CSV UTF-8。',
  ],
  [
    new HostError('cannot-write', { file: 'a.xlsx', reason: 'ENOSPC' }),
    '"a.xlsx" cannot be written: the disk is full. Close it in other programs, or choose another place.',
    '无法写入“a.xlsx”：磁盘已满。请在其他程序中关闭它，或换一个位置。',
  ],
  [
    new HostError('damaged-part', { part: 'xl/workbook.xml', reason: 'CRC' }),
    'The workbook is damaged (xl/workbook.xml, CRC). Open it in Excel, let Excel repair it, save it, and try again.',
    '工作簿已损坏（xl/workbook.xml，CRC）。请用 Excel 打开并修复，保存后重试。',
  ],
])('%s', (error, english, chinese) => {
  expect(hostErrorMessage(error, 'en')).toBe(english);
  expect(hostErrorMessage(error, 'zh-CN')).toBe(chinese);
});

test.each(languages)('the %s sentences read well with any of their details missing', (language) => {
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.subarray(keys), (code, filled) => {
      const sentence = hostErrorMessage(
        { code, details: Object.fromEntries(filled.map((key) => [key, 'Abc'])) },
        language,
      );
      expect(sentenceProblems(sentence, language)).toEqual([]);
    }),
    { numRuns: 1500, seed: 13 },
  );
});

test('a name with line breaks stays on one line, and a long one is cut', () => {
  const sentence = hostErrorMessage({ code: 'empty-file', details: { file: `a\n${'b'.repeat(200)}` } }, 'en');
  expect(sentence).toMatch(/^"a b+…" is empty\. Copy or download it again\.$/);
  expect(sentence.length).toBeLessThan(130);
});
