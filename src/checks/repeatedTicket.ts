/** Does one weighbridge ticket stand in two rows? */
import { formulaKey } from '../ledgers/cleanText';
import { placeOf, textAt } from '../ledgers/ledgerTable';
import type { Finding } from '../findings/finding';
import type { Check } from './check';

/** A ticket that stands twice is a warning: the scrap may be counted twice. */
export const repeatedTicket: Check = ({ tables }) => {
  const table = tables.get('Scrap');
  const firstRows = new Map<string, number>();
  const findings: Finding[] = [];
  for (const row of table?.rows ?? []) {
    const ticket = table ? formulaKey(textAt(table, 'ticket', row)) : '';
    if (!table || ticket === '') continue;
    const first = firstRows.get(ticket);
    if (first === undefined) firstRows.set(ticket, row);
    else
      findings.push({
        code: 'repeated-ticket',
        severity: 'warning',
        place: placeOf(table, row, 'ticket'),
        details: { value: textAt(table, 'ticket', row), first: String(first + 1) },
      });
  }
  return findings;
};
