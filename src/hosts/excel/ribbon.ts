/** The commands of the ribbon: each shows the pane and lets it do the work, in the one runtime that both share. */

/** As manifest.xml names them; `Open` only shows the pane and needs no code. */
export const ribbonCommands = ['calculate', 'check', 'verify'] as const;
export type RibbonCommand = (typeof ribbonCommands)[number];

/** Lets the pane answer the ribbon. Does nothing in an Excel without a shared runtime, which shows no commands of ours. */
export function connectRibbon(run: (command: RibbonCommand) => void): void {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  for (const command of ribbonCommands) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      const work = (): void => run(command);
      // Until the event is completed Excel shows the command as running. A pane that Excel does not show can still be opened by hand.
      void Office.addin
        .showAsTaskpane()
        .then(work, work)
        .finally(() => event.completed());
    });
  }
}
