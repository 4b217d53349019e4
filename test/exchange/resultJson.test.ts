/** The result JSON has the shape of the contract: decimal strings, `null` where an error blocks, places of the findings. */
import { resultJson } from '../../src/exchange/resultJson';
import { plant, result, type Tables } from '../support/plant';

const tables: Tables = {
  Production: 'Process | Product | Quantity | Unit\nSmelter | Metal | 30000000 | t\nMill | Foil | 0.0000003 | t',
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 10 | kWh\nMill | Gas | 1 | tons',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.0000001 | t/kWh',
};

function textsIn(value: unknown, path = ''): readonly (readonly [path: string, value: unknown])[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`))
    : [[path, value]];
}

test('numbers are plain decimal text, never numbers and never with an exponent', () => {
  const leaves = textsIn(result(tables)).filter(([path]) => !/^\.(findings|settings)\b/.test(path));
  expect(leaves.filter(([, value]) => typeof value === 'number')).toEqual([]);
  expect(leaves.filter(([, value]) => typeof value === 'string' && /^[-\d.]+e/i.test(value))).toEqual([]);
  expect(result(tables).products.map(({ output }) => output.value)).toEqual(['30000000', '0.0000003']);
  expect(result(tables).products[0]!.footprint.locationBased.total).toBe(
    '0.0000000000000333333333333333333333333333333',
  );
});

test('what an error blocks is null, and the finding says where and why', () => {
  const found = result(tables);
  expect(found.products[1]!.footprint.locationBased).toEqual({ total: null, scope1: null, scope2: null, scope3: null });
  expect(found.findings[0]).toMatchObject({
    code: 'ambiguous-unit',
    severity: 'error',
    table: 'Energy',
    row: 2,
    column: 'Unit',
    cell: 'Energy!D3',
    message: expect.stringContaining('"tons"'),
  });
});

test('errors come first, then warnings, then notes', () => {
  const severities = result(tables).findings.map(({ severity }) => severity);
  expect(severities).toEqual(
    [...severities].sort((a, b) => ['error', 'warning', 'note'].indexOf(a) - ['error', 'warning', 'note'].indexOf(b)),
  );
  expect(new Set(severities)).toEqual(new Set(['error', 'warning', 'note']));
});

test('the language changes the messages and nothing else', () => {
  const [english, chinese] = (['en', 'zh-CN'] as const).map((language) =>
    JSON.stringify(resultJson(plant(tables, language)), (key, value: unknown) =>
      key === 'message' ? undefined : value,
    ),
  );
  expect(chinese).toBe(english);
  expect(resultJson(plant(tables, 'zh-CN'))).toMatchObject({
    findings: expect.arrayContaining([expect.objectContaining({ message: expect.stringMatching(/单位/) })]),
  });
});
