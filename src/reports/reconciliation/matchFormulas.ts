/** Formulas of the three-way match: the status of an invoice, and its sums over invoice lines and certificates. */
import type { FigureKey } from '../../calculation/certificates/matchFigures';
import type { MatchStatus } from '../../calculation/certificates/matchStatus';
import { formulaText } from '../../workbook/structuredReference';
import type { ReportContext } from '../context';
import { fixedReference, reference, type Cell, type References } from '../layout/draft';
import { sumIn, type SumCriterion } from '../layout/sums';

/** Where the other columns of a row stand. */
export type At = (key: string) => Cell;

export type FormulaOf = (key: FigureKey, at: At) => ((references: References) => string) | undefined;

/** The first status that holds, as `statusOf` judges. */
export function statusFormula(
  names: Readonly<Record<MatchStatus, string>>,
  at: At,
  tolerance: Cell,
): (references: References) => string {
  return ({ sheet }) => {
    const cell = (key: FigureKey): string => reference(at(key), sheet);
    const limit = fixedReference(tolerance, sheet);
    const steps: readonly (readonly [condition: string, status: MatchStatus])[] = [
      [`${cell('otherBeneficiary')}>0`, 'wrong beneficiary'],
      [`${cell('invoiced')}=0`, 'not invoiced'],
      [`${cell('held')}<${cell('invoiced')}-${limit}`, 'short'],
      [`${cell('held')}>${cell('invoiced')}+${limit}`, 'over'],
      [`${cell('lapsed')}>0`, 'expired'],
      [`${cell('redeemed')}+${cell('sold')}<${cell('held')}-${limit}`, 'not redeemed'],
    ];
    return `${steps.map(([condition, status]) => `IF(${condition},${formulaText(names[status])},`).join('')}${formulaText(names.matched)}${')'.repeat(steps.length)}`;
  };
}

/** The sums over invoice lines and certificates; nothing for what follows from the row's own cells. */
export function invoiceFormula(
  context: ReportContext,
  key: FigureKey,
  at: At,
): ((references: References) => string) | undefined {
  const { certificateStatus: statuses } = context.words;
  const { limits } = context.calculation.certificates.match;
  const { entries, ledger } = context.laid('certificates');
  const is = (status: keyof typeof statuses): SumCriterion => ['status', formulaText(statuses[status]), entries];
  const lastDay = (operator: string, day: string): SumCriterion => ['lastDay', `"${operator}"&${day}`, entries];
  const sums: Readonly<Partial<Record<FigureKey, (references: References, mine: SumCriterion) => string>>> = {
    invoiced: ({ sheet }, mine) => sumIn(context.laid('reconciliation').purchases, 'megawattHours', sheet, mine),
    cost: ({ sheet }, mine) => sumIn(context.laid('reconciliation').purchases, 'cost', sheet, mine),
    held: ({ sheet }, mine) => sumIn(ledger, 'megawattHours', sheet, mine),
    redeemed: ({ sheet }, mine) => sumIn(ledger, 'megawattHours', sheet, mine, is('redeemed')),
    usable: ({ sheet }, mine) => sumIn(ledger, 'counted', sheet, mine, is('redeemed')),
    sold: ({ sheet }, mine) => sumIn(ledger, 'megawattHours', sheet, mine, is('sold')),
    lapsed: ({ sheet, node }, mine) =>
      `${sumIn(ledger, 'megawattHours', sheet, mine, is('expired'))}+${sumIn(ledger, 'megawattHours', sheet, mine, is('purchased'), lastDay('<', node(limits.periodEnd)))}`,
    otherBeneficiary: ({ sheet }, mine) =>
      sumIn(ledger, 'megawattHours', sheet, mine, is('redeemed'), ['otherBeneficiary', '1']),
    expiring: ({ sheet, node }, mine) =>
      sumIn(
        ledger,
        'megawattHours',
        sheet,
        mine,
        is('purchased'),
        lastDay('>=', node(limits.periodEnd)),
        lastDay('<=', `${node(limits.periodEnd)}+${node(limits.expiryDays)}`),
      ),
  };
  const sum = sums[key];
  return sum && ((references) => sum(references, ['invoiceNumber', reference(at('number'), references.sheet)]));
}
