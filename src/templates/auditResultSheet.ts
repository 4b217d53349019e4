/** What an auditor's sample says of all emissions: how it was drawn, what was found, and how much may be wrong at most, live over the rows that were vouched. */
import { words } from '../language/words';
import type { Language } from '../languages';
import { freeSheetName } from '../workbook/sheetNames';
import type { PlannedCell, SheetPlan } from '../workbook/sheetPlan';
import { formulaText, tableColumn } from '../workbook/structuredReference';

/** How the sample was drawn; amounts in tCO2e, shares of 1. */
export interface AuditBasis {
  readonly seed: string;
  readonly code: string;
  readonly method: string;
  readonly confidence: number;
  readonly materiality: number;
  readonly expected: number;
  readonly population: number;
  readonly material: number;
  readonly interval: number;
  readonly start: number;
  readonly withheld: number;
  readonly rows: { readonly certain: number; readonly sampled: number; readonly noEvidence: number };
  /** By how many errors were found, from none on, the factor of the confidence. */
  readonly factors: readonly number[];
}

const [tonnes, share, count] = ['#,##0.0', '0.0%', '#,##0'];
/** The row of the seed. */
const firstBasisRow = 9;
const widths = [46, 30, 14, 18, 18];

/** The sheet over the table of the rows that are vouched. Nothing found yet, its numbers are those of no error. */
export function resultSheet(table: string, basis: AuditBasis, language: Language, taken: readonly string[]): SheetPlan {
  const { result: say, vouch, evidence } = words(language).audit;
  const column = (head: keyof typeof vouch.heads): string => tableColumn(table, vouch.heads[head]);
  const [certain, sampled] = [formulaText(vouch.drawn.certain), formulaText(vouch.drawn.sampled)];
  const [yes = '', no = ''] = vouch.answers;
  const given: readonly (readonly [label: string, value: PlannedCell['value'], format?: string])[] = [
    [say.seed, basis.seed],
    [say.code, basis.code],
    [say.method, basis.method],
    [say.confidence, basis.confidence, '0%'],
    [say.materiality, basis.materiality, share],
    [say.expected, basis.expected, share],
    [say.population, kept(basis.population), tonnes],
    [say.material, kept(basis.material), tonnes],
    [say.interval, kept(basis.interval), tonnes],
    [say.start, kept(basis.start), tonnes],
    [say.withheld, basis.withheld, count],
  ];
  const [material, interval] = [`$B$${firstBasisRow + 7}`, `$B$${firstBasisRow + 8}`];
  const firstFoundRow = firstBasisRow + given.length + 2;
  const firstFactorRow = firstFoundRow + 13;
  const at = (row: number): string => `$B$${firstFoundRow + row}`;
  const factors = (letter: string): string =>
    `$${letter}$${firstFactorRow}:$${letter}$${firstFactorRow + basis.factors.length - 1}`;
  const most = kept((basis.factors[0] ?? 0) * basis.interval);
  const limit = (sign: '>' | '<', letter: string): string =>
    `ABS(SUMIFS(${column('error')},${column('drawn')},${certain},${column('error')},"${sign}0"))` +
    `+${interval}*($B$${firstFactorRow}+SUMPRODUCT(${factors('C')},${factors(letter)}))`;
  const total = basis.rows.certain + basis.rows.sampled;
  const found: readonly (readonly [label: string, value: PlannedCell['value'], formula: string, format: string])[] = [
    [say.certain, basis.rows.certain, `COUNTIF(${column('drawn')},${certain})`, count],
    [say.sampled, basis.rows.sampled, `COUNTIF(${column('drawn')},${sampled})`, count],
    [
      say.open,
      total,
      `${at(0)}+${at(1)}-COUNTIF(${column('agrees')},${formulaText(yes)})-COUNTIFS(${column('agrees')},${formulaText(no)},${column('found')},"<>")`,
      count,
    ],
    [say.noEvidence, basis.rows.noEvidence, `COUNTIF(${column('file')},${formulaText(evidence.none)})`, count],
    [say.known, 0, `SUMIFS(${column('error')},${column('drawn')},${certain})`, tonnes],
    [say.projected, 0, `SUM(${column('tainting')})*${interval}`, tonnes],
    [say.likely, 0, `${at(4)}+${at(5)}`, tonnes],
    [say.over, most, limit('>', 'D'), tonnes],
    [say.under, most, limit('<', 'E'), tonnes],
    [
      say.verdict,
      total > 0 ? say.notYet : say.accepted,
      `IF(${at(2)}>0,${formulaText(say.notYet)},IF(ROUND(MAX(${at(7)},${at(8)})-${material},6)<=0,${formulaText(say.accepted)},${formulaText(say.beyond)}))`,
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
    section(say.basis),
    ...given.map(([name, value, format]): readonly PlannedCell[] => [
      label(name),
      { value, align: 'right', ...(format !== undefined && { format }) },
    ]),
    [],
    section(say.state),
    ...found.map(([name, value, formula, format]): readonly PlannedCell[] => [
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
    ...basis.factors.map(factorRow),
  ];
  const verdict = `B${firstFoundRow + 9}`;
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
  return { name: freeSheetName(say.sheet, taken), rows, widths, onePage: true, marks };

  function factorRow(factor: number, errors: number): readonly PlannedCell[] {
    const before = errors === 0 ? 0 : (basis.factors[errors - 1] ?? 0);
    const row = firstFactorRow + errors;
    const largest = (name: 'LARGE' | 'SMALL'): PlannedCell => ({
      value: 0,
      formula: `IFERROR(MAX(0,${name === 'LARGE' ? '' : '-'}${name}(${column('tainting')},$A${row})),0)`,
      format: share,
    });
    return [
      { value: errors, format: count, align: 'left' },
      { value: factor, format: '0.000' },
      ...(errors === 0
        ? [
            { value: 0, format: '0.000' },
            { value: 0, format: share },
            { value: 0, format: share },
          ]
        : [
            { value: kept(factor - before), formula: `B${row}-B${row - 1}`, format: '0.000' },
            largest('LARGE'),
            largest('SMALL'),
          ]),
    ];
  }
}

/** With the digits that every program keeps. */
const kept = (value: number): number => Number(value.toPrecision(15));
