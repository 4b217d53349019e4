/** Lines of energy said to be made on the site although no process makes it: its own factors describe it, or it is unknown. */
import { formulaKey } from '../../ledgers/cleanText';
import { factorErrors, type Component, type Selection } from '../../model/factors';
import { factorsFor } from '../../model/factorStretches';
import { isDescribedOnSite } from '../../model/onSiteEnergy';
import type { Input } from '../../model/plant';
import { regionOfSite } from '../../model/reportSettings';
import type { EmissionLine, Making, Select } from './emissionLine';
import { partOf, silent } from './factorLines';
import { noFactor, noMaker } from './lineFindings';
import { directLines } from './directLines';
import { marketLines } from './purchasedEnergyLines';
import { upstreamLines } from './upstreamLines';

/**
 * What the carrier's own `direct` and `upstream` factors say of it. A factor of the grid's electricity says nothing of what is made on the site: without one
 * of its own, and without a process that makes it, what it emitted is not known.
 */
export function onSiteLines(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  if (!isDescribedOnSite(making.plant, input)) return [silent(making, input, 'unknown', [noMaker(making, input)])];
  const own = [...directLines(making, input, select), ...upstreamLines(making, input, select)];
  return [
    ...(own.length > 0 ? own : [silent(making, input, 'unknown', [noFactor(making, input)])]),
    ...withoutAttributes(making, input, select),
  ];
}

/** Own generation whose certificates were sold has no attributes left: it takes the residual mix in the market-based view. */
function withoutAttributes(making: Making, input: Input, select: Select): readonly EmissionLine[] {
  const shares = making.shares(input);
  if (!shares) return [];
  const lines = marketLines(making, input, gridSelect(making, input) ?? select);
  return lines.length > 0
    ? lines.map((line) => partOf(line, shares.residual, ['scope2Market']))
    : [silent(making, input, 'unknown', [noFactor(making, input)], ['scope2Market'])];
}

/** The factors of the only electricity that has a residual mix, where the carrier itself has neither that nor a location factor. */
function gridSelect(making: Making, input: Input): Select | undefined {
  const { library, settings, processes } = making.plant;
  const has = (rows: readonly { readonly component: Component }[] | undefined, component: Component): boolean =>
    rows?.some((row) => row.component === component) ?? false;
  const own = library.byItem.get(formulaKey(input.item));
  if (has(own, 'residual') || has(own, 'location')) return undefined;
  const mixed = [...library.byItem.values()].filter((rows) => has(rows, 'residual'));
  const [only] = mixed.length > 0 ? mixed : [...library.byItem.values()].filter((rows) => has(rows, 'location'));
  const item = mixed.length > 1 ? undefined : only?.[0]?.item;
  if (item === undefined) return undefined;
  const region = regionOfSite(settings, processes[input.process]?.site ?? '');
  return (component: Component): Selection => {
    const selection = factorsFor(making.plant, input, item, component);
    return {
      ...selection,
      errors: [...selection.errors, ...factorErrors(library, item, ['location', 'residual'], region)],
    };
  };
}
