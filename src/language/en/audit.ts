/** Words of the sheets on which an auditor vouches. */
import { counted } from '../wordForm';

export const audit = {
  vouch: {
    sheet: 'To vouch',
    heads: {
      cell: 'Row',
      ledger: 'Ledger',
      item: 'Item',
      quantity: 'Quantity',
      unit: 'Unit',
      emissions: 'tCO2e',
      drawn: 'Taken',
      evidence: 'Evidence named',
      file: 'Evidence file',
      agrees: 'Agrees',
      found: 'Quantity found',
      error: 'Error tCO2e',
      tainting: 'Tainting',
      note: 'Note',
    },
    drawn: { certain: 'for sure', sampled: 'by chance' },
    answers: ['yes', 'no', 'open'],
    prompt: 'Does the row agree with its document? Where it does not, type the quantity found beside it.',
  },
  /** What became of the evidence that a row names. */
  evidence: {
    none: 'none named',
    named: 'named',
    there: 'file is there',
    missing: 'file not found',
    link: 'link, not opened',
    elsewhere: 'path, not looked for',
  },
  list: {
    sheet: 'To judge',
    heads: { kind: 'Kind', place: 'Place', text: 'What', done: 'Looked at', note: 'Note' },
    kinds: {
      withheld: 'withheld',
      estimated: 'estimated',
      doubted: 'doubted',
      judged: 'judged',
      unverified: 'factor not verified',
    },
    left: (reason: string) => `Left as it is: ${reason}`,
    prompt: 'What did you conclude?',
  },
  result: {
    sheet: 'Audit result',
    title: 'Audit: what the sample says of all emissions',
    how: [
      'Monetary-unit sampling on the emissions of ledger rows, electricity location-based whatever certificates cover; each tonne has the same chance. General knowledge of audit sampling, not checked against ISA 530.',
      'To draw it again: run "crossfoot audit" on the same workbook with the same seed, materiality, confidence and expected error, or follow docs/audit.md.',
      'A row larger than the interval is taken for sure; of the others every row in which a hit falls. Where a row does not agree, type the quantity found: all below follows.',
      'The sample finds what is booked too high better than what is booked too low or not at all: Completeness and the list To judge speak of those.',
    ],
    basis: 'How it was drawn',
    seed: 'Seed',
    code: 'Seal of the ledgers',
    method: 'Method',
    confidence: 'Confidence',
    materiality: 'Materiality, share',
    expected: 'Expected error, share',
    population: 'Emissions of all rows, tCO2e',
    material: 'Material error, tCO2e',
    interval: 'Interval, tCO2e',
    start: 'First hit at, tCO2e',
    withheld: 'Lines withheld, for which no sample speaks',
    state: 'What was found',
    certain: 'Rows taken for sure',
    sampled: 'Rows taken by chance',
    open: 'Rows still open',
    noEvidence: 'Rows without evidence',
    known: 'Error in rows taken for sure, tCO2e',
    projected: 'Error projected from the others, tCO2e',
    likely: 'Most likely error, tCO2e',
    basicPrecision: 'Basic precision, if no error is found, tCO2e',
    over: 'At most booked too high, tCO2e',
    under: 'At most booked too low, tCO2e',
    verdict: 'Conclusion',
    accepted: 'Error is below what is material',
    beyond: 'Error may be material: extend the work',
    notYet: 'Rows are still open',
    factorsTitle: 'Errors by size, with the factors of the confidence',
    errors: 'Errors',
    factor: 'Factor',
    increase: 'Increase',
    largestOver: 'Tainting, too high',
    largestUnder: 'Tainting, too low',
  },
  /** On the terminal. */
  drawn: (rows: number, certain: number, share: string) =>
    `${counted(rows, 'row')} to vouch, ${certain} of them for sure: ${share} % of the emissions of all rows.`,
  basis: (seed: string, code: string, materiality: string, confidence: string, expected: string) =>
    `Seed ${seed}, seal ${code}, materiality ${materiality} %, confidence ${confidence} %, expected error ${expected} %.`,
  interval: (population: string, interval: string, start: string) =>
    `Emissions ${population} tCO2e, interval ${interval} tCO2e, first hit at ${start} tCO2e.`,
  withheld: (lines: number) => `${counted(lines, 'line')} withheld: no sample speaks for them.`,
  row: (what: string, emissions: string, drawn: string, evidence: string) =>
    `${what}: ${emissions} tCO2e, ${drawn}; evidence: ${evidence}`,
  vouchedSoFar: (done: number, rows: number, wrong: number) =>
    `${done} of ${counted(rows, 'row')} vouched, ${wrong} of them in error.`,
  errors: (likely: string, known: string, projected: string) =>
    `Most likely error ${likely} tCO2e: ${known} in rows taken for sure, ${projected} projected from the others.`,
  limits: (basic: string, over: string, under: string, material: string) =>
    `Basic precision ${basic} tCO2e; booked too high at most ${over}, too low at most ${under}; material is ${material}.`,
  source: 'Monetary-unit sampling by general knowledge of audit sampling; not checked against ISA 530.',
  noneBefore: (file: string) =>
    `${file} has no sheets of an audit. Name a workbook that "crossfoot audit --out" wrote.`,
  noSample:
    'There is nothing to draw from: no emission is known, or more error is expected than is material. Calculate first, or expect less.',
};
