/** Other ways to spell the cells of a sheet. */
import {
  adding,
  both,
  changing,
  changingCells,
  changingNumbers,
  changingTexts,
  linking,
  main,
  sheets,
  typing,
  type Files,
  type Packaging,
} from './parts';

/** Texts moved to the shared strings, in an order of their own and with strangers among them. */
function sharing(order: 'first' | 'last', item: (text: string) => string): Packaging {
  return (files) => {
    const texts: string[] = [];
    changingCells(({ text }, whole) => {
      if (text !== undefined && !texts.includes(text)) texts.push(text);
      return `${whole} `;
    })(files);
    const listed = order === 'first' ? texts : ['stranger', ...texts.reverse(), 'stranger'];
    const shared = changingCells(({ column, row, style, text }, whole) =>
      text === undefined ? whole : `<c r="${column}${row}"${style} t="s"><v>${listed.indexOf(text)}</v></c>`,
    )(files);
    return both(
      adding({
        'xl/sharedStrings.xml': `<?xml version="1.0"?>\n<sst xmlns="${main}" count="9">${listed.map(item).join('')}</sst>`,
      }),
      linking('sharedStrings', 'sharedStrings.xml'),
      typing('xl/sharedStrings.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'),
    )(shared);
  };
}

const halves = (text: string): readonly [string, string] => {
  const place = text.startsWith('&') ? text.indexOf(';') + 1 : 1;
  return [text.slice(0, place), text.slice(place)];
};
const inRuns = (text: string): string => {
  const [one, other] = halves(text);
  return `<r><rPr><b/></rPr><t xml:space="preserve">${one}</t></r><r><t xml:space="preserve">${other}</t></r>`;
};
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '');
/** ISO 8601 of a serial number. */
const iso = (serial: string): string => new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString();
const isDay = (number: string): boolean => Number(number) > 40_000 && Number(number) < 50_000;
/** Of every sheet the rows, and what stands around them. */
const inSheetData = (change: (rows: string) => string): ((files: Files) => Files) =>
  changing(sheets, (xml) =>
    xml.replace(
      /(<sheetData>)(.*)(<\/sheetData>)/s,
      (_, open, rows: string, close) => `${open}${change(rows)}${close}`,
    ),
  );

export const cellPackagings: Readonly<Record<string, Packaging>> = {
  'texts shared': sharing('first', (text) => `<si><t xml:space="preserve">${text}</t></si>`),
  'texts shared in another order': sharing('last', (text) => `<si><t xml:space="preserve">${text}</t></si>`),
  'rich texts shared': sharing('last', (text) => `<si>${inRuns(text)}</si>`),
  'shared texts with phonetic guides': sharing(
    'first',
    (text) => `<si><t>${text}</t><rPh sb="0" eb="1"><t>yuan</t></rPh><phoneticPr fontId="1"/></si>`,
  ),
  'rich texts in the cells': changingTexts(inRuns),
  'texts in CDATA': changingTexts((text) => `<t xml:space="preserve"><![CDATA[${plain(text)}]]></t>`),
  'texts partly in CDATA, with comments': changingTexts((text) => {
    const [one, other] = halves(text);
    return `<t xml:space="preserve">${one}<!-- no < text -->${other === '' ? '' : `<![CDATA[${plain(other)}]]>`}</t>`;
  }),
  'texts as character references': changingTexts(
    (text) => `<t>${[...plain(text)].map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join('')}</t>`,
  ),
  'texts with escaped letters': changingTexts(
    (text) =>
      `<t xml:space="preserve">${text.replace(/[a-z]/, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`)}</t>`,
  ),
  'texts as results of formulas': changingCells(({ column, row, style, text }, whole) =>
    text === undefined || row === 1 ? whole : `<c r="${column}${row}"${style} t="str"><f>"…"</f><v>${text}</v></c>`,
  ),
  'numbers with exponents': changingNumbers((number) => ['', `<v>${Number(number).toExponential().toUpperCase()}</v>`]),
  'numbers with zeros, signs and blanks': changingNumbers((number) => [
    '',
    `<v> ${number.startsWith('-') ? '' : '+'}${number}${number.includes('.') ? '00' : '.0'} </v>`,
  ]),
  'numbers that say that they are': changingNumbers((number) => [' t="n"', `<v>${number}</v>`]),
  'numbers of seventeen digits': changingNumbers((number) => ['', `<v>${Number(number).toPrecision(17)}</v>`]),
  'numbers as results of formulas': changingNumbers((number) => ['', `<f>1*${number}</f><v>${number}</v>`]),
  'numbers of shared formulas': changingNumbers((number, { column, row }) => [
    '',
    `${row === 2 ? `<f t="shared" ref="${column}2:${column}9" si="0">ROW()</f>` : '<f t="shared" si="0"/>'}<v>${number}</v>`,
  ]),
  'dates in ISO 8601': changingNumbers((number) =>
    isDay(number) ? [' t="d"', `<v>${iso(number).slice(0, 10)}</v>`] : ['', `<v>${number}</v>`],
  ),
  'dates with a time in ISO 8601': changingNumbers((number) =>
    isDay(number) ? [' t="d"', `<v>${iso(number).slice(0, 19)}</v>`] : ['', `<v>${number}</v>`],
  ),
  'cells and rows without references': changing(sheets, (xml) =>
    xml.replace(/<c r="[A-Z]+\d+"/g, '<c').replace(/<row r="\d+"/g, '<row'),
  ),
  'attributes in another order, in single quotes': changing(sheets, (xml) =>
    xml.replace(
      /<c r="([A-Z]+\d+)" s="(\d+)"( t="inlineStr")?/g,
      (_, place: string, style: string, kind = '') =>
        `<c${(kind as string).replaceAll('"', "'")} s = '${style}'\n r='${place}'`,
    ),
  ),
  'rows with spans, heights and outlines': changing(sheets, (xml) =>
    xml.replace(
      /<row r="(\d+)"/g,
      '<row spans="1:9" ht="31.5" customHeight="1" outlineLevel="1" s="1" r="$1" thickBot="1"',
    ),
  ),
  'empty rows and empty cells below and beside': inSheetData(
    (rows) =>
      `${rows
        .replaceAll('</row>', '<c r="XFD1" s="1"/></row>')
        .replace(/<c r="XFD1"/g, '<c r="XFC1"')
        .replace(/<c r="XFC1" s="1"\/>/g, '')}<row r="90"/><row r="91"><c r="A91" s="1"/></row>`,
  ),
  'a wrong dimension': changing(sheets, (xml) => xml.replace(/<dimension ref="[^"]*"\/>/, '<dimension ref="A1"/>')),
  'no dimension': changing(sheets, (xml) => xml.replace(/<dimension ref="[^"]*"\/>/, '')),
  'comments and processing instructions between cells': inSheetData((rows) =>
    rows
      .replaceAll('<row ', '<!-- <row r="1"> --><?pi <c> ?><row ')
      .replaceAll('<c ', '<!-- <c r="A1"><v>9</v></c> --><c '),
  ),
  'white space between the elements': changing(sheets, (xml) =>
    xml.replace(/></g, '>\r\n  <').replace(/<is>\s+/g, '<is>'),
  ),
  'extensions in cells and rows': changing(sheets, (xml) =>
    xml
      .replaceAll('</is></c>', '</is><extLst><ext uri="u"><v xmlns="urn:other">9</v></ext></extLst></c>')
      .replace(
        '</sheetData>',
        '</sheetData><extLst><ext uri="u" xmlns:o="urn:o"><o:c r="A2"><o:v>9</o:v></o:c></ext></extLst>',
      )
      .replace('<worksheet ', '<worksheet xmlns:x14ac="urn:x14ac" ')
      .replaceAll('<row ', '<row x14ac:dyDescent="0.25" x14ac:r="99" '),
  ),
};
