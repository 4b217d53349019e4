/** Words for what is withheld until it is mended, in English. */

export const mending = {
  open: 'open',
  mended: 'mended',
  anySum: 'any',
  asCalculated: 'as calculated',
  heads: {
    number: 'Reason no.',
    reason: 'Withheld for reason no.',
    openFindings: 'Findings open',
    status: 'Status',
    unread: 'Rows not read',
  },
  title: 'Withheld until mended',
  note: 'Each reason is one or more findings. A number withheld for it shows again as soon as all its rows are in the sums; calculate again before you publish it.',
  statusNote:
    'An error that withholds results is mended as soon as its row is in the ledger sum that is named. Where one stays open though its cell is mended, calculate again; all other findings are as they were calculated.',
};
