/** Scrap charged in the period by class, mass as delivered. */
import { finding, type Finding } from '../../findings/finding';
import type { LedgerTable } from '../../ledgers/ledgerTable';
import { tableCell } from '../../ledgers/readTable';
import type { Plant } from '../../model/plant';
import { unreadScrap, type ScrapClass } from './inHouseScrap';
import type { MetalInputs } from './metalLines';
import { follows, keptBack, type Node } from '../graph/node';
import { total } from '../rules/total';

export interface ScrapTotals {
  readonly internal: Node;
  readonly preConsumer: Node;
  readonly postConsumer: Node;
  readonly total: Node;
}

/**
 * Tonnes as delivered; a class is blocked where a row that may belong to it cannot be read, and in-house scrap where it stands in both ledgers. Where products
 * are made, a table without rows or a missing one means none, as recycled content takes it. In a report without products nobody knows.
 */
export function scrapTotals(
  plant: Plant,
  { lines, twice }: Pick<MetalInputs, 'lines' | 'twice'>,
): { readonly totals: ScrapTotals; readonly findings: readonly Finding[] } {
  const table = plant.ledgers.tables.get('Scrap');
  const empty =
    table && (table.rows.length > 0 || table.tableErrors.length > 0) ? [] : [noScrap(table, plant.outputs.length > 0)];
  const unknown = plant.outputs.length > 0 ? [] : empty;
  const ofClass = (scrapClass: ScrapClass): Node => {
    const unread = [
      ...unreadScrap(plant, scrapClass),
      ...(scrapClass === 'internal' ? [...twice.values()].flat() : []),
    ];
    const mass = follows(total, ...lines.filter((line) => line.scrapClass === scrapClass).map((line) => line.mass));
    return keptBack(mass, [...unread, ...unknown]);
  };
  const internal = ofClass('internal');
  const preConsumer = ofClass('pre-consumer');
  const postConsumer = ofClass('post-consumer');
  return {
    totals: { internal, preConsumer, postConsumer, total: follows(total, internal, preConsumer, postConsumer) },
    findings: empty,
  };
}

function noScrap(table: LedgerTable | undefined, isNone: boolean): Finding {
  return finding(
    table ? 'no-rows' : 'missing-table',
    table ? { table: 'Scrap', cell: tableCell(table.snapshot) } : { table: 'Scrap' },
    { table: 'Scrap', ...(isNone ? { value: 'none' } : {}) },
    'note',
  );
}
