/** Statuses of an invoice for which there is a next step to take. */
const steps = ['short', 'not redeemed', 'expired', 'wrong beneficiary', 'over', 'not invoiced'] as const;

/** Whether the words know a next step for this status. */
export function isStep(status: string): status is (typeof steps)[number] {
  return (steps as readonly string[]).includes(status);
}
