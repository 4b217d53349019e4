/** Headers are found as a person finds them: in English or Chinese, whatever their case, blanks, width, or the unit behind them. */
import { errors, plant, result, type Tables, productIn } from '../support/plant';

const withHeaders = (headers: string): Tables => ({
  Production: `${headers}\nSmelter | Metal | 100 | t`,
  Energy: 'Process | Carrier | Quantity | Unit\nSmelter | Power | 50 | MWh',
  Factors: 'Item | Component | Value | Unit\nPower | location | 0.5 | tCO2/MWh',
});

test.each([
  'Process | Product | Quantity | Unit',
  '工序 | 产品 | 数量 | 单位',
  'Process | 产品 | Quantity | 单位',
  'PROCESS | product | QUANTITY | unit',
  'Pro cess | Product | Quantity (t) | Unit',
  '工　序 | 产品 | 数量（吨） | 单位',
  'Ｐｒｏｃｅｓｓ | Product | Quantity [t] | Unit',
  'Process* | Product* | Quantity* | Unit*',
])('%s', (headers) => {
  expect(errors(plant(withHeaders(headers)))).toEqual([]);
  expect(productIn(result(withHeaders(headers)), 'Metal').footprint.locationBased.scope2).toBe('0.25');
});

test('a line break in a header is a blank', () => {
  const assessment = plant(withHeaders('Process | Product | Quan\u2028tity | Unit'));
  expect(errors(assessment)).toEqual([]);
});

test('columns stand in any order, further ones among them', () => {
  const tables = withHeaders('x');
  const found = result({
    ...tables,
    Production: 'Shift | Unit | Checked by | Quantity | Product | Process\nnight | t | Li | 100 | Metal | Smelter',
  });
  expect(productIn(found, 'Metal').footprint.locationBased.scope2).toBe('0.25');
});

test('a ledger may go by its Chinese name', () => {
  const { Production, ...others } = withHeaders('Process | Product | Quantity | Unit');
  expect(errors(plant({ ...others, 产量台账: Production! }))).toEqual([]);
});

test('a ledger that stands twice, once under each name, is an error that withholds what needs it', () => {
  const tables = withHeaders('Process | Product | Quantity | Unit');
  const found = result({ ...tables, 产量台账: tables['Production']! });
  expect(errors(found)).toEqual(['duplicate-table 产量台账!A1']);
  expect(productIn(found, 'Metal').footprint.locationBased.total).toBeNull();
});

test('a header that is nearly right is offered', () => {
  const [finding] = plant(withHeaders('Process | Product | Quantiy | Unit')).findings;
  expect(finding).toMatchObject({ code: 'missing-column', details: { column: 'Quantity', near: 'Quantiy' } });
});
