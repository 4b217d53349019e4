/** What the fictitious plant takes in and emits: materials, energy, and the perfluorocarbons of its potline. */
import type { LedgerRow } from '../../ledgers/ledgerRow';
import type { Say } from '../say';
import type { DemoNames } from './demoNames';
import { byDate, monthlyRows } from './monthlyRows';

/** `Materials`, in tonnes. */
export function demoMaterials(names: DemoNames, say: Say): readonly LedgerRow[] {
  const taken = (place: LedgerRow, item: string, average: number, prefix: string, row: LedgerRow = {}) =>
    monthlyRows(average, { ...place, item, unit: 't', ...row }, prefix);
  const metal = { metalContent: 1 };
  const refineryA = say('Example Refinery A (fictitious)', '示例氧化铝厂甲（虚构）');
  const refineryB = say('Example Refinery B (fictitious)', '示例氧化铝厂乙（虚构）');
  const smelter = say('Example Smelter (fictitious)', '示例电解铝厂（虚构）');
  const recycler = say('Example Recycled Metals (fictitious)', '示例再生金属（虚构）');
  const recycled = {
    metalContent: 0.99,
    preConsumerShare: 0.25,
    postConsumerShare: 0.6,
    supplier: recycler,
    footprint: 2.3,
  };
  return byDate(
    taken(names.electrolysis, names.alumina, 9400, 'AL-A', { supplier: refineryA }),
    taken(names.electrolysis, names.alumina, 6040, 'AL-B', { supplier: refineryB }),
    taken(names.electrolysis, names.anodes, 3280, 'AD'),
    taken(names.electrolysis, names.fluoride, 128, 'FL'),
    taken(names.casthouse, names.liquid, 7200, 'TR-L', metal),
    taken(names.casthouse, names.remeltIngot, 440, 'TR-R', metal),
    taken(names.casthouse, names.primaryIngot, 300, 'PI', { ...metal, supplier: smelter, footprint: 12.6 }),
    taken(names.casthouse, names.recycledIngot, 120, 'RI', recycled),
    taken(names.casthouse, names.magnesium, 45, 'MG', metal),
    taken(names.casthouse, names.silicon, 60, 'SI', metal),
    taken(names.remelt, names.slab, 90, 'TR-S', metal),
    taken(names.rolling, names.slab, 6800, 'TR-SR', metal),
    taken(names.extrusion, names.billet, 3950, 'TR-B', metal),
    taken(names.anodising, names.profile, 1000, 'TR-P', metal),
    taken(names.anodising, names.acid, 26, 'AC'),
    taken(names.foundry, names.recycledIngot, 60, 'RI-F', recycled),
    taken(names.foundry, names.silicon, 75, 'SI-F', metal),
  );
}

/** `Energy`: bought electricity, gas and diesel, and the electricity of the roof of the rolling mill. */
export function demoEnergy(names: DemoNames, say: Say): readonly LedgerRow[] {
  const used = (
    place: LedgerRow,
    carrier: string,
    average: number,
    unit: string,
    prefix: string,
    source: string | null = null,
  ) =>
    monthlyRows(
      average,
      { ...place, carrier, unit, source, meter: prefix, uncertainty: 0.01 },
      say('Invoice', '发票') + ` ${prefix}`,
      source === 'on-site' ? 'sun' : 'energy',
    );
  const power = (place: LedgerRow, average: number, unit: string, meter: string) =>
    used(place, names.electricity, average, unit, meter, 'grid');
  return byDate(
    power(names.electrolysis, 107600, 'MWh', 'E-101'),
    power(names.casthouse, 1060, 'MWh', 'E-102'),
    power(names.remelt, 62000, 'kWh', 'E-103'),
    power(names.rolling, 4000, 'MWh', 'E-201'),
    used(names.rolling, names.solarPower, 600, 'MWh', 'PV-201', 'on-site'),
    power(names.extrusion, 2940000, 'kWh', 'E-202'),
    power(names.anodising, 1090000, 'kWh', 'E-203'),
    power(names.foundry, 130, 'MWh', 'E-204'),
    used(names.casthouse, names.gas, 836000, 'm3', 'G-102'),
    used(names.remelt, names.gas, 50600, 'm3', 'G-103'),
    used(names.rolling, names.gas, 250000, 'm3', 'G-201'),
    used(names.extrusion, names.gas, 196000, 'm3', 'G-202'),
    used(names.anodising, names.gas, 41000, 'm3', 'G-203'),
    used(names.foundry, names.gas, 93500, 'm3', 'G-204'),
    used(names.casthouse, names.diesel, 12, 't', 'D-102'),
  );
}

/** `Emissions`: perfluorocarbons as the potline reports them, in kg of gas. */
export function demoEmissions(names: DemoNames, say: Say): readonly LedgerRow[] {
  const sourceStream = say('Anode effects', '阳极效应');
  return byDate(
    monthlyRows(272, { ...names.electrolysis, sourceStream, gas: 'CF4', unit: 'kg' }, 'PFC-4'),
    monthlyRows(27.2, { ...names.electrolysis, sourceStream, gas: 'C2F6', unit: 'kg' }, 'PFC-6'),
  );
}
