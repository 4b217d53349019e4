/** A header's unit in brackets is only a remark where it agrees with what the rows say; where it contradicts them both are named. */
import { errors, findings, plant, result, type Tables } from '../support/plant';

const scrap = (header: string, ...rows: readonly string[]): Tables => ({
  Production: 'Process | Product | Quantity | Unit\nCasting | Billet | 90 | t',
  Scrap: `${header}\n${rows.join('\n')}`,
});
const internal = (tables: Tables) => result(tables).scrap.internal;

test.each([
  ['Process | Class | Quantity (t) | Unit', 't', '5'],
  ['Process | Class | Quantity [吨] | Unit', 't', '5'],
  ['Process | Class | Quantity (net) | Unit', 't', '5'],
  ['工序 | 类别 | 数量（千克） | 单位', 'kg', '0.005'],
])('"%s" beside %s is read', (header, unit, expected) => {
  const tables = scrap(header, `Casting | internal | 5 | ${unit}`);
  expect([errors(plant(tables)), internal(tables)]).toEqual([[], expected]);
});

test.each([
  ['Process | Class | Quantity (kg) | Unit', 't', 'kg'],
  ['Process | Class | Quantity [t] | Unit', 'kg', 't'],
  ['工序 | 类别 | 数量（吨） | 单位', '公斤', '吨'],
])('"%s" beside %s is an error that names both and withholds the sum', (header, unit, inHeader) => {
  const tables = scrap(header, `Casting | internal | 5 | ${unit}`, `Casting | internal | 7 | ${unit}`);
  expect([errors(plant(tables)), internal(tables)]).toEqual([['header-unit-differs Scrap!C2'], null]);
  expect(plant(tables).findings[0]?.details).toMatchObject({ first: inHeader, second: unit });
});

test('kWh in the header of energy in MWh, and of a certificate’s volume', () => {
  const tables: Tables = {
    Energy: 'Process | Carrier | Quantity (kWh) | Unit\nCasting | Power | 5 | MWh',
    Certificates: 'Certificate | Scheme | Volume (kWh) | Unit | Status\nC1 | GEC | 5 | MWh | redeemed',
  };
  expect(errors(plant(tables))).toEqual(
    expect.arrayContaining(['header-unit-differs Energy!C2', 'header-unit-differs Certificates!C2']),
  );
});

test('columns that are defined in one unit take no other', () => {
  const effects = (headers: string): readonly string[] =>
    findings(
      plant({
        AnodeEffects: `Process | Method | Anode effects per cell-day | ${headers} | Slope or overvoltage coefficient | C2F6/CF4 ratio
          Smelter | slope | 0.1 | 2 | 0.143 | 0.121`,
      }),
    ).filter((text) => text.includes('header-unit'));
  expect(effects('Duration (min)')).toEqual([]);
  expect(effects('Duration (average)')).toEqual([]);
  expect(effects('Duration (s)')).toEqual(['header-unit-differs AnodeEffects!D2']);
  const footprint = (header: string): readonly string[] =>
    errors(plant(scrap(`Process | Class | Quantity | Unit | ${header}`, 'Casting | pre-consumer | 5 | t | 0.3')));
  expect(footprint('Footprint (kgCO2e/kg)')).toEqual([]);
  expect(footprint('Footprint (tCO2e/t)')).toEqual([]);
  expect(footprint('Footprint (kg CO2-eq/t)')).toEqual(['header-unit-differs Scrap!E2']);
});

test('where the unit is missing the header’s is offered, not taken', () => {
  const cell = plant(scrap('Process | Class | Quantity (kg) | Unit', 'Casting | internal | 5 |')).findings[0];
  expect([cell?.code, cell?.details.unit]).toEqual(['missing-value', 'kg']);
  const column = plant(scrap('Process | Class | Quantity (kg)', 'Casting | internal | 5')).findings[0];
  expect([column?.code, column?.details.unit]).toEqual(['missing-column', 'kg']);
});
