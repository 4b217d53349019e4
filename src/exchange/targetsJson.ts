/** Targets and disclosed figures as JSON. */
import type { PrintedFigure, TargetResults } from '../results/targetResults';
import { numberJson } from './numberJson';
import type { DisclosedJson, DisclosureChecksJson, PrintedJson, TargetJson } from './shape/targetsShape';

/** `targets`: one entry per row that can be read; `status` is achieved, missed, open (lies ahead), unclear (depends on the value taken) or unknown. */
export function targetsJson({ targets }: TargetResults): readonly TargetJson[] {
  return targets.map((target) => ({
    metric: target.metric,
    subject: target.subject,
    year: target.year,
    target: numberJson(target.target),
    unit: target.unit,
    direction: target.direction,
    source: target.source,
    actual: numberJson(target.actual?.node),
    actualFrom: target.actual?.from ?? null,
    status: target.status,
    distance: numberJson(target.distance),
    relativeDistance: numberJson(target.relative),
    previous: numberJson(target.previous),
    yearOnYear: numberJson(target.change),
    plannedYearlyChange: numberJson(target.planned?.change),
    requiredYearlyChange: numberJson(target.ahead?.required),
  }));
}

/** `disclosed`: each figure beside the computed one. */
export function disclosedJson({ disclosed }: TargetResults): readonly DisclosedJson[] {
  return disclosed.map((figure) => ({
    metric: figure.metric,
    subject: figure.subject,
    period: figure.period,
    value: numberJson(figure.value),
    unit: figure.unit,
    source: figure.source,
    computed: numberJson(figure.computed),
    difference: numberJson(figure.difference),
  }));
}

/** `disclosureChecks`: totals against their parts, figures printed twice, and what claimed savings imply. */
export function disclosureChecksJson({
  printed: { totals, pairs, factors, coal },
}: TargetResults): DisclosureChecksJson {
  const named = ({ figure, period }: PrintedFigure): PrintedJson => ({
    row: figure.row + 1,
    metric: figure.metric,
    subject: figure.subject,
    period,
  });
  return {
    totals: totals.map(({ whole, parts, sum, difference, agrees }) => ({
      ...named(whole),
      value: numberJson(whole.figure.value),
      parts: parts.map((part) => part.figure.row + 1),
      sum: numberJson(sum),
      difference: numberJson(difference),
      agrees,
    })),
    repeated: pairs.map(({ first, second, difference, agrees, inOnePlace }) => ({
      ...named(first),
      value: numberJson(first.figure.value),
      otherRow: second.figure.row + 1,
      otherValue: numberJson(second.figure.value),
      difference: numberJson(difference),
      agrees,
      inOnePlace,
    })),
    impliedFactors: factors.map(({ saving, energy, factor, grid }) => ({
      ...named(saving),
      energyRow: energy.figure.row + 1,
      factor: numberJson(factor),
      unit: 'tCO2e/MWh',
      gridAverage: grid?.average ?? null,
      fossil: grid?.fossil ?? null,
    })),
    standardCoal: coal.map((one) => ({
      ...named(one.coal),
      value: numberJson(one.coal.figure.value),
      product: numberJson(one.product),
      difference: numberJson(one.difference),
      agrees: one.agrees,
    })),
  };
}
