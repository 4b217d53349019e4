/** Words of the pane's card on which an auditor vouches. */
export const auditDesk = {
  title: 'Check against documents',
  hint: 'A sample of ledger rows weighed by their emissions, with links, ticks and notes; what is withheld, estimated, doubted or judged; and what both say of all emissions. The sheets are yours: they stay in the workbook.',
  add: 'Add sheets to vouch',
  another: 'Draw again',
  progress: (done: number, all: number) => `${done} of ${all} looked at`,
  place: (number: number, all: number) => `${number} of ${all}`,
  agrees: 'Agrees',
  differs: 'Does not agree',
  accept: 'Looked at, accepted',
  reject: 'Not accepted',
  found: (unit: string) => `Quantity found (${unit})`,
  foundNeeded: 'Type the quantity that the document says, with a point for decimals.',
  note: 'Note',
  back: 'Back',
  next: 'Next open one',
  nothingOpen: 'All of it is looked at.',
};
