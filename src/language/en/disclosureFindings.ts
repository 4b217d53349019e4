/** English headings and sentences of the findings about targets and disclosed figures. */
import type { Details, FindingWords } from '../findingDetails';
import { amount, clause, oneLine } from '../sentence';
import { bothOf, inBrackets, quoted, didYouMean, quotedOr } from './sentence';

/** A figure with its unit, short enough for one sentence. */
function figure(number: string, unit: string): string {
  return oneLine(amount(number, unit), 22);
}

/** Two figures with their units, short enough for one sentence. */
function both({ first, second }: Pick<Details, 'first' | 'second'>): string {
  return bothOf(oneLine(first, 14), oneLine(second, 24));
}

/** ` for scope 1 of East works in 2024` behind a word. */
function about({ metric, subject, period }: Pick<Details, 'metric' | 'subject' | 'period'>): string {
  return `${clause(oneLine(metric, 30), (known) => ` for ${known}`)}${clause(oneLine(subject, 32), (known) => ` of "${known}"`)}${clause(oneLine(period, 16), (known) => ` in ${known}`)}`;
}

export const disclosureFindings = {
  'targets-disagree': {
    heading: 'Targets that disagree',
    sentence: (d) =>
      `Two targets${about(d)} differ${both(d)}. Keep one of them, and correct the other wherever it is printed.`,
  },
  'verdict-depends': {
    heading: 'Verdict depends on the definition',
    sentence: (d) =>
      `Whether the target${about(d)} is met depends on the values taken${bothOf(oneLine(d.first, 18), oneLine(d.second, 18))}. Decide on one target and one actual value.`,
  },
  'status-contradicted': {
    heading: 'Status contradicted',
    sentence: (d) =>
      `The status${quoted(oneLine(d.value, 14))}${about(d)} contradicts its values${both(d)}. Correct the status or the values.`,
  },
  'disclosed-repeated': {
    heading: 'Disclosed twice',
    sentence: (d) =>
      `One table prints a figure${about(d)} twice${both(d)}.${clause(oneLine(d.near, 30), (near) => ` The last is of "${near}".`)} Correct it.`,
  },
  'disclosed-disagree': {
    heading: 'Disclosed figures that disagree',
    sentence: (d) =>
      `The figures printed in two places${about(d)} differ${both(d)}. Find out which is right, and print that one only.`,
  },
  'disclosed-total': {
    heading: 'Total is not the sum of its parts',
    sentence: (d) =>
      `The disclosed total${about(d)}${inBrackets(figure(d.value, d.unit))} is not the sum of its parts${inBrackets(figure(d.computed, d.unit))}. Correct the total or the parts.`,
  },
  'disclosed-product': {
    heading: 'Product of disclosed figures differs',
    sentence: (d) =>
      `The disclosed figure${about(d)}${inBrackets(figure(d.value, d.unit))} does not follow from the figures it is made of${inBrackets(figure(d.computed, d.unit))}. Correct one of them.`,
  },
  'disclosed-scope-2-zero': {
    heading: 'Scope 2 disclosed as zero',
    sentence: (d) =>
      `Scope 2${clause(oneLine(d.period, 10), (known) => ` in ${known}`)} is disclosed as zero, which only a market-based figure can be, with certificates or contracts for every MWh bought. Show them, and the location-based figure beside it.`,
  },
  'disclosed-implied-factor': {
    heading: 'Implied factor',
    sentence: (d) =>
      `The saving claimed${about(d)} implies ${oneLine(d.computed, 10) || 'more'} tCO2/MWh, above fossil electricity${inBrackets(oneLine(d.second, 8), d.year)}${clause(oneLine(d.first, 8), (average) => `; the grid average is ${average}`)}. Correct it.`,
  },
  'disclosed-internal-scrap': {
    heading: 'Internal scrap in a disclosed share',
    sentence: (d) =>
      `The disclosed total of scrap${inBrackets(figure(d.value, d.unit))} includes internal scrap${inBrackets(figure(d.first, d.unit))}, which is no recycled content. Print external scrap${inBrackets(figure(d.difference, d.unit))} apart.`,
  },
  'pre-consumer-definition': {
    heading: 'Definition of pre-consumer',
    sentence: (d) =>
      `The source${about(d)} calls scrap remelted where it arose pre-consumer, which ISO 14021 excludes. Restate the share without it, or rename it.`,
  },
  'disclosed-own-conversion': {
    heading: 'Own conversion factor',
    sentence: (d) =>
      `The conversion${about(d)}${inBrackets(figure(d.value, d.unit))} is no value of GB/T 2589 known here but the report's own assumption. State its basis.`,
  },
  'disclosed-boundaries': {
    heading: 'Boundaries differ',
    sentence: (d) =>
      `${d.first && d.second ? `${d.first} and ${d.second}` : 'These two figures'} are stated for different boundaries. Do not compare them, nor put one in the place of the other.`,
  },
  'disclosed-jump': {
    heading: 'Jump between years',
    sentence: (d) =>
      `The disclosed figure${about(d)} changed by ${d.difference || 'more than half'}${clause(d.difference, () => ' %')} against the year before. Say whether activity, boundary or method changed.`,
  },
  'disclosed-differs': {
    heading: 'Disclosed differs from computed',
    sentence: (d) =>
      `The disclosed figure${clause(d.metric, (metric) => ` for ${metric}`)}${inBrackets(amount(d.value, d.unit))} is not the computed one${inBrackets(amount(d.computed, d.unit))}. Find out which is right, and why.`,
  },
  'disclosed-not-computed': {
    heading: 'Compared with nothing: name',
    sentence: (d) =>
      `Nothing is computed for ${quotedOr(d.value, 'this')}, so this row is compared with nothing.${didYouMean(d.near)} Correct the name.`,
  },
  'disclosed-unreadable': {
    heading: 'Compared with nothing: unit',
    sentence: (d) =>
      `The unit${quoted(d.value)} does not fit ${quotedOr(d.metric, 'this metric')}, so this row is compared with nothing. Correct the unit.`,
  },
  'crossfoot-broken': {
    heading: 'Crossfoot check broken',
    sentence: (d) =>
      `The crossfoot check${quoted(d.check)} does not hold${clause(d.difference, (gap) => `: it is off by ${gap}`)}. Do not publish these results; correct the errors found, then calculate again.`,
  },
} satisfies Partial<FindingWords>;
