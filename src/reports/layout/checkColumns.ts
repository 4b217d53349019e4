/** Differences of two cells, rounded so that doubles that nearly cancel show nothing of their own; and the last columns of every check. */
import { statedDifference } from '../../calculation/checks/checks';
import { numberOf, type Node } from '../../calculation/graph/node';
import { toDouble } from '../../quantity/exact';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { figure } from './contents';
import { fixedReference, reference, type Cell, type Content } from './draft';
import type { SectionColumn } from './section';

/** The difference of two cells of a row, to the decimals of checks. */
export function differenceCell(context: ReportContext, node: Node, left: Cell, right: Cell): Content {
  const value = numberOf(node);
  const { decimals } = context.anchors;
  if (!value || !decimals) return figure(node, formats.exactQuantity);
  return {
    value: toDouble(value.toDecimalPlaces(6)),
    format: formats.exactQuantity,
    formula: ({ sheet }) =>
      `ROUND(${reference(left, sheet)}-${reference(right, sheet)},${fixedReference(decimals, sheet)})`,
  };
}

/** Columns `difference` and `holds` of rows whose columns `left` and `right` shall be equal. */
export function checkColumns<Item>(
  context: ReportContext,
  differenceOf: (item: Item) => Node,
  left: string,
  right: string,
  unit = '',
): SectionColumn<Item>[] {
  const { label, answer } = context.words;
  const { decimals } = context.anchors;
  return [
    {
      key: 'difference',
      head: label.difference,
      unit,
      cell: (item, at) => {
        const value = statedDifference(differenceOf(item));
        if (!value || !decimals) return figure(differenceOf(item));
        return {
          value: toDouble(value.toDecimalPlaces(6)),
          format: formats.exactQuantity,
          formula: ({ sheet }) =>
            `ROUND(${fixedReference(at(left), sheet)}-${fixedReference(at(right), sheet)},${fixedReference(decimals, sheet)})`,
        };
      },
    },
    {
      key: 'holds',
      head: label.holds,
      cell: (item, at) => {
        const value = statedDifference(differenceOf(item));
        if (!value) return figure(differenceOf(item));
        return {
          value: value.isZero() ? answer.yes : answer.no,
          role: value.isZero() ? 'good' : 'bad',
          align: 'center',
          formula: ({ sheet }) =>
            `IF(${fixedReference(at('difference'), sheet)}=0,${formulaText(answer.yes)},${formulaText(answer.no)})`,
        };
      },
    },
  ];
}
