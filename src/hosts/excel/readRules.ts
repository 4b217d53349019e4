/** What lies over the cells of our sheets: tables, marks, bars, page breaks, so that they can be put back. */
import { addressOnSheet } from './readLayouts';
import type { BarsContent, MarkContent, SheetContent, TableContent } from './sheetContent';

type SheetRules = Pick<SheetContent, 'tables' | 'marks' | 'bars' | 'pageBreaks'>;

/** The rules of the sheets by name, in two requests. */
export async function readRules(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, SheetRules>> {
  const found = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { tables, horizontalPageBreaks: breaks } = sheet;
    const formats = sheet.getRange().conditionalFormats;
    tables.load('items/name');
    formats.load('items/id,items/type');
    return { name, tables, formats, breaks, breakCount: breaks.getCount() };
  });
  if (found.length > 0) await context.sync();
  const asked = found.map(({ name, tables, formats, breaks, breakCount }) => ({
    name,
    tables: tables.items.map((table) => ({ name: table.name, range: addressed(table.getRange()) })),
    formats: formats.items.map((format) => askFormat(format)),
    breaks: Array.from({ length: breakCount.value }, (_, index) =>
      addressed(breaks.getItem(index).getCellAfterBreak()),
    ),
  }));
  if (asked.length > 0) await context.sync();
  return new Map(asked.map(({ name, ...rules }) => [name, rulesOf(rules)]));
}

function addressed(range: Excel.Range): Excel.Range {
  range.load('address');
  return range;
}

function askFormat(format: Excel.ConditionalFormat) {
  const range = addressed(format.getRange());
  if (format.type === 'DataBar') {
    format.dataBar.load('upperBoundRule');
    format.dataBar.positiveFormat.load('fillColor');
  } else if (format.type === 'Custom') {
    const { rule, format: look } = format.custom;
    rule.load('formula');
    look.font.load('bold,color');
    look.fill.load('color');
  }
  return { format, range };
}

function rulesOf(asked: {
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
  readonly formats: readonly ReturnType<typeof askFormat>[];
  readonly breaks: readonly Excel.Range[];
}): SheetRules {
  const ofType = (type: string) => asked.formats.filter(({ format }) => format.type === type).reverse();
  return {
    tables: asked.tables.map(({ name, range }): TableContent => ({ name, range: addressOnSheet(range.address) })),
    // The one that is tried first was added last.
    marks: ofType('Custom').map(({ format: { custom }, range }): MarkContent => {
      const { font, fill } = custom.format;
      return {
        range: addressOnSheet(range.address),
        formula: custom.rule.formula,
        ...(font.bold && { bold: true as const }),
        ...(font.color && { color: font.color }),
        ...(fill.color && { fill: fill.color }),
      };
    }),
    bars: ofType('DataBar').map(({ format: { dataBar }, range }): BarsContent => {
      const { type, formula } = dataBar.upperBoundRule;
      return {
        range: addressOnSheet(range.address),
        color: dataBar.positiveFormat.fillColor,
        ...(type === 'Number' && { most: Number(formula?.replace(/^=/, '')) }),
      };
    }),
    pageBreaks: asked.breaks.map(({ address }) => Number(/\d+$/.exec(address)?.[0])),
  };
}
