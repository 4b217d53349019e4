/** Both faces of every rule agree: its exact arithmetic, and its Excel formula as another calculator evaluates it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Model, initSync } from '@ironcalc/wasm';
import fc from 'fast-check';
import type { Rule } from '../../src/calculation/graph/rule';
import { allRules } from '../../src/calculation/rules/allRules';
import { transferredAmount } from '../../src/calculation/rules/transferredAmount';
import { exact } from '../../src/quantity/exact';

const folder = join(__dirname, '../../src/calculation/rules');
initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
const calculator = new Model('rules', 'en', 'UTC', 'en');

/** What the calculator makes of a formula over numbers standing in column A, from A1 down. */
function calculated(formula: string, numbers: readonly string[]): string {
  numbers.forEach((number, row) => calculator.setUserInput(0, row + 1, 1, number));
  calculator.setUserInput(0, 1, 3, `=${formula}`);
  calculator.setUserInput(0, 1, 4, '=C1&""');
  return calculator.getFormattedCellValue(0, 1, 4);
}

/** Numbers between a half and two with six decimals: near enough to one that a wrong formula shows, and no difference drowns in digits. */
const number = fc.integer({ min: 500_000, max: 2_000_000 }).map((millionths) => String(millionths / 1_000_000));

function inputsOf(
  rule: Rule,
): fc.Arbitrary<{ readonly numbers: readonly string[]; readonly order: readonly number[] }> {
  const lengths = rule.repeats ? [1, 2, 3, 4] : [1];
  return fc.constantFrom(...lengths).chain((times) => {
    const count = rule.inputs.length * times;
    const inOrder = Array.from({ length: count }, (_, index) => index);
    return fc.record({
      numbers: fc.array(number, { minLength: count, maxLength: count }),
      order: fc.oneof(fc.constant(inOrder), fc.shuffledSubarray(inOrder, { minLength: count, maxLength: count })),
    });
  });
}

/** Where the two faces of a rule part by more than 12 digits; nothing where they agree on 200 random inputs. */
function disagreement(rule: Rule): string | undefined {
  const result = fc.check(
    fc.property(inputsOf(rule), ({ numbers, order }) => {
      const values = order.map((index) => exact(numbers[index]!));
      const expected = rule.compute(...values);
      const found = calculated(rule.formula(...order.map((index) => `A${index + 1}`)), numbers);
      return exact(found)
        .minus(expected)
        .abs()
        .lessThanOrEqualTo(exact('1e-12').times(exact(1).plus(expected.abs())));
    }),
    { seed: 20240101, numRuns: 200 },
  );
  return result.failed ? `${rule.name} of ${JSON.stringify(result.counterexample)}` : undefined;
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'compute' in value && 'formula' in value;
}

/** The rules that a folder's files export but that a list does not hold. */
function unlisted(rules: readonly Rule[]): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'allRules.ts');
  const exported = files.flatMap((name) =>
    Object.values(jest.requireActual<Record<string, unknown>>(join(folder, name))).filter(isRule),
  );
  return exported.filter((rule) => !rules.includes(rule)).map(({ name }) => name);
}

test.each(allRules.map((rule) => [rule.name, rule] as const))(
  '%s gives in a cell what it gives in decimals',
  (_, rule) => {
    expect(disagreement(rule)).toBeUndefined();
  },
);

test('a rule whose formula is not its arithmetic is found out', () => {
  const wrong: readonly Rule[] = [
    { ...transferredAmount, formula: (quantity, value) => `${quantity}/${value}` },
    { ...transferredAmount, formula: (quantity, value) => `${quantity}*${value}*1.00000000001` },
    { ...transferredAmount, formula: (quantity) => `${quantity}*NOSUCHFUNCTION()` },
  ];
  expect(wrong.map(disagreement)).toEqual(wrong.map(() => expect.stringContaining('transferredAmount of')));
});

test('every rule is in the list', () => {
  expect(unlisted(allRules)).toEqual([]);
  expect(unlisted(allRules.filter((rule) => rule !== transferredAmount))).toEqual(['transferredAmount']);
});

test('no two rules have one name, and each says what goes in and in which units', () => {
  expect(new Set(allRules.map(({ name }) => name)).size).toBe(allRules.length);
  for (const { name, inputs, units } of allRules) expect([name, units.length]).toEqual([name, inputs.length || 1]);
});
