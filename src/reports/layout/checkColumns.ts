/** Differences of two figures, rounded so that doubles that nearly cancel show nothing of their own; and whether they are nothing. */
import { statedDifference } from '../../calculation/checks/checks';
import { numberOf, type Node } from '../../calculation/graph/node';
import { toDouble } from '../../quantity/exact';
import { formulaText } from '../../workbook/structuredReference';
import { formats, type ReportContext } from '../context';
import { figure } from './contents';
import { fixedReference, reference, type Cell, type Content, type References } from './draft';
import type { SectionColumn } from './section';

/** A difference to the decimals of checks; `sides` gives the references to what it is of. */
function roundedDifference(
  context: ReportContext,
  difference: Node,
  sides: (references: References) => readonly [left: string, right: string],
): Content {
  const value = statedDifference(difference);
  const formula = (references: References): string => {
    const decimals = fixedReference(context.laid('crossfoot').decimals, references.sheet);
    return `ROUND(${sides(references).join('-')},${decimals})`;
  };
  if (!value) return figure(difference, formats.exactQuantity, formula);
  return { value: toDouble(value.toDecimalPlaces(6)), format: formats.exactQuantity, formula };
}

/** The difference of the two figures from which it follows, wherever they stand. */
export function differenceOfInputs(context: ReportContext, difference: Node): Content {
  const [left, right] = difference.inputs;
  if (!left || !right) return figure(difference);
  return roundedDifference(context, difference, ({ node }) => [node(left), node(right)]);
}

/** The difference of two cells of a row. */
export function differenceOfCells(context: ReportContext, difference: Node, left: Cell, right: Cell): Content {
  if (!numberOf(difference)) return figure(difference, formats.exactQuantity);
  return roundedDifference(context, difference, ({ sheet }) => [reference(left, sheet), reference(right, sheet)]);
}

/** Columns `difference` and `holds` of rows whose columns `left` and `right` shall be equal. */
export function checkColumns<Item>(
  context: ReportContext,
  differenceOf: (item: Item) => Node,
  left: string,
  right: string,
  unit = '',
): SectionColumn<Item>[] {
  return [
    {
      key: 'difference',
      head: context.words.label.difference,
      unit,
      cell: (item, at) =>
        roundedDifference(context, differenceOf(item), ({ sheet }) => [
          fixedReference(at(left), sheet),
          fixedReference(at(right), sheet),
        ]),
    },
    holdsColumn(context, differenceOf),
  ];
}

/** Whether what column `difference` shows is nothing. */
export function holdsColumn<Item>(context: ReportContext, differenceOf: (item: Item) => Node): SectionColumn<Item> {
  const {
    label,
    answer: { yes, no },
  } = context.words;
  return {
    key: 'holds',
    head: label.holds,
    states: [
      [yes, 'good'],
      [no, 'bad'],
    ],
    cell: (item, at) => {
      const value = statedDifference(differenceOf(item));
      const formula = ({ sheet }: References): string =>
        `IF(${fixedReference(at('difference'), sheet)}=0,${formulaText(yes)},${formulaText(no)})`;
      if (!value) return figure(differenceOf(item), formats.exactQuantity, formula);
      return { value: value.isZero() ? yes : no, align: 'center', formula };
    },
  };
}
