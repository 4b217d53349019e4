/** The emission lines of the plant: each bought or emitted input times each factor that applies to it. */
import type { Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { factorErrors, type Component, type Selection } from '../../model/factors';
import { factorsFor } from '../../model/factorStretches';
import type { Input, Plant } from '../../model/plant';
import { isOnSite } from '../../model/onSiteEnergy';
import { regionOfSite } from '../../model/reportSettings';
import { unit } from '../../quantity/units';
import { embeddedViews } from '../graph/channels';
import { directLines } from './directLines';
import type { EmissionLine, Making, MarketShares, Select } from './emissionLine';
import { silent } from './factorLines';
import { noFactor, wrongDimension } from './lineFindings';
import { follows, one, unknownNode } from '../graph/node';
import { supplyChannels } from '../../model/scopeLines';
import { serviceLines } from './serviceLines';
import { onSiteLines } from './onSiteLines';
import { ownRateLines, purchasedEnergyLines } from './purchasedEnergyLines';
import { activityInFactorUnit } from '../rules/activityInFactorUnit';
import { emissionsOfActivity } from '../rules/emissionsOfActivity';
import type { Sources } from '../graph/sources';
import { stockLines } from './stockLines';
import { treatmentLines, untreatedScrap } from './scrapTreatment';
import { upstreamLines } from './upstreamLines';

/** The lines of all inputs that are not drawn from another process, and what was noticed about their factors; `said` before is not said again. */
export function emissionLines(
  plant: Plant,
  sources: Sources,
  shares: MarketShares = () => undefined,
  said?: Notes,
): { readonly lines: readonly EmissionLine[]; readonly findings: readonly Finding[] } {
  const making: Making = { plant, sources, shares, notes: new Notes(said) };
  const lines = plant.inputs.flatMap((input) => {
    if (input.product) return [];
    if (input.ledger === 'Stocks') return stockLines(making, input);
    if (input.ledger === 'Scrap') return treatmentLines(making, input);
    return input.ledger === 'Emissions' ? [emitted(making, input)] : suppliedLines(making, input);
  });
  return { lines, findings: [...making.notes.findings, ...untreatedScrap(plant, lines)] };
}

function emitted(making: Making, input: Input<'Emissions'>): EmissionLine {
  const { sources } = making;
  const gas = input.group.entry.gas ?? 'CO2e';
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

/** The components of factors by which emissions are counted. */
const ofEmissions: readonly Component[] = [
  'direct',
  'location',
  'residual',
  'upstream',
  'footprint',
  'embedded direct',
  'embedded indirect',
  'ncv',
  'oxidation',
];

function suppliedLines(making: Making, input: Input): readonly EmissionLine[] {
  const { plant } = making;
  const region = regionOfSite(plant.settings, plant.processes[input.process]?.site ?? '');
  const select = (component: Component): Selection => factorsFor(plant, input, input.item, component);
  const errors = factorErrors(plant.library, input.item, ofEmissions, region);
  const isService = input.ledger === 'Transport' || input.ledger === 'Waste';
  const into = isService ? supplyChannels(input.ledger) : undefined;
  if (errors.length > 0) return [silent(making, input, 'unknown', errors, into)];
  const reasons = plant.leftOut.inputs.get(input);
  if (reasons) return [silent(making, input, reasons.length > 0 ? 'unknown' : 'excluded', reasons, into)];
  const lines = isService ? serviceLines(making, input, select) : boughtLines(making, input, select);
  const undecided = plant.undecidedKinds.get(input);
  if (lines.length > 0)
    return undecided ? [...lines, silent(making, input, 'unknown', [undecided], embeddedViews)] : lines;
  return [silent(making, input, 'unknown', [noFactor(making, input)], into)];
}

/** What is bought, or made on the site. */
function boughtLines(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  return isOnSite(input)
    ? onSiteLines(making, input, select)
    : [
        ...(ownRateLines(making, input, select) ?? [
          ...directLines(making, input, select),
          ...purchasedEnergyLines(making, input, select),
        ]),
        ...upstreamLines(making, input, select),
      ];
}
