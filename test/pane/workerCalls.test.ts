/** What goes wrong in a worker arrives at the caller: a refusal as one, all else as its text. */
import { HostError } from '../../src/workbook/host';
import { localCaller } from './localCaller';

const failing = (thrown: unknown) =>
  localCaller({
    work: () => {
      throw thrown;
    },
  })
    .call('work', [])
    .catch((error: unknown) => error);

test('a refusal of a host crosses with its code and details', async () => {
  expect(await failing(new HostError('not-found', { sheet: 'Data' }))).toEqual(
    new HostError('not-found', { sheet: 'Data' }),
  );
});

test.each([
  ['an error', new TypeError('no such cell'), 'no such cell'],
  ['a text', 'out of memory', 'out of memory'],
])('%s that is thrown crosses with what it says', async (_, thrown, said) => {
  expect(String(await failing(thrown))).toContain(said);
});
