/** Commands of the ribbon reach the pane, and Excel is told that they are done. */
import { connectRibbon } from '../../../src/hosts/excel/ribbon';
import { startExcel } from '../../officeHost/startExcel';

type Action = (event: { completed(): void }) => Promise<void>;

/** An Office with a ribbon; `order` says what happened when. */
function startWithRibbon(hasSharedRuntime: boolean) {
  const { Office } = startExcel();
  const actions = new Map<string, Action>();
  const order: string[] = [];
  Object.assign(Office, {
    actions: { associate: (name: string, action: Action) => actions.set(name, action) },
    addin: { showAsTaskpane: async () => void order.push('pane shown') },
  });
  Object.assign(Office.context, { requirements: { isSetSupported: () => hasSharedRuntime } });
  return { actions, order, press: (name: string) => actions.get(name)?.({ completed: () => void order.push('completed') }) };
}

test('a command shows the pane, runs in it and is then completed', async () => {
  const { order, press } = startWithRibbon(true);
  connectRibbon((command) => order.push(command));
  await press('calculate');
  await press('verify');
  expect(order).toEqual(['pane shown', 'calculate', 'completed', 'pane shown', 'verify', 'completed']);
});

test('a command that fails is completed all the same', async () => {
  const { order, press } = startWithRibbon(true);
  connectRibbon(() => {
    throw new Error('no ledgers');
  });
  await expect(press('check')).rejects.toThrow('no ledgers');
  expect(order).toEqual(['pane shown', 'completed']);
});

test('without a shared runtime there is nothing to connect', () => {
  const { actions } = startWithRibbon(false);
  connectRibbon(() => undefined);
  expect(actions.size).toBe(0);
});
