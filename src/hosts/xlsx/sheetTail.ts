/** What stands behind the cells in the part of a sheet of ours, in the order that Excel asks for. */
import { cellAddress, quotedSheet } from '../../workbook/address';
import type { BarsPlan, ChoicePlan, EntryPlan, MarkPlan, SheetPlan } from '../../workbook/sheetPlan';
import { chartColors } from '../../workbook/look';
import type { StyleSheet } from './stylesXml';
import { cellText, xmlAttribute, xmlContent } from './xmlText';

/** What the sheet's part refers to. */
export interface SheetLinks {
  readonly drawingId: string | undefined;
  readonly tableIds: readonly string[];
  /** The sheet that is shown when the workbook opens. */
  readonly selected: boolean;
}

/** Excel repairs a sheet with more links than this. */
const mostLinks = 65530;
/** Excel cannot read a longer list of choices inside a validation. */
const longestChoices = 255;
/** The last column that a page break reaches. */
const lastColumn = 16383;

/** Filter, marks, choices, links, page, drawing and tables of the sheet. */
export function tailXml(plan: SheetPlan, styles: StyleSheet, { drawingId, tableIds }: SheetLinks): string {
  const filter = plan.autoFilter ? `<autoFilter ref="${plan.autoFilter}"/>` : '';
  const drawing = drawingId ? `<drawing r:id="${drawingId}"/>` : '';
  const tables = tableIds.map((id) => `<tablePart r:id="${id}"/>`).join('');
  return (
    filter +
    conditionsXml(plan, styles) +
    choicesXml(plan) +
    linksXml(plan) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.2"/>' +
    `<pageSetup paperSize="${plan.paper === 'A3' ? 8 : 9}" ${plan.pagesAcross ? `fitToWidth="${plan.pagesAcross}" ` : ''}fitToHeight="${plan.onePage ? 1 : 0}"${plan.pagesAcross ? ' pageOrder="overThenDown"' : ''} orientation="${plan.landscape ? 'landscape' : 'portrait'}"/>` +
    `<headerFooter><oddFooter>&amp;L&amp;A${plan.code === undefined ? '' : `  ·  ${plan.code}`}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>` +
    breaksXml(plan) +
    drawing +
    (tables && `<tableParts count="${tableIds.length}">${tables}</tableParts>`) +
    solidBarsXml(plan)
  );
}

/** Marks and bars; the last mark is the first that Excel tries, so that later ones win. */
function conditionsXml({ marks = [], bars = [] }: SheetPlan, styles: StyleSheet): string {
  const count = marks.length + bars.length;
  return [
    ...bars.map((plan, index) => barsXml(plan, count - index)),
    ...marks.map((plan, index) => markXml(plan, marks.length - index, styles)),
  ].join('');
}

function markXml({ range, when, role }: MarkPlan, priority: number, styles: StyleSheet): string {
  return (
    `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${styles.differentialStyle(role)}" priority="${priority}">` +
    `<formula>${xmlContent(when)}</formula></cfRule></conditionalFormatting>`
  );
}

/** Bars begin at zero, so that twice the number is twice the length. */
function barsXml({ range, most }: BarsPlan, priority: number): string {
  const end = most === undefined ? '<cfvo type="max"/>' : `<cfvo type="num" val="${most}"/>`;
  return (
    `<conditionalFormatting sqref="${range}"><cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100" showValue="0">` +
    `<cfvo type="num" val="0"/>${end}<color rgb="${barColor}"/></dataBar>` +
    `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${excel2010}"><x14:id>${barId(priority)}</x14:id></ext></extLst>` +
    '</cfRule></conditionalFormatting>'
  );
}

const barColor = `FF${chartColors.series[0]}`;
const excel2010 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const excel2006 = 'http://schemas.microsoft.com/office/excel/2006/main';

/** By which a bar and what Excel 2010 added to it find each other on their sheet. */
function barId(priority: number): string {
  return `{C2055F00-0000-4000-8000-${String(priority).padStart(12, '0')}}`;
}

/** The bars once more with what Excel 2010 added: a colour that does not fade to white. */
function solidBarsXml({ marks = [], bars = [] }: SheetPlan): string {
  const count = marks.length + bars.length;
  const formats = bars.map(({ range, most }, index) => {
    const end = most === undefined ? '<x14:cfvo type="max"/>' : `<x14:cfvo type="num"><xm:f>${most}</xm:f></x14:cfvo>`;
    return (
      `<x14:conditionalFormatting xmlns:xm="${excel2006}"><x14:cfRule type="dataBar" id="${barId(count - index)}">` +
      `<x14:dataBar minLength="0" maxLength="100" showValue="0" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo>${end}` +
      `<x14:negativeFillColor rgb="${barColor}"/><x14:axisColor rgb="${barColor}"/></x14:dataBar></x14:cfRule><xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`
    );
  });
  return formats.length === 0
    ? ''
    : `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${excel2010}"><x14:conditionalFormattings>${formats.join('')}</x14:conditionalFormattings></ext></extLst>`;
}

function choicesXml({ choices = [], entries = [] }: SheetPlan): string {
  const validations = [
    ...choices.map(
      (choice) =>
        `<dataValidation type="list" allowBlank="1"${saidXml(choice)} sqref="${choice.range}"><formula1>${sourceXml(choice)}</formula1></dataValidation>`,
    ),
    ...entries.map(entryXml),
  ];
  return validations.length === 0
    ? ''
    : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}

/** What a cell may hold, as a type of validation with its bounds; days from 1990 on. */
const heldXml: Readonly<Record<EntryPlan['holds'], readonly [attributes: string, bounds: string]>> = {
  date: [' type="date" operator="greaterThanOrEqual"', '<formula1>32874</formula1>'],
  share: [' type="decimal"', '<formula1>0</formula1><formula2>1</formula2>'],
  amount: [' type="decimal" operator="greaterThanOrEqual"', '<formula1>0</formula1>'],
  number: [' type="decimal"', '<formula1>-1E+20</formula1><formula2>1E+20</formula2>'],
  anything: ['', ''],
};

function entryXml(entry: EntryPlan): string {
  const [attributes, bounds] = heldXml[entry.holds];
  return `<dataValidation${attributes} allowBlank="1"${saidXml(entry)} sqref="${entry.range}">${bounds}</dataValidation>`;
}

/** Prompt and refusal; without a refusal a ledger may spell a value in other ways. */
function saidXml({ prompt, refusal }: Pick<ChoicePlan, 'prompt' | 'refusal'>): string {
  const asked = prompt
    ? ` showInputMessage="1" promptTitle="${xmlAttribute(prompt.title)}" prompt="${xmlAttribute(prompt.text)}"`
    : '';
  const refused = refusal
    ? ` showErrorMessage="1" errorTitle="${xmlAttribute(refusal.title)}" error="${xmlAttribute(refusal.text)}"`
    : '';
  return `${refused}${asked}`;
}

/** Cells to choose from, or a list of texts; what does not fit is not offered. */
function sourceXml({ values, cells }: ChoicePlan): string {
  if (cells !== undefined) return xmlContent(cells);
  let list = '';
  for (const value of values) {
    const longer = list === '' ? value : `${list},${value}`;
    if (!value.includes(',') && longer.length <= longestChoices) list = longer;
  }
  return `"${cellText(list.replace(/"/g, '""'))}"`;
}

function linksXml({ rows }: SheetPlan): string {
  const found: string[] = [];
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell?.link === undefined || found.length === mostLinks) continue;
      const bang = cell.link.lastIndexOf('!');
      const place = `${quotedSheet(cell.link.slice(0, bang))}${cell.link.slice(bang)}`;
      found.push(`<hyperlink ref="${cellAddress(index + 1, column + 1)}" location="${xmlAttribute(place)}"/>`);
    }
  }
  return found.length === 0 ? '' : `<hyperlinks>${found.join('')}</hyperlinks>`;
}

/** Page breaks above rows; one above the first row would break nothing. */
function breaksXml({ pageBreaks = [] }: SheetPlan): string {
  const breaks = pageBreaks.filter((row) => row > 1);
  if (breaks.length === 0) return '';
  const each = breaks.map((row) => `<brk id="${row - 1}" max="${lastColumn}" man="1"/>`).join('');
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${each}</rowBreaks>`;
}
