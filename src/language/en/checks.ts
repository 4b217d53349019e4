/** Words of the crossfoot checks, the same on the sheets, in the pane and at the terminal. */
import { counted } from '../wordForm';

export const checks = {
  title: 'All checks',
  note: 'Two sums taken along different ways must be one to the last digit. A check that cannot be made links to the finding that prevents it.',
  counts: 'Checks at a glance',
  of: 'Of',
  left: 'One way',
  right: 'Other way',
  hold: 'Hold',
  broken: 'Do not hold',
  withheld: 'Cannot be made',
  verdict: 'Verdict',
  allHold: 'all checks hold',
  someWithheld: 'see the checks that cannot be made',
  someBroken: 'do not publish: a check does not hold',
  holding: (holding: number, all: number) =>
    `${holding} of ${counted(all, 'crossfoot check')} ${holding === 1 ? 'holds' : 'hold'}.`,
  notMade: (count: number, places: string) =>
    `${counted(count, 'check')} cannot be made${places === '' ? '' : `, because of ${places}`}.`,
  fails: (check: string, difference: string) => `Do not publish: "${check}" does not hold, it is off by ${difference}.`,
};
