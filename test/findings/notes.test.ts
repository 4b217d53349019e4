/** What is noticed is collected in order, each cause once, with the details that its sentence needs. */
import { finding } from '../../src/findings/finding';
import { Notes } from '../../src/findings/notes';

const here = { table: 'Production', row: 1, cell: 'Production!A2' };
const there = { table: 'Production', row: 2, cell: 'Production!A3' };

test('the same of the same place is one finding, of another place another', () => {
  const notes = new Notes();
  const first = notes.add('zero-output', here, { product: 'Slab' });
  expect(notes.add('zero-output', here, { product: 'Slab' })).toBe(first);
  const second = notes.add('zero-output', there, { product: 'Slab' });
  expect(notes.findings).toEqual([first, second]);
});

test('a cause met at several places is said at the first', () => {
  const notes = new Notes();
  const say = (place: typeof here) =>
    notes.once(['no-direct-factor', 'gas'], () => finding('no-direct-factor', place, { item: 'Gas' }));
  expect(say(there)).toBe(say(here));
  expect(notes.findings.map(({ place }) => place.cell)).toEqual(['Production!A3']);
});

test('what was said before is known, and not said again', () => {
  const before = new Notes();
  const said = before.add('zero-output', here, { product: 'Slab' });
  const notes = new Notes(before);
  expect(notes.add('zero-output', here, { product: 'Slab' })).toBe(said);
  expect(notes.findings).toEqual([]);
});

test('a code tells how bad it is and which details it needs', () => {
  expect(finding('zero-output', here, { product: 'Slab' }).severity).toBe('error');
  expect(finding('no-rows', here, { table: 'Energy' }, 'note').severity).toBe('note');
  // @ts-expect-error The product is missing.
  finding('zero-output', here, {});
  // @ts-expect-error No sentence of the code asks for a site.
  finding('zero-output', here, { product: 'Slab', site: 'Here' });
  // @ts-expect-error How bad it is depends on the ledger.
  finding('no-rows', here, { table: 'Energy' });
  // @ts-expect-error A code that tells how bad it is cannot be made milder.
  finding('zero-output', here, { product: 'Slab' }, 'note');
});
