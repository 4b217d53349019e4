/** The nearest name is a slip of the keys away, never another thing of nearly the same name. */
import { nearestName, nearestPlace } from '../../src/quantity/nearestName';
import { meaningsOfUnit, nearestUnit } from '../../src/quantity/units';

test.each([
  ['Electrcity', ['Electricity', 'Heat'], 'Electricity'],
  ['天然汽气', ['天然气', '电'], undefined],
  ['电解铝锭', ['电解铝液'], '电解铝液'],
  ['铝锭', ['铝液'], undefined],
  ['蒸汽', ['汽油'], undefined],
  ['公吨', ['公斤'], undefined],
  ['lb', ['L'], undefined],
  ['A', ['B'], undefined],
])('%s among %j is %s', (name, known, near) => {
  expect(nearestName(name, known)).toBe(near);
});

test('a text of thousands of letters is no name', () => {
  expect(nearestName('a'.repeat(30_000), ['a'.repeat(29_999), 'a'])).toBeUndefined();
});

test.each([
  ['Guangdong province', ['Guangxi', 'Guangdong', 'Gansu'], 'Guangdong'],
  ['广东省', ['广西', '广东'], '广东'],
  ['Yunnan', ['China', 'Yunnan grid, 2023'], 'Yunnan grid, 2023'],
  ['Yunan', ['China', 'Yunnan'], 'Yunnan'],
  ['Europe', ['EU'], undefined],
])('the place %s among %j is %s', (name, known, near) => {
  expect(nearestPlace(name, known)).toBe(near);
});

test.each([
  ['tonnnes', 'tonnes'],
  ['kWhh', 'kWh'],
  ['lb', undefined],
  ['lbs', undefined],
  ['ton', undefined],
  ['MWp', undefined],
  ['Nm2', undefined],
  ['1000 m2', undefined],
])('the unit %s is taken for %s', (text, near) => {
  expect(nearestUnit(text)).toBe(near);
});

test.each(['ton', 'Mt', 'MT', 'lb', 'LBS', 'pounds'])('%s is asked back with what it may mean', (text) => {
  expect(meaningsOfUnit(text)).toMatch(/kg|t \(/);
});
