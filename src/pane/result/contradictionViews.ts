/** Disclosed figures that contradict one another: a total and its parts, one figure printed twice, coal and what it is made of. */
import { numberOf, type Node } from '../../calculation/graph/node';
import { placeOf } from '../../ledgers/ledgerTable';
import { plainText } from '../../quantity/exact';
import type { PrintedFigure, TargetResults } from '../../results/targetResults';
import type { PaneContradiction } from './paneResult';

/** Those that differ by more than their printed digits allow, the largest difference first. */
export function contradictionViews({ printed }: TargetResults): readonly PaneContradiction[] {
  const { totals, pairs, coal } = printed;
  const found = [
    ...totals
      .filter(({ agrees }) => agrees === 'no' || agrees === 'doubtful')
      .map(({ whole, sum, difference, parts }) => viewOf('sum of parts', whole, sum, difference, parts.map(cellOf))),
    ...pairs
      .filter(({ agrees }) => !agrees)
      .map(({ first, second, secondInFirstUnit, difference }) =>
        viewOf('printed twice', first, secondInFirstUnit, difference, [cellOf(second)]),
      ),
    ...coal
      .filter(({ agrees }) => !agrees)
      .map(({ coal: figure, product, difference, quantity, conversion }) =>
        viewOf('product', figure, product, difference, [cellOf(quantity), cellOf(conversion)]),
      ),
  ];
  const size = ({ difference, value }: PaneContradiction): number => Math.abs(Number(difference) / Number(value) || 0);
  return found.sort((a, b) => size(b) - size(a));
}

function viewOf(
  kind: PaneContradiction['kind'],
  { figure }: PrintedFigure,
  other: Node | undefined,
  difference: Node | undefined,
  otherCells: readonly string[],
): PaneContradiction {
  return {
    kind,
    metric: figure.metric,
    subject: figure.subject,
    period: figure.period,
    unit: figure.unit,
    cell: placeOf(figure.table, figure.row, 'value').cell ?? '',
    value: textOf(figure.value),
    other: textOf(other),
    difference: textOf(difference),
    otherCells,
  };
}

const cellOf = ({ figure }: PrintedFigure): string => placeOf(figure.table, figure.row, 'value').cell ?? '';

function textOf(node: Node | undefined): string {
  const value = node && numberOf(node);
  return value ? plainText(value, 12) : '';
}
