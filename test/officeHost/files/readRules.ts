/** Conditional formats of a sheet part: looks that hold while a formula does, and bars inside cells. */
import type { AreaRule } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { parseArea } from '../model/area';
import { colorOf } from './readStyles';
import { childOf, childrenOf, parseXml, type XmlElement } from './xmlTree';

/** What a rule changes of a cell, in the order of the file. */
export function readDifferentials(text: string): readonly Readonly<Record<string, unknown>>[] {
  return childrenOf(childOf(parseXml(text), 'dxfs'), 'dxf').map((format) => {
    const [font, fill] = [childOf(format, 'font'), childOf(childOf(format, 'fill'), 'patternFill')];
    const [color, background] = [colorOf(font, 'color'), colorOf(fill, 'bgColor')];
    const bold = childOf(font, 'b') !== undefined;
    return {
      ...(font && { font: { ...(bold && { bold }), ...(color !== undefined && { color }) } }),
      ...(background !== undefined && { fill: { color: background } }),
    };
  });
}

/** The rules, the one that is tried first in front. */
export function readRules(
  part: XmlElement,
  differentials: readonly Readonly<Record<string, unknown>>[],
  workbook: WorkbookModel,
): readonly AreaRule[] {
  return childrenOf(part, 'conditionalFormatting')
    .flatMap((formatting) => childrenOf(formatting, 'cfRule').map((rule) => ({ formatting, rule })))
    .sort((a, b) => Number(a.rule.attributes['priority']) - Number(b.rule.attributes['priority']))
    .flatMap(({ formatting, rule }) => {
      const area = parseArea(formatting.attributes['sqref'] ?? '');
      const found = ofRule(rule, differentials);
      return area && found
        ? [{ id: `{rule-${workbook.nextId()}}`, area, properties: { ...found, priority: 0, stopIfTrue: false } }]
        : [];
    });
}

function ofRule(
  rule: XmlElement,
  differentials: readonly Readonly<Record<string, unknown>>[],
): Record<string, unknown> | undefined {
  const { type, dxfId } = rule.attributes;
  if (type === 'expression') {
    const formula = `=${childOf(rule, 'formula')?.text ?? ''}`;
    return { type: 'Custom', custom: { rule: { formula }, format: differentials[Number(dxfId)] ?? {} } };
  }
  const bar = childOf(rule, 'dataBar');
  if (!bar) return undefined;
  const [lower, upper] = childrenOf(bar, 'cfvo').map(({ attributes: { type: kind, val } }) =>
    kind === 'num' ? { type: 'Number', formula: val } : { type: 'HighestValue' },
  );
  return {
    type: 'DataBar',
    dataBar: {
      showDataBarOnly: bar.attributes['showValue'] === '0',
      lowerBoundRule: lower,
      upperBoundRule: upper,
      // Whether the fill is plain is said in an extension that is not read.
      positiveFormat: { fillColor: colorOf(bar, 'color'), gradientFill: false },
    },
  };
}
