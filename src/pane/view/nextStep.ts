/** What to do next about an invoice, in words: what its status asks for, then part by part with the day until when. */
import type { PaneInvoice, PaneInvoiceStep } from '../result/invoiceViews';
import { shortText } from './numberText';
import type { PaneView } from './paneContext';

/** Statuses whose next step no part says. */
const byStatus = ['wrong beneficiary', 'over', 'not invoiced'] as const;

const isByStatus = (status: string | null): status is (typeof byStatus)[number] =>
  (byStatus as readonly (string | null)[]).includes(status);

/** What the status asks for; nothing where the parts say it. */
export function statusStep({ status }: PaneInvoice, { say }: Pick<PaneView, 'say'>): string | undefined {
  return isByStatus(status) ? say.certificates.next[status] : undefined;
}

export function stepText({ kind, megawattHours, by }: PaneInvoiceStep, { say, state }: PaneView): string {
  const volume = shortText(megawattHours.value ?? '', state.language, 0);
  const words = say.certificates.step;
  return kind === 'redeem' && by !== undefined ? words.redeemBy(volume, by) : words[kind](volume);
}

/** All of it in one text. */
export function nextSteps(invoice: PaneInvoice, view: PaneView): string {
  const first = statusStep(invoice, view);
  return view.punctuation.phrases([
    ...(first === undefined ? [] : [first]),
    ...invoice.steps.map((step) => stepText(step, view)),
  ]);
}

/** The first day until which something is to be redeemed; nothing where there is none. */
export const dueDay = ({ steps }: PaneInvoice): string | undefined => steps.find(({ by }) => by !== undefined)?.by;
