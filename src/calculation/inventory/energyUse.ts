/** Comprehensive energy consumption in tonnes of standard coal: every carrier once, what is made of another carrier left out. */
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import { unreadRows, type Factor } from '../../model/factors';
import { factorsFor } from '../../model/factorStretches';
import { blocksApart } from '../../model/blocks';
import type { Input, Plant } from '../../model/plant';
import { isDescribedOnSite, isOnSite } from '../../model/onSiteEnergy';
import { regionOfSite } from '../../model/reportSettings';
import { exact, plainText } from '../../quantity/exact';
import { unit } from '../../quantity/units';
import type { EmissionLine } from '../emissions/emissionLine';
import { follows, one, unknownNode, unknownTerms, zero, type Node } from '../graph/node';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { standardCoal } from '../rules/standardCoal';
import { total } from '../rules/total';
import type { Sources } from '../graph/sources';
import { isBlocked } from '../graph/value';

/** A carrier of one process. */
export interface EnergyLine {
  readonly input: Input;
  readonly factor: Factor | undefined;
  readonly quantity: Node;
  /** In the unit that the factor is per. */
  readonly activity: Node;
  /** tce per unit of activity. */
  readonly factorValue: Node;
  /** 1, or 0 for energy made in the plant, whose own carriers are counted already. */
  readonly counts: Node;
  /** Electricity is stated by its heat (calorific) or by the coal it takes to make (equivalent). */
  readonly basis: 'calorific' | 'equivalent';
  /** tce, where it counts. */
  readonly coal: Node;
}

export interface EnergyUse {
  readonly lines: readonly EnergyLine[];
  readonly total: Node;
  readonly sites: readonly { readonly site: string; readonly total: Node }[];
  readonly findings: readonly Finding[];
}

/** Standard coal of all carriers; nothing where no carrier has a `tce` factor. A carrier that counts and has none withholds the total. */
export function energyUse(
  plant: Plant,
  sources: Sources,
  emissionLines: readonly EmissionLine[],
): EnergyUse | undefined {
  const notes = new Notes();
  const inputs = plant.inputs.filter((input) => input.ledger === 'Energy');
  const isAsked = inputs.some((input) =>
    plant.library.byItem.get(formulaKey(input.item))?.some((factor) => factor.component === 'tce'),
  );
  if (!isAsked) return undefined;
  const lines = inputs.map((input) => energyLine(plant, sources, input, notes, emissionLines));
  const ofProcesses = (processes: readonly number[]): Node => {
    const errors = processes.flatMap((process) =>
      blocksApart(plant, process, ['Energy']).flatMap((block) => block.errors),
    );
    const unreadable = unknownTerms(errors);
    return follows(
      total,
      ...lines.filter((line) => processes.includes(line.input.process)).map((line) => line.coal),
      ...unreadable,
    );
  };
  const sites = [...new Set(plant.processes.map((process) => process.site))].sort();
  return {
    lines,
    findings: notes.findings,
    total: ofProcesses(plant.processes.map((process) => process.index)),
    sites: sites.map((site) => ({
      site,
      total: ofProcesses(plant.processes.filter((process) => process.site === site).map((process) => process.index)),
    })),
  };
}

function energyLine(
  plant: Plant,
  sources: Sources,
  input: Input,
  notes: Notes,
  emissionLines: readonly EmissionLine[],
): EnergyLine {
  const isMade = input.product !== undefined || isOnSite(input);
  const known = sources.quantity(input.group, 'Energy', input.process);
  const unmade =
    isOnSite(input) && !isDescribedOnSite(plant, input)
      ? emissionLines.find((line) => line.input === input)?.emissions
      : undefined;
  const quantity = unmade && isBlocked(unmade.value) ? unmade : known;
  const counts = isMade ? zero : one;
  const region = regionOfSite(plant.settings, plant.processes[input.process]?.site ?? '');
  const selection = factorsFor(plant, input, input.item, 'tce');
  const [factor] = selection.factors;
  const per = factor?.unit.per;
  const unknown = (reason: Finding): EnergyLine => ({
    input,
    factor: undefined,
    quantity,
    activity: quantity,
    factorValue: one,
    counts,
    basis: 'calorific',
    coal: isMade ? (isBlocked(quantity.value) ? quantity : zero) : unknownNode([reason]),
  });
  const [unread] = factor ? unreadRows(plant.library, input.item, 'tce', region) : [];
  if (unread) return unknown(unread);
  if (!factor || selection.errors.length > 0)
    return unknown(unfit(input, selection.errors[0], isMade ? new Notes() : notes));
  if (!per || per.dimension !== input.group.unit.dimension || factor.unit.numerator.dimension !== 'coal equivalent') {
    const mismatch = finding('factor-unit-mismatch', placeOf(input.group.table, input.group.firstRow, 'carrier'), {
      item: input.item,
      unit: input.group.unit.symbol,
      factor: factor.unitText,
      cell: placeOf(factor.table, factor.row, 'unit').cell ?? '',
    });
    if (!isMade) notes.take([mismatch]);
    return unknown(mismatch);
  }
  const activity = follows(activityInFactorUnit, quantity, sources.unitSize(input.group.unit), sources.unitSize(per));
  const factorValue = sources.factorInTonnes(factor);
  const basis = isEquivalent(factor) ? 'equivalent' : 'calorific';
  if (basis === 'equivalent')
    notes.once(['standard-coal-equivalent'], () =>
      finding('standard-coal-equivalent', placeOf(factor.table, factor.row, 'value'), {
        item: factor.item,
        value: plainText(factor.value),
        unit: factor.unitText,
      }),
    );
  return {
    input,
    factor,
    quantity,
    activity,
    factorValue,
    counts,
    basis,
    coal: follows(standardCoal, activity, factorValue, counts),
  };
}

/** The finding that withholds a carrier: two factors that fit equally well, or none; said once per carrier. */
function unfit(input: Input, ambiguous: Finding | undefined, notes: Notes): Finding {
  return notes.once(
    [ambiguous?.code ?? 'no-standard-coal-factor', formulaKey(input.item)],
    () =>
      ambiguous ??
      finding('no-standard-coal-factor', placeOf(input.group.table, input.group.firstRow, 'carrier'), {
        item: input.item,
      }),
  );
}

/** One kWh of heat is 3.6 MJ, at 29.3076 MJ/kgce 0.1229 kgce; a value per kWh that is more than 1 % off states the coal behind electricity instead. */
function isEquivalent(factor: Factor): boolean {
  const { per, numerator } = factor.unit;
  if (per?.dimension !== 'energy' || !/Wh$/.test(per.symbol)) return false;
  const perKilowattHour = factor.value.times(numerator.size).div(per.size).times(unit('kWh').size).times(1000);
  return perKilowattHour.minus('0.1229').abs().greaterThan(exact('0.001229'));
}
