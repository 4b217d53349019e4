/** Does one weighbridge ticket stand in two rows? */
import { formulaKey } from '../ledgers/cleanText';
import { placeOf, textAt, valueAt } from '../ledgers/ledgerTable';
import { Notes } from '../findings/notes';
import type { Check } from './check';

/** A ticket that stands twice is a warning: the scrap may be counted twice. A reversal takes its ticket back. */
export const repeatedTicket: Check = ({ tables }) => {
  const table = tables.get('Scrap');
  const firstRows = new Map<string, number>();
  const notes = new Notes();
  for (const row of table?.rows ?? []) {
    const ticket = table ? formulaKey(textAt(table, 'ticket', row)) : '';
    if (!table || ticket === '' || valueAt(table, 'quantity', row)?.isNegative()) continue;
    const first = firstRows.get(ticket);
    if (first === undefined) firstRows.set(ticket, row);
    else
      notes.add('repeated-ticket', placeOf(table, row, 'ticket'), {
        value: textAt(table, 'ticket', row),
        first: String(first + 1),
      });
  }
  return notes.findings;
};
