/** Every code a finding may have, in groups; a code is added, never renamed. */

export const findingCodes = [
  // reading a table
  'missing-table', 'missing-column', 'duplicate-column', 'duplicate-table', 'empty-table', 'unmapped-column',
] as const;

export type FindingCode = (typeof findingCodes)[number];
