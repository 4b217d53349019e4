/** MWh and money of purchases and the certificates held for them. No money figure of an invoice is above its cost. */
import { follows, type Node } from '../graph/node';
import { atMost } from '../rules/atMost';
import { difference } from '../rules/difference';
import { excess } from '../rules/excess';
import { partOfWhole } from '../rules/partOfWhole';
import { portion } from '../rules/portion';
import { total } from '../rules/total';

/** MWh and money of purchases and certificates that belong together. Money is in their currency. */
export interface MatchFigures {
  readonly invoiced: Node;
  readonly held: Node;
  readonly redeemed: Node;
  /** Redeemed and counted in the claims, or left over from them. */
  readonly usable: Node;
  readonly sold: Node;
  /** Expired, or held though the last day to redeem was before the end of the period. */
  readonly lapsed: Node;
  readonly otherBeneficiary: Node;
  /** Held less invoiced. */
  readonly difference: Node;
  readonly cost: Node;
  readonly costPerMegawattHour: Node;
  /** Money of what is held, redeemed and usable, as far as it was paid. */
  readonly heldCost: Node;
  readonly redeemedCost: Node;
  readonly usableCost: Node;
  /** Paid, and neither redeemed, sold nor lapsed: MWh and money. */
  readonly notRedeemed: Node;
  readonly notRedeemedCost: Node;
  /** Money of what is lapsed, as far as it was paid. */
  readonly lapsedCost: Node;
  /** Paid and redeemed, and not usable. */
  readonly notUsable: Node;
  readonly notUsableCost: Node;
  /** Held, and can be redeemed from the end of the period to 90 days after it at most; its money is part of what is not redeemed. */
  readonly expiring: Node;
  readonly expiringCost: Node;
  /** Money not redeemed, lapsed and not usable. */
  readonly atRisk: Node;
}

export type FigureKey = keyof MatchFigures;

export const moneyKeys = [
  'cost',
  'costPerMegawattHour',
  'heldCost',
  'redeemedCost',
  'usableCost',
  'notRedeemedCost',
  'lapsedCost',
  'notUsableCost',
  'expiringCost',
  'atRisk',
] as const satisfies readonly FigureKey[];
/** Volumes that are listed beside one another. */
export const volumeKeys = [
  'invoiced',
  'held',
  'redeemed',
  'usable',
  'sold',
  'lapsed',
  'otherBeneficiary',
  'difference',
] as const satisfies readonly FigureKey[];
const summedKeys = [...volumeKeys, 'notRedeemed', 'notUsable', 'expiring'] as const satisfies readonly FigureKey[];

type Held = Pick<
  MatchFigures,
  'invoiced' | 'held' | 'redeemed' | 'usable' | 'sold' | 'lapsed' | 'otherBeneficiary' | 'cost' | 'expiring'
>;

/** What follows for one invoice. Money follows its average price and never a volume above the invoiced one. */
export function withMoney(figures: Held): MatchFigures {
  const { invoiced, held, redeemed, usable, sold, lapsed, cost, expiring } = figures;
  const costPerMegawattHour = follows(partOfWhole, cost, invoiced);
  const notRedeemed = follows(excess, invoiced, follows(total, redeemed, sold, lapsed));
  const notUsable = follows(excess, follows(atMost, redeemed, invoiced), usable);
  const paidAndLapsed = follows(atMost, lapsed, follows(excess, invoiced, follows(total, redeemed, sold)));
  const money = (volume: Node): Node => follows(portion, volume, costPerMegawattHour);
  const paid = (volume: Node): Node => money(follows(atMost, volume, invoiced));
  const [notRedeemedCost, lapsedCost, notUsableCost] = [money(notRedeemed), money(paidAndLapsed), money(notUsable)];
  return {
    ...figures,
    difference: follows(difference, held, invoiced),
    costPerMegawattHour,
    heldCost: paid(held),
    redeemedCost: paid(redeemed),
    usableCost: paid(usable),
    notRedeemed,
    notRedeemedCost,
    lapsedCost,
    notUsable,
    notUsableCost,
    expiringCost: money(follows(atMost, expiring, notRedeemed)),
    atRisk: follows(total, notRedeemedCost, lapsedCost, notUsableCost),
  };
}

/** Terms that make the sums of a group unknown. */
interface Unknown {
  readonly volumes: readonly Node[];
  /** Of its money alone. */
  readonly money: readonly Node[];
}

/** The figures of several invoices together. */
export function summed(members: readonly MatchFigures[], unknown: Unknown): MatchFigures {
  const sum = (key: FigureKey, terms: readonly Node[]): Node =>
    follows(total, ...members.map((member) => member[key]), ...terms);
  const made = Object.fromEntries([
    ...summedKeys.map((key) => [key, sum(key, unknown.volumes)] as const),
    ...moneyKeys.map((key) => [key, sum(key, [...unknown.volumes, ...unknown.money])] as const),
  ]) as Record<FigureKey, Node>;
  return { ...made, costPerMegawattHour: follows(partOfWhole, made.cost, made.invoiced) };
}
