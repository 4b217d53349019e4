/** What an auditor's sample says of all emissions: how it was drawn, what was found, and how much may be wrong at most, live over the rows that were vouched. */
import { words } from '../../language/words';
import type { Language } from '../../languages';
import { toDouble, ZERO, type Exact } from '../../quantity/exact';
import type { Audit } from '../../results/audit';
import { sampleForm } from '../../results/auditSample';
import type { PlannedCell, SheetPlan } from '../../workbook/sheetPlan';
import { formulaText, tableColumn } from '../../workbook/structuredReference';
import { keptDouble } from '../../quantity/keptDouble';

const [tonnes, share, count] = ['#,##0.0', '0.0%', '#,##0'];
/** The row of the seed. */
const firstBasisRow = 9;
const widths = [46, 30, 14, 18, 18];

interface Names {
  readonly name: string;
  /** The table of how it was drawn, and that of the rows. */
  readonly table: string;
  readonly vouching: string;
}

/** The sheet over the table of the rows that are vouched, with what was found in them so far. */
export function resultSheet(
  { code, sample, found }: Audit,
  language: Language,
  { name, table, vouching }: Names,
): SheetPlan {
  const { audit, label: labels } = words(language);
  const { result: say, vouch, evidence } = audit;
  const { choice } = sample;
  const column = (head: keyof typeof vouch.heads): string => tableColumn(vouching, vouch.heads[head]);
  const [certain, sampled] = [formulaText(vouch.drawn.certain), formulaText(vouch.drawn.sampled)];
  const [yes = '', no = ''] = vouch.answers;
  const given: readonly (readonly [label: string, value: PlannedCell['value'], format?: string])[] = [
    [say.seed, choice.seed],
    [say.code, code],
    [say.method, sampleForm],
    [say.confidence, Number(choice.confidence), '0%'],
    [say.materiality, choice.materiality, share],
    [say.expected, choice.expected, share],
    [say.population, sample.population, tonnes],
    [say.material, sample.material, tonnes],
    [say.interval, sample.interval, tonnes],
    [say.start, sample.start, tonnes],
    [say.withheld, sample.withheld, count],
  ];
  const [material, interval] = [`$B$${firstBasisRow + 7}`, `$B$${firstBasisRow + 8}`];
  const firstFoundRow = firstBasisRow + given.length + 2;
  const firstFactorRow = firstFoundRow + 14;
  const at = (row: number): string => `$B$${firstFoundRow + row}`;
  const factors = (letter: string): string =>
    `$${letter}$${firstFactorRow}:$${letter}$${firstFactorRow + found.factors.length - 1}`;
  const limit = (sign: '>' | '<', letter: string): string =>
    `ABS(SUMIFS(${column('error')},${column('drawn')},${certain},${column('error')},"${sign}0"))` +
    `+${interval}*($B$${firstFactorRow}+SUMPRODUCT(${factors('C')},${factors(letter)}))`;
  const state: readonly (readonly [label: string, value: PlannedCell['value'], formula: string, format: string])[] = [
    [say.certain, found.certain, `COUNTIF(${column('drawn')},${certain})`, count],
    [say.sampled, found.sampled, `COUNTIF(${column('drawn')},${sampled})`, count],
    [
      say.open,
      found.open,
      `${at(0)}+${at(1)}-COUNTIF(${column('agrees')},${formulaText(yes)})-COUNTIFS(${column('agrees')},${formulaText(no)},${column('found')},"<>")`,
      count,
    ],
    [say.noEvidence, found.noEvidence, `COUNTIF(${column('file')},${formulaText(evidence.none)})`, count],
    [say.known, kept(found.known), `SUMIFS(${column('error')},${column('drawn')},${certain})`, tonnes],
    [say.projected, kept(found.projected), `SUM(${column('tainting')})*${interval}`, tonnes],
    [say.likely, kept(found.likely), `${at(4)}+${at(5)}`, tonnes],
    [say.basicPrecision, kept(found.basicPrecision), `${interval}*$B$${firstFactorRow}`, tonnes],
    [say.over, kept(found.over), limit('>', 'D'), tonnes],
    [say.under, kept(found.under), limit('<', 'E'), tonnes],
    [
      say.verdict,
      say[found.conclusion],
      `IF(${at(2)}>0,${formulaText(say.notYet)},IF(ROUND(MAX(${at(8)},${at(9)})-${material},6)<=0,${formulaText(say.accepted)},${formulaText(say.beyond)}))`,
      '',
    ],
  ];
  const label = (value: string): PlannedCell => ({ value, role: 'label' });
  const heading = (value: string, isRight: boolean): PlannedCell => ({
    value,
    role: 'heading',
    wrap: true,
    ...(isRight && { align: 'right' }),
  });
  const section = (value: string): readonly PlannedCell[] => [{ value, role: 'section' }];
  const rows: readonly (readonly PlannedCell[])[] = [
    [{ value: say.title, role: 'title' }],
    [],
    ...say.how.map((value): readonly PlannedCell[] => [{ value, role: 'note' }]),
    [],
    [heading(say.basis, false), heading(labels.value, true)],
    ...given.map(([name, value, format]): readonly PlannedCell[] => [
      label(name),
      { value, align: 'right', ...(format !== undefined && { format }) },
    ]),
    [],
    section(say.state),
    ...state.map(([name, value, formula, format]): readonly PlannedCell[] => [
      label(name),
      {
        value,
        formula,
        align: 'right',
        ...(format !== '' && { format }),
        ...(name === say.verdict && { role: 'total' }),
      },
    ]),
    [],
    section(say.factorsTitle),
    [say.errors, say.factor, say.increase, say.largestOver, say.largestUnder].map((value, index) =>
      heading(value, index > 0),
    ),
    ...found.factors.map(factorRow),
  ];
  const verdict = `B${firstFoundRow + 10}`;
  const marks = (
    [
      ['good', say.accepted],
      ['bad', say.beyond],
      ['warning', say.notYet],
    ] as const
  ).map(([role, said]) => ({
    range: verdict,
    when: `${verdict}=${formulaText(said)}`,
    role,
  }));
  const headers = [say.basis, labels.value];
  return {
    ...{ name, rows, widths, marks },
    onePage: true,
    tables: [{ name: table, headerRow: firstBasisRow - 1, firstColumn: 1, headers, rowCount: given.length }],
  };

  function factorRow(factor: Exact, errors: number): readonly PlannedCell[] {
    const row = firstFactorRow + errors;
    const largest = (name: 'LARGE' | 'SMALL', of: readonly Exact[]): PlannedCell => ({
      value: kept(of[errors - 1] ?? ZERO),
      formula: `IFERROR(MAX(0,${name === 'LARGE' ? '' : '-'}${name}(${column('tainting')},$A${row})),0)`,
      format: share,
    });
    const increase = factor.minus(found.factors[errors - 1] ?? ZERO);
    return [
      { value: errors, format: count, align: 'left' },
      { value: kept(factor), format: '0.000' },
      ...(errors === 0
        ? [
            { value: 0, format: '0.000' },
            { value: 0, format: share },
            { value: 0, format: share },
          ]
        : [
            { value: kept(increase), formula: `B${row}-B${row - 1}`, format: '0.000' },
            largest('LARGE', found.largest.over),
            largest('SMALL', found.largest.under),
          ]),
    ];
  }
}

/** With the digits that every program keeps. */
export function kept(value: Exact): number {
  return keptDouble(toDouble(value));
}
