/** Formulas of the three-way match: the status of an invoice, and its sums over invoice lines and certificates. */
import type { FigureKey } from '../../calculation/certificates/matchFigures';
import type { MatchStatus } from '../../calculation/certificates/matchStatus';
import { formulaText } from '../../workbook/structuredReference';
import type { CertificateSections } from '../certificates/certificateColumns';
import type { ReportContext } from '../context';
import { fixedReference, reference, type Cell, type References } from '../layout/draft';
import type { Section } from '../layout/section';

/** Where the other columns of a row stand. */
export type At = (key: string) => Cell;

export type FormulaOf = (key: FigureKey, at: At) => ((references: References) => string) | undefined;

type Criterion = readonly [column: string, criterion: string, of?: Section | undefined];

/** `SUMIFS` of a section's column by columns of the same rows, in this or another section, and their criteria; zero where the section is not there. */
export function sumIn(
  section: Section | undefined,
  values: string,
  sheet: string,
  ...pairs: readonly Criterion[]
): string {
  if (!section) return '0';
  return `SUMIFS(${[section.range(values, sheet), ...pairs.flatMap(([column, criterion, of]) => [(of ?? section).range(column, sheet), criterion])].join(',')})`;
}

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
  sections: CertificateSections,
  key: FigureKey,
  at: At,
): ((references: References) => string) | undefined {
  const { certificateStatus: statuses } = context.words;
  const { limits } = context.calculation.certificates.match;
  const { entries, ledger, purchases } = sections;
  const is = (status: keyof typeof statuses): Criterion => ['status', formulaText(statuses[status]), entries];
  const lastDay = (operator: string, day: string): Criterion => ['lastDay', `"${operator}"&${day}`, entries];
  const sums: Readonly<Partial<Record<FigureKey, (references: References, mine: Criterion) => string>>> = {
    invoiced: ({ sheet }, mine) => sumIn(purchases, 'megawattHours', sheet, mine),
    cost: ({ sheet }, mine) => sumIn(purchases, 'cost', sheet, mine),
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
