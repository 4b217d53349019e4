/** The result JSON of every sample keeps the schema in docs/, and what is damaged does not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { assessFigures } from '../../src/assess';
import { resultJson } from '../../src/exchange/resultJson';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { sampleNames, sampleSheets } from '../../src/samples/allSamples';

const schema = JSON.parse(readFileSync(join(__dirname, '../../docs/result.schema.json'), 'utf8')) as object;
const keeps = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** What `--json` writes of a sample, read back. */
function resultOf(name: string): Readonly<Record<string, unknown>> {
  const { snapshot } = openXlsx(newXlsx(sampleSheets(name, 'en')!));
  return JSON.parse(JSON.stringify(resultJson(assessFigures(snapshot)))) as Readonly<Record<string, unknown>>;
}

/** The places in which a result breaks the schema. */
function problems(result: unknown): readonly string[] {
  return keeps(result) ? [] : (keeps.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test.each(sampleNames)('the result of %s keeps the schema', (name) => expect(problems(resultOf(name))).toEqual([]));

test('a report that cannot be computed keeps it too', () => {
  const { snapshot } = openXlsx(newXlsx(sampleSheets('demo', 'en')!.filter(({ name }) => name !== 'Settings')));
  const result = resultJson(assessFigures(snapshot));
  expect(result).not.toHaveProperty('products.0');
  expect(problems(JSON.parse(JSON.stringify(result)))).toEqual([]);
});

describe('what is damaged breaks it', () => {
  const result = resultOf('smelter-wire');
  const [product] = result['products'] as readonly Readonly<Record<string, unknown>>[];

  test.each<[string, object, string]>([
    ['a field that is gone', { inventory: undefined }, "must have required property 'inventory'"],
    ['another format', { format: 'crossfoot-result/2' }, '/format must be equal to constant'],
    ['a number that is no text', { products: [{ ...product, primaryDataShare: 0.5 }] }, '/products/0/primaryDataShare'],
    ['a number with an exponent', { products: [{ ...product, primaryDataShare: '5e-1' }] }, 'must match pattern'],
    ['a finding of no known code', { findings: [{ code: 'bad-luck' }] }, '/findings/0/code must be equal to one of'],
  ])('%s', (_, damage, problem) => {
    const damaged: unknown = JSON.parse(JSON.stringify({ ...result, ...damage }));
    expect(problems(damaged).join('\n')).toContain(problem);
  });
});
