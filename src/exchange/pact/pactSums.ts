/** Whether the numbers of a record add up: a sum to its own last digit, its parts to the last digit of the finest of them, as closing zeros are often left out. */
import { exact, ZERO, type Exact } from '../../quantity/exact';
import { isObject, numberIn, type Json, type PactFault } from './pactFault';

/** Emissions and removals without biogenic uptake; what is absent is not in the sum. `landManagementFossilGhgEmissions` is part of the fossil ones. */
const withoutUptake = [
  'fossilGhgEmissions',
  'landUseChangeGhgEmissions',
  'landManagementBiogenicCO2Emissions',
  'landManagementBiogenicCO2Removals',
  'technologicalCO2Removals',
  'ccsTechnologicalCO2Capture',
  'biogenicNonCO2Emissions',
];

const sums = [
  { whole: 'pcfExcludingBiogenicUptake', parts: withoutUptake },
  { whole: 'pcfIncludingBiogenicUptake', parts: ['pcfExcludingBiogenicUptake', 'biogenicCO2Uptake'] },
];

const contained = [
  { part: 'landManagementFossilGhgEmissions', whole: 'fossilGhgEmissions' },
  { part: 'aircraftGhgEmissions', whole: 'pcfExcludingBiogenicUptake' },
  { part: 'packagingGhgEmissions', whole: 'pcfExcludingBiogenicUptake' },
];

export function checkSums({ pcf }: Json): readonly PactFault[] {
  if (!isObject(pcf)) return [];
  const added = sums.flatMap(({ whole, parts }): readonly PactFault[] => {
    const [stated, ...terms] = [whole, ...parts].map((name) => ({ text: pcf[name], value: numberIn(pcf[name]) }));
    const known = terms.flatMap(({ text, value }) => (value ? [{ text: String(text), value }] : []));
    const isRead = stated?.value && terms.every(({ text, value }) => text === undefined || value);
    if (!isRead || known.length === 0 || !stated?.value) return [];
    const sum = known.reduce((before, { value }) => before.plus(value), ZERO);
    const finest = halfDigit(Math.max(...known.map(({ text }) => decimalsOf(text))));
    const slack = halfDigit(decimalsOf(String(stated.text))).plus(finest.times(known.length));
    return stated.value.minus(sum).abs().lte(slack)
      ? []
      : [
          {
            layer: 'sums',
            code: 'does-not-add-up',
            path: `pcf.${whole}`,
            value: stated.value.toFixed(),
            expected: sum.toFixed(),
          },
        ];
  });
  const parts = contained.flatMap(({ part, whole }): readonly PactFault[] => {
    const [inner, outer] = [numberIn(pcf[part]), numberIn(pcf[whole])];
    return inner && outer && inner.gt(outer)
      ? [
          {
            layer: 'sums',
            code: 'part-above-whole',
            path: `pcf.${part}`,
            value: inner.toFixed(),
            expected: outer.toFixed(),
          },
        ]
      : [];
  });
  return [...added, ...parts];
}

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** Half of the last of so many decimals: by as much rounding moves a number. Nothing of none, as a whole number is a count or exact. */
function halfDigit(decimals: number): Exact {
  return decimals === 0 ? ZERO : exact(`0.${'0'.repeat(decimals)}5`);
}
