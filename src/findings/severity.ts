/** How bad a finding is: an error withholds results, a warning asks for a look, a note only says. */

/** The worst first; findings are shown in this order. */
export const severities = ['error', 'warning', 'note'] as const;

export type Severity = (typeof severities)[number];
