/** A native chart over cells (bars, columns, lines), with the values as they are expected, so that it shows before any recalculation. */
import { chartColors } from '../../workbook/look';
import type { ChartLine, ChartPlan, ChartSeries } from '../../workbook/sheetPlan';
import type { Namespaces } from './namespaces';
import { xmlAttribute, xmlContent } from './xmlText';

const { series: seriesColors, edge, ink, quiet, gridline } = chartColors;
const usualFont = 'Calibri';
const axisIds = '<c:axId val="111111111"/><c:axId val="222222222"/>';

/** XML of the chart part, in a typeface. In a bar chart the first category stands at the top. */
export function chartXml(chart: ChartPlan, namespaces: Namespaces, font = usualFont): string {
  const percent = namespaces.isStrict ? '%' : '';
  const bars = chart.kind === 'bar' || chart.kind === 'stackedBar';
  const stacked = chart.kind === 'stackedBar' || chart.kind === 'stackedColumn';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, 1100, ink, true, 0)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    barsXml(chart, bars, stacked, percent) +
    linesXml(chart) +
    categoryAxisXml(bars) +
    valueAxisXml(chart, bars) +
    `<c:spPr><a:noFill/></c:spPr></c:plotArea>${legendXml(chart)}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solid('FFFFFF')}<a:ln w="9525">${solid(gridline)}</a:ln></c:spPr>${fontXml(font)}</c:chartSpace>`
  );
}

function fontXml(font: string): string {
  const typeface = xmlAttribute(font);
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr><a:latin typeface="${typeface}"/><a:ea typeface="${typeface}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** What has a colour: not what is numbers alone, nor what holds others up. */
function isInLegend({ line, isSpace }: ChartSeries): boolean {
  return line !== 'numbers' && !isSpace;
}

/** The series by their colours. */
function legendXml({ series }: ChartPlan): string {
  if (series.filter(isInLegend).length < 2) return '';
  const hidden = series
    .map((one, index) =>
      !isInLegend(one) ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>` : '',
    )
    .join('');
  return `<c:legend><c:legendPos val="b"/>${hidden}<c:overlay val="0"/>${textProperties(900, ink)}</c:legend>`;
}

/** The series as bars or columns; nothing where all are lines. */
function barsXml(chart: ChartPlan, bars: boolean, stacked: boolean, percent: string): string {
  const series = chart.series.map((one, index) => (isLine(chart, one) ? '' : seriesXml(chart, one, index))).join('');
  return series === ''
    ? ''
    : `<c:barChart><c:barDir val="${bars ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}` +
        `<c:gapWidth val="60${percent}"/>${stacked ? `<c:overlap val="100${percent}"/>` : ''}${axisIds}</c:barChart>`;
}

/** The series as lines over the same axes. */
function linesXml(chart: ChartPlan): string {
  const series = chart.series.map((one, index) => (isLine(chart, one) ? seriesXml(chart, one, index) : '')).join('');
  return series === ''
    ? ''
    : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
}

function isLine(chart: ChartPlan, series: ChartSeries): boolean {
  return chart.kind === 'line' || series.line !== undefined;
}

const markers: Readonly<Record<ChartLine, readonly [symbol: string, size: number] | undefined>> = {
  solid: ['circle', 7],
  dashed: undefined,
  marks: ['dash', 15],
  numbers: undefined,
};

/** The look of a series: filled bars with an edge; a line with its markers, or markers or numbers without it. */
function lookXml(chart: ChartPlan, series: ChartSeries, color: string): string {
  if (series.isSpace) return '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/>';
  if (!isLine(chart, series))
    return `<c:spPr>${solid(color)}<a:ln w="6350">${solid(edge)}</a:ln></c:spPr><c:invertIfNegative val="0"/>`;
  const line = series.line ?? 'solid';
  const drawn =
    line === 'marks' || line === 'numbers'
      ? '<a:ln w="28575"><a:noFill/></a:ln>'
      : `<a:ln w="28575" cap="rnd">${solid(color)}${line === 'dashed' ? '<a:prstDash val="dash"/>' : ''}<a:round/></a:ln>`;
  const [symbol, size] = markers[line] ?? [];
  const marker =
    symbol === undefined
      ? '<c:symbol val="none"/>'
      : `<c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${solid(color)}<a:ln w="9525">${solid('FFFFFF')}</a:ln></c:spPr>`;
  return `<c:spPr>${drawn}</c:spPr><c:marker>${marker}</c:marker>`;
}

/** Each value written at its place; inside a stack, above a line, at the end of a bar. */
function labelsXml(chart: ChartPlan, series: ChartSeries): string {
  if (series.isSpace || (!chart.labelled && series.line !== 'numbers')) return '';
  const isUnderLine = !isLine(chart, series) && chart.series.some((one) => isLine(chart, one));
  const place = isUnderLine
    ? 'inBase'
    : isLine(chart, series)
      ? 't'
      : chart.kind.startsWith('stacked')
        ? 'ctr'
        : 'outEnd';
  const label = (where: string): string =>
    `<c:numFmt formatCode="${xmlAttribute(chart.labelFormat ?? chart.format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textProperties(900, ink)}<c:dLblPos val="${where}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  const below = (series.below ?? []).map((point) => `<c:dLbl><c:idx val="${point}"/>${label('b')}</c:dLbl>`).join('');
  return `<c:dLbls>${below}${label(place)}</c:dLbls>`;
}

function seriesXml(chart: ChartPlan, one: ChartSeries, index: number): string {
  const { nameRef, name, valuesRef, values } = one;
  const color = one.color ?? seriesColors[index % seriesColors.length] ?? ink;
  const points = values
    .map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('');
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(nameRef, [name])}</c:tx>${lookXml(chart, one, color)}${labelsXml(chart, one)}` +
    `<c:cat>${textReference(chart.categoriesRef, chart.categories)}</c:cat>` +
    `<c:val><c:numRef><c:f>${xmlContent(valuesRef)}</c:f><c:numCache><c:formatCode>${xmlContent(chart.format)}</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef></c:val>${isLine(chart, one) ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function textReference(reference: string, texts: readonly string[]): string {
  const points = texts.map((text, at) => `<c:pt idx="${at}"><c:v>${xmlContent(text)}</c:v></c:pt>`).join('');
  return `<c:strRef><c:f>${xmlContent(reference)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`;
}

function categoryAxisXml(bars: boolean): string {
  return (
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${bars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${bars ? 'l' : 'b'}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${solid(quiet)}</a:ln></c:spPr>${textProperties(800, ink, ' rot="0" vert="horz"')}` +
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  );
}

/** Bars hang from the top, so their value axis crosses at the last category to stand below them; lengths that are all positive start at zero. */
function valueAxisXml({ valueAxis, format, series, most }: ChartPlan, bars: boolean): string {
  const least = series.every(({ values }) => values.every((value) => (value ?? 0) >= 0)) ? '<c:min val="0"/>' : '';
  return (
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${most === undefined ? '' : `<c:max val="${most}"/>`}${least}</c:scaling><c:delete val="0"/><c:axPos val="${bars ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(gridline)}</a:ln></c:spPr></c:majorGridlines>${valueAxis === '' ? '' : titleXml(valueAxis, 900, quiet, false, bars ? 0 : -5400000)}` +
    `<c:numFmt formatCode="${xmlAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(900, quiet)}` +
    `<c:crossAx val="111111111"/><c:crosses val="${bars ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function titleXml(text: string, size: number, color: string, bold: boolean, rotation: number): string {
  const turned = rotation ? ` rot="${rotation}" vert="horz"` : '';
  const properties = `sz="${size}" b="${bold ? 1 : 0}"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${turned}/><a:lstStyle/><a:p><a:pPr><a:defRPr ${properties}>${solid(color)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr ${properties}>${solid(color)}</a:rPr><a:t>${xmlContent(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function textProperties(size: number, color: string, turned = ''): string {
  return `<c:txPr><a:bodyPr${turned}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${solid(color)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
