/** Finds again, in next month's workbook, the lists that a mapping was made for. */
import { allLedgers } from '../ledgers/allLedgers';
import type { FoundList } from './findLists';
import type { ImportMapping, ListMapping } from './listMapping';
import type { MappedList } from './importLedgers';
import { monthsOf } from './monthColumns';

export interface MatchedMapping {
  readonly mapped: readonly MappedList[];
  /** Lists of which the mapping says nothing. */
  readonly unmapped: readonly FoundList[];
  /** What the mapping names and the workbook does not have. */
  readonly notFound: readonly ListMapping[];
}

/** A mapping holds for the list of its sheet that has its columns, and for every list of another sheet with the very same headers. */
export function matchMapping(lists: readonly FoundList[], { lists: mappings }: ImportMapping): MatchedMapping {
  const mapped: MappedList[] = [];
  const seen = new Set<FoundList>();
  const notFound = mappings.filter((mapping) => {
    const here = lists.filter(({ sheet }) => sheet === mapping.sheet);
    const list = here.find((one) => hasSameHeaders(one, mapping)) ?? here.find((one) => hasColumns(one, mapping));
    if (!list) return true;
    seen.add(list);
    if (mapping.ledger !== undefined) mapped.push({ list, mapping });
    return false;
  });
  for (const list of lists.filter((one) => !seen.has(one))) {
    const alike = mappings.filter((mapping) => hasSameHeaders(list, mapping));
    if (alike.length > 0) seen.add(list);
    for (const mapping of alike) if (mapping.ledger !== undefined) mapped.push({ list, mapping });
  }
  const used = new Set(mapped.map(({ mapping }) => mapping));
  return {
    mapped,
    unmapped: lists.filter((list) => !seen.has(list)),
    notFound: notFound.filter((mapping) => mapping.ledger !== undefined && !used.has(mapping)),
  };
}

const hasSameHeaders = ({ headers }: FoundList, mapping: ListMapping): boolean =>
  headers.length === mapping.headers.length && mapping.headers.every((header) => headers.includes(header));

/** True where the list has every column that the mapping reads. */
function hasColumns(list: FoundList, { columns, only, ledger, isByMonth = false, measure }: ListMapping): boolean {
  if (!allLedgers.some(({ table }) => table === ledger)) return false;
  const read = Object.values(columns).flatMap((source) => ('from' in source ? [source.from] : []));
  const wanted = [...read, ...(only ? [only.column] : [])];
  return wanted.every((header) => list.headers.includes(header)) && (!isByMonth || monthsOf(list, measure).length > 0);
}
