/** English sentences of the findings about targets and disclosed figures. */
import type { Details, FindingSentences } from '../findingDetails';
import { amount, clause, oneLine } from '../sentence';
import { bothOf, inBrackets, quoted } from './sentence';

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
  'targets-disagree': (d) =>
    `Two targets${about(d)} differ${both(d)}. Keep one of them, and correct the other wherever it is printed.`,
  'verdict-depends': (d) =>
    `Whether the target${about(d)} is met depends on the values taken${bothOf(oneLine(d.first, 18), oneLine(d.second, 18))}. Decide on one target and one actual value.`,
  'status-contradicted': (d) =>
    `The status${quoted(oneLine(d.value, 14))}${about(d)} contradicts its values${both(d)}. Correct the status or the values.`,
  'disclosed-repeated': (d) =>
    `One table prints a figure${about(d)} twice${both(d)}.${clause(oneLine(d.near, 30), (near) => ` The last is of "${near}".`)} Correct it.`,
  'disclosed-disagree': (d) =>
    `The figures printed in two places${about(d)} differ${both(d)}. Find out which is right, and print that one only.`,
  'disclosed-total': (d) =>
    `The disclosed total${about(d)}${inBrackets(figure(d.value, d.unit))} is not the sum of its parts${inBrackets(figure(d.computed, d.unit))}. Correct the total or the parts.`,
  'disclosed-product': (d) =>
    `The disclosed figure${about(d)}${inBrackets(figure(d.value, d.unit))} does not follow from the figures it is made of${inBrackets(figure(d.computed, d.unit))}. Correct one of them.`,
  'disclosed-scope-2-zero': (d) =>
    `Scope 2${clause(oneLine(d.period, 10), (known) => ` in ${known}`)} is disclosed as zero, which only a market-based figure can be, with certificates or contracts for every MWh bought. Show them, and the location-based figure beside it.`,
  'disclosed-implied-factor': (d) =>
    `The saving claimed${about(d)} implies ${oneLine(d.computed, 10) || 'more'} tCO2/MWh, above fossil electricity${inBrackets(oneLine(d.second, 8), d.year)}${clause(oneLine(d.first, 8), (average) => `; the grid average is ${average}`)}. Correct it.`,
  'disclosed-internal-scrap': (d) =>
    `The disclosed total of scrap${inBrackets(figure(d.value, d.unit))} includes internal scrap${inBrackets(figure(d.first, d.unit))}, which is no recycled content. Print external scrap${inBrackets(figure(d.difference, d.unit))} apart.`,
  'pre-consumer-definition': (d) =>
    `The source${about(d)} calls scrap remelted where it arose pre-consumer, which ISO 14021 excludes. Restate the share without it, or rename it.`,
  'disclosed-own-conversion': (d) =>
    `The conversion${about(d)}${inBrackets(figure(d.value, d.unit))} is no value of GB/T 2589 known here but the report's own assumption. State its basis.`,
  'disclosed-boundaries': (d) =>
    `${d.first && d.second ? `${d.first} and ${d.second}` : 'These two figures'} are stated for different boundaries. Do not compare them, nor put one in the place of the other.`,
  'disclosed-jump': (d) =>
    `The disclosed figure${about(d)} changed by ${d.difference || 'more than half'}${clause(d.difference, () => ' %')} against the year before. Say whether activity, boundary or method changed.`,
} satisfies Partial<FindingSentences>;
