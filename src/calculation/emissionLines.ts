/** The emission lines of the plant: each bought or emitted input times each factor that applies to it. */
import type { Finding } from '../findings/finding';
import { formulaKey } from '../ledgers/cleanText';
import { meaningAt, placeOf } from '../ledgers/ledgerTable';
import { groupNumber, type ActivityGroup } from '../model/activityGroups';
import { factorItems, selectFactors, type Component, type Factor, type Selection } from '../model/factors';
import type { Gas } from '../model/gwp';
import type { Input, Plant } from '../model/plant';
import { regionOfSite } from '../model/reportSettings';
import { dateOfSerial } from '../quantity/calendarDate';
import { nearestName } from '../quantity/nearestName';
import { unit, type Unit } from '../quantity/units';
import { channels, type Channel } from './channels';
import { follows, one, unknownNode, zero, type Node } from './node';
import { activityInFactorUnit } from './rules/activityInFactorUnit';
import { emissionsOfActivity } from './rules/emissionsOfActivity';
import { fuelHeat } from './rules/fuelHeat';
import { portion } from './rules/portion';
import type { Sources } from './sources';
import { isBlocked } from './value';

/** One line of the workings. */
export interface EmissionLine {
  readonly input: Input;
  /** The component whose factor applies; `declared` for a footprint on the ledger row, `none` where nothing is emitted, `unknown` where a factor is missing. */
  readonly component: Component | 'declared' | 'emitted' | 'none' | 'unknown';
  readonly gas: Gas;
  readonly quantity: Node;
  readonly calorific?: { readonly factor: Factor; readonly value: Node; readonly heat: Node };
  readonly oxidation: { readonly factor?: Factor; readonly value: Node };
  readonly factor?: Factor;
  /** Tonnes of gas per unit of activity. */
  readonly factorValue: Node;
  readonly per: Unit;
  readonly activity: Node;
  readonly potential: Node;
  /** Set where certificates cover a part: what the whole would emit, and the share that counts. */
  readonly part?: { readonly whole: Node; readonly share: Node };
  /** tCO2e. */
  readonly emissions: Node;
  readonly channels: readonly Channel[];
}

/** Shares of an input's electricity that take the market's factor and the grid's supply chain; nothing where that is all of it. */
export type MarketShares = (input: Input) => { readonly residual: Node; readonly supply: Node | undefined } | undefined;

interface Making {
  readonly shares: MarketShares;
  readonly plant: Plant;
  readonly sources: Sources;
  readonly findings: Finding[];
  /** Items already noted, by code, so that each cause is said once. */
  readonly noted: Map<string, Finding>;
}

/** The lines of all inputs that are not drawn from another process, and what was noticed about their factors. */
export function emissionLines(
  plant: Plant,
  sources: Sources,
  shares: MarketShares = () => undefined,
): { readonly lines: readonly EmissionLine[]; readonly findings: readonly Finding[] } {
  const making: Making = { plant, sources, shares, findings: [], noted: new Map() };
  const lines = plant.inputs.flatMap((input) => {
    if (input.product || input.ledger === 'Scrap') return [];
    return input.ledger === 'Emissions' ? [emitted(making, input)] : boughtLines(making, input);
  });
  return { lines, findings: making.findings };
}

function emitted(making: Making, input: Input): EmissionLine {
  const { sources } = making;
  const gas = (meaningAt(input.group.table, 'gas', input.group.firstRow) || 'CO2e') as Gas;
  const quantity = sources.quantity(input.group, 'Emissions', input.process);
  const per = unit('t');
  const reason = input.group.unit.dimension === 'mass' ? undefined : wrongDimension(making, input.group, per);
  const activity = reason
    ? unknownNode([reason])
    : follows(activityInFactorUnit, quantity, sources.unitSize(input.group.unit), sources.unitSize(per));
  const potential = sources.potential(gas);
  const emissions = follows(emissionsOfActivity, activity, one, one, potential);
  return {
    input,
    component: 'emitted',
    gas,
    quantity,
    oxidation: { value: one },
    factorValue: one,
    per,
    activity,
    potential,
    emissions,
    channels: ['scope1', 'embeddedDirect'],
  };
}

function boughtLines(making: Making, input: Input): readonly EmissionLine[] {
  const { plant } = making;
  const source = meaningAt(input.group.table, 'source', input.group.firstRow);
  const region = regionOfSite(plant.settings, plant.processes[input.process]?.site ?? '');
  const select = (component: Component): Selection =>
    selectFactors(plant.library, input.item, component, region, plant.period);
  if (source === 'on-site') return [silent(making, input, 'none', []), ...withoutAttributes(making, input, select)];
  const errors = [...(plant.library.errorsByItem.get(formulaKey(input.item)) ?? []), ...plant.library.tableErrors];
  if (errors.length > 0) return [silent(making, input, 'unknown', errors)];
  const lines = [
    ...directLines(making, input, select),
    ...purchasedEnergyLines(making, input, select, source),
    ...upstreamLines(making, input, select),
  ];
  if (lines.length > 0) return lines;
  return [silent(making, input, 'unknown', [noFactor(making, input)])];
}

type Select = (component: Component) => Selection;

function directLines(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  const selection = select('direct');
  const lines = linesOf(making, input, select, selection, ['scope1', 'embeddedDirect']);
  const hasUpstream =
    (['upstream', 'footprint', 'embedded direct'] as const).some((component) => select(component).factors.length > 0) ||
    groupNumber(input.group, 'footprint');
  if (lines.length > 0 && !hasUpstream) noteOnce(making, input, 'no-upstream-factor', 'warning');
  return lines;
}

function purchasedEnergyLines(making: Making, input: Input, select: Select, source: string): readonly EmissionLine[] {
  const location = select('location');
  const residual = select('residual');
  if (
    ![location, residual].some(
      (selection) => selection.factors.length + selection.errors.length + selection.unfitting.length > 0,
    )
  )
    return [];
  if (select('upstream').factors.length === 0) noteOnce(making, input, 'no-upstream-factor', 'warning');
  const hasResidual = residual.factors.length + residual.errors.length > 0 && source !== 'direct';
  if (!hasResidual && source !== 'direct' && isElectricity(input))
    noteOnce(making, input, 'no-residual-mix', 'warning');
  const shares = making.shares(input);
  const byLocation: Channel[] =
    hasResidual || shares
      ? ['scope2Location', 'embeddedIndirect']
      : ['scope2Location', 'scope2Market', 'embeddedIndirect'];
  const locationLines =
    location.factors.length + location.errors.length + location.unfitting.length > 0
      ? linesOf(making, input, select, location, byLocation)
      : [
          silent(
            making,
            input,
            'unknown',
            [noteOnce(making, input, 'no-location-factor', 'error')],
            ['scope2Location', 'embeddedIndirect'],
          ),
        ];
  if (shares)
    return [
      ...locationLines,
      ...marketLines(making, input, select).map((line) => partOf(line, shares.residual, ['scope2Market'])),
    ];
  return hasResidual
    ? [...locationLines, ...linesOf(making, input, select, residual, ['scope2Market'])]
    : locationLines;
}

/** Lines by the residual mix, or by the location factor where none is given. */
function marketLines(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  const [residual, location] = [select('residual'), select('location')];
  return linesOf(making, input, select, residual.factors.length + residual.errors.length > 0 ? residual : location, [
    'scope2Market',
  ]);
}

/** Own generation whose certificates were sold has no attributes left: it takes the residual mix in the market-based view. */
function withoutAttributes(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  const shares = making.shares(input);
  if (!shares) return [];
  const lines = marketLines(making, input, select);
  return lines.length > 0
    ? lines.map((line) => partOf(line, shares.residual, ['scope2Market']))
    : [silent(making, input, 'unknown', [noFactor(making, input)], ['scope2Market'])];
}

/** The same line for a share of its electricity. */
function partOf(line: EmissionLine, share: Node, into: readonly Channel[]): EmissionLine {
  return {
    ...line,
    channels: into,
    part: { whole: line.emissions, share },
    emissions: follows(portion, line.emissions, share),
  };
}

/** Electricity is told from heat and steam by its unit or its name; only electricity has a residual mix. */
function isElectricity(input: Input): boolean {
  return /electric|power|电/i.test(input.item) || /Wh$/.test(input.group.unit.symbol);
}

function upstreamLines(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  const scope3: readonly Channel[] = input.ledger === 'Energy' ? ['scope3_3', 'scope3_3Market'] : ['scope3_1'];
  const declared = groupNumber(input.group, 'footprint') ? [declaredLine(making, input, scope3)] : [];
  const supply = making.shares(input)?.supply;
  const divided = (lines: readonly EmissionLine[]): readonly EmissionLine[] =>
    supply
      ? lines.flatMap((line) => [
          { ...line, channels: ['scope3_3' as const] },
          partOf(line, supply, ['scope3_3Market']),
        ])
      : lines;
  const footprint = declared.length > 0 ? [] : divided(linesOf(making, input, select, select('footprint'), scope3));
  const upstream = declared.length > 0 ? [] : divided(linesOf(making, input, select, select('upstream'), scope3));
  const undivided = [...declared, ...footprint];
  const stands: readonly Channel[] = undivided.length > 0 ? [] : scope3;
  const direct = linesOf(making, input, select, select('embedded direct'), ['embeddedDirect', ...stands]);
  const indirect = linesOf(making, input, select, select('embedded indirect'), ['embeddedIndirect', ...stands]);
  const lines = [...undivided, ...upstream, ...direct, ...indirect];
  if (undivided.length === 0 || input.ledger === 'Energy' || direct.length + indirect.length > 0) return lines;
  return [
    ...lines,
    silent(
      making,
      input,
      'unknown',
      [noteOnce(making, input, 'embedded-split-unknown', 'warning')],
      ['embeddedDirect', 'embeddedIndirect'],
    ),
  ];
}

function linesOf(
  making: Making,
  input: Input,
  select: Select,
  selection: Selection,
  into: readonly Channel[],
): readonly EmissionLine[] {
  const reasons = unusable(making, input, selection);
  return [
    ...selection.factors.map((factor) => factorLine(making, input, select, factor, into)),
    ...(reasons.length > 0 ? [silent(making, input, 'unknown', reasons, into)] : []),
  ];
}

/** Why no row of a component can be used although there are some: two fit equally well, or none holds here and now; each said once. */
function unusable(making: Making, input: Input, selection: Selection): readonly Finding[] {
  const known = selection.errors.map((error) => {
    const key = `${error.code} ${error.place.cell}`;
    const first = making.noted.get(key);
    if (first) return first;
    making.noted.set(key, error);
    making.findings.push(error);
    return error;
  });
  const [unfitting] = selection.unfitting;
  return unfitting && !['residual', 'upstream'].includes(unfitting.component)
    ? [...known, notFitting(making, input, selection.unfitting)]
    : known;
}

/** The oxidation of a fuel: 1 where the library has none for it. */
function oxidationOf(making: Making, input: Input, selection: Selection): EmissionLine['oxidation'] {
  const [factor] = selection.factors;
  const reasons = unusable(making, input, selection);
  if (reasons.length > 0) return { value: unknownNode(reasons) };
  return factor ? { factor, value: making.sources.factorInTonnes(factor) } : { value: one };
}

function factorLine(
  making: Making,
  input: Input,
  select: Select,
  factor: Factor,
  into: readonly Channel[],
): EmissionLine {
  const { sources } = making;
  const per = factor.unit.per ?? unit('1');
  const quantity = sources.quantity(input.group, input.ledger, input.process);
  const oxidation = factor.component === 'direct' ? oxidationOf(making, input, select('oxidation')) : { value: one };
  const gas = factor.gas ?? 'CO2e';
  const potential = sources.potential(gas);
  const factorValue = sources.factorInTonnes(factor);
  const make = (activity: Node, calorific?: NonNullable<EmissionLine['calorific']>): EmissionLine => ({
    input,
    component: factor.component,
    gas,
    quantity,
    oxidation,
    factor,
    factorValue,
    per,
    activity,
    potential,
    channels: into,
    emissions: follows(emissionsOfActivity, activity, oxidation.value, factorValue, potential),
    ...(calorific ? { calorific } : {}),
  });
  const { unit: from } = input.group;
  if (factor.unit.numerator.dimension !== 'mass') return make(unknownNode([factorMismatch(making, input, factor)]));
  if (per.dimension === from.dimension)
    return make(follows(activityInFactorUnit, quantity, sources.unitSize(from), sources.unitSize(per)));
  if (per.dimension !== 'energy') return make(unknownNode([factorMismatch(making, input, factor)]));
  const calorific = select('ncv');
  const [ncv] = calorific.factors;
  if (!ncv) {
    const reasons = unusable(making, input, calorific);
    return make(
      unknownNode(reasons.length > 0 ? reasons : [noteOnce(making, input, 'missing-calorific-value', 'error', factor)]),
    );
  }
  if (ncv.unit.per?.dimension !== from.dimension || ncv.unit.numerator.dimension !== 'energy')
    return make(unknownNode([factorMismatch(making, input, ncv)]));
  const value = sources.factorInTonnes(ncv);
  const heat = follows(fuelHeat, quantity, sources.unitSize(from), sources.unitSize(ncv.unit.per), value);
  return make(follows(activityInFactorUnit, heat, sources.unitSize(unit('GJ')), sources.unitSize(per)), {
    factor: ncv,
    value,
    heat,
  });
}

/** A footprint that the supplier declared: kgCO2e per kg, the same number in t per t. */
function declaredLine(making: Making, input: Input, scope3: readonly Channel[]): EmissionLine {
  const { sources } = making;
  const per = unit('t');
  const quantity = sources.quantity(input.group, input.ledger, input.process);
  const factorValue = sources.shared(input.group, 'footprint');
  const reason = input.group.unit.dimension === 'mass' ? undefined : wrongDimension(making, input.group, per);
  const activity = reason
    ? unknownNode([reason])
    : follows(activityInFactorUnit, quantity, sources.unitSize(input.group.unit), sources.unitSize(per));
  const potential = sources.potential('CO2e');
  const emissions = follows(emissionsOfActivity, activity, one, factorValue, potential);
  return {
    input,
    component: 'declared',
    gas: 'CO2e',
    quantity,
    oxidation: { value: one },
    factorValue,
    per,
    activity,
    potential,
    emissions,
    channels: scope3,
  };
}

/** A line without a factor: nothing emitted, or not known and why. */
function silent(
  making: Making,
  input: Input,
  component: 'none' | 'unknown',
  reasons: readonly Finding[],
  into: readonly Channel[] = channels,
): EmissionLine {
  const quantity = making.sources.quantity(input.group, input.ledger, input.process);
  const nothing = component === 'none' ? zero : unknownNode(reasons);
  const emissions = component === 'none' && isBlocked(quantity.value) ? quantity : nothing;
  return {
    input,
    component,
    gas: 'CO2e',
    quantity,
    oxidation: { value: one },
    factorValue: one,
    per: input.group.unit,
    activity: quantity,
    potential: one,
    emissions,
    channels: into,
  };
}

/** A factor is there, but for another region or another time. */
function notFitting(making: Making, input: Input, rows: readonly Factor[]): Finding {
  const region = regionOfSite(making.plant.settings, making.plant.processes[input.process]?.site ?? '');
  const offered = [...new Set(rows.map((factor) => placeOf(factor.table, factor.row, 'value').cell))].join(', ');
  const ended = rows.flatMap(({ validTo }) =>
    validTo !== undefined && validTo < making.plant.period.to ? validTo : [],
  );
  const year = ended.length === rows.length ? (dateOfSerial(Math.max(...ended)) ?? '') : '';
  return noteOnce(making, input, 'factor-not-fitting', 'error', rows[0], {
    region,
    offered,
    year,
    component: rows[0]?.component ?? '',
  });
}

function noFactor(making: Making, input: Input): Finding {
  const rows = making.plant.library.byItem.get(formulaKey(input.item)) ?? [];
  if (rows.length > 0) return notFitting(making, input, rows);
  const products = [...making.plant.products.values()].map((product) => product.name);
  return noteOnce(making, input, 'no-factor', 'error', undefined, {
    near: nearestName(input.item, [...factorItems(making.plant.library), ...products]) ?? '',
  });
}

function noteOnce(
  making: Making,
  input: Input,
  code: Finding['code'],
  severity: Finding['severity'],
  factor?: Factor,
  details: Readonly<Record<string, string>> = {},
): Finding {
  const key = `${code} ${formulaKey(input.item)} ${factor?.row ?? ''}`;
  const known = making.noted.get(key);
  if (known) return known;
  const column = input.ledger === 'Energy' ? 'carrier' : 'item';
  const finding: Finding = {
    code,
    severity,
    place: placeOf(input.group.table, input.group.firstRow, column),
    details: { item: input.item, unit: input.group.unit.symbol, ...details },
  };
  making.noted.set(key, finding);
  making.findings.push(finding);
  return finding;
}

function factorMismatch(making: Making, input: Input, factor: Factor): Finding {
  return noteOnce(making, input, 'factor-unit-mismatch', 'error', factor, {
    factor: factor.unitText,
    cell: placeOf(factor.table, factor.row, 'unit').cell ?? '',
  });
}

function wrongDimension(making: Making, group: ActivityGroup, wanted: Unit): Finding {
  const finding: Finding = {
    code: 'wrong-dimension',
    severity: 'error',
    place: placeOf(group.table, group.firstRow, 'unit'),
    details: { unit: group.unit.symbol, wanted: wanted.symbol },
  };
  making.findings.push(finding);
  return finding;
}
