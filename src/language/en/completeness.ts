/** Words of the sheet on completeness and plausibility. */

export const completeness = {
  titles: {
    sheet: 'Completeness: what was booked month by month',
    doubts: 'What looks wrong',
    ledger: (ledger: string) => `${ledger} by month, as booked`,
    made: 'What each process makes, by month',
    perOutput: (ledger: string) => `${ledger} per unit of what the process makes`,
  },
  notes: {
    none: 'No month is missing or far from the usual, no smelter is out of range, no factor is far from the published ones.',
    doubts: 'Nothing is withheld for a doubt. An error would change the inventory by more than the materiality.',
    left: (count: number) => `${count} more lines are not laid out; those in doubt stand first.`,
    booked:
      'Months are as they were calculated. The sum of the ledger is live: it says where a row has changed since. Filter the ledger by the row to see what a month holds.',
  },
  undated: 'Without a date',
  heads: {
    from: 'First day',
    to: 'Last day',
    burdened: 'Carries the burden (1)',
    limit: 'Far from the usual: so many times the median, or its inverse',
    per: 'per',
    madeNumber: 'No. of what is made',
    median: 'Median of the months',
    furthest: 'Furthest month, times the median',
    missing: 'Months missing',
    now: 'In the ledger now',
  },
  states: { far: 'far from the usual', usual: 'as usual', same: 'as booked', changed: 'changed: calculate again' },
};
