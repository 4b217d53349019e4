/** Commands of the ribbon reach the pane, and Excel is told that they are done. */
import { connectRibbon } from '../../../src/hosts/excel/ribbon';
import { startExcel } from '../../officeHost/startExcel';

type Action = (event: { completed(): void }) => void;

/** An Office with a ribbon; `order` says what happened when. */
function startWithRibbon(hasSharedRuntime: boolean, showsPane = true) {
  const { Office } = startExcel();
  const actions = new Map<string, Action>();
  const order: string[] = [];
  Object.assign(Office, {
    actions: { associate: (name: string, action: Action) => actions.set(name, action) },
    addin: {
      async showAsTaskpane() {
        if (!showsPane) throw new Error('not now');
        order.push('pane shown');
      },
    },
  });
  Object.assign(Office.context, { requirements: { isSetSupported: () => hasSharedRuntime } });
  const press = (name: string): Promise<void> =>
    new Promise((resolve) =>
      actions.get(name)?.({
        completed() {
          order.push('completed');
          resolve();
        },
      }),
    );
  return { actions, order, press };
}

test('a command shows the pane, runs in it and is then completed', async () => {
  const { order, press } = startWithRibbon(true);
  connectRibbon((command) => order.push(command));
  await press('calculate');
  await press('verify');
  expect(order).toEqual(['pane shown', 'calculate', 'completed', 'pane shown', 'verify', 'completed']);
});

test('a pane that Excel does not show is given the command all the same', async () => {
  const { order, press } = startWithRibbon(true, false);
  connectRibbon((command) => order.push(command));
  await press('check');
  expect(order).toEqual(['check', 'completed']);
});

test('without a shared runtime there is nothing to connect', () => {
  const { actions } = startWithRibbon(false);
  connectRibbon(() => undefined);
  expect(actions.size).toBe(0);
});
