/** A disclosed figure in the form in which figures are compared with one another. */
import { cleanText, nameKey } from '../../ledgers/cleanText';
import type { Plant } from '../../model/plant';
import { dateOfSerial } from '../../quantity/calendarDate';
import { ZERO, exact, plainText, type Exact } from '../../quantity/exact';
import { isThisPeriod, type DisclosedFigure } from './disclosed';
import { metricId } from '../targets/metricNames';
import { numberOf } from '../graph/node';
import { halfLastDigit, measureOf, printedSize } from './printedUnits';

export interface PrintedFigure {
  readonly figure: DisclosedFigure;
  /** As the contract spells it, else without case and remarks. */
  readonly metric: string;
  /** Without case; empty for the organisation. */
  readonly subject: string;
  /** The year it is for, else the period's text. */
  readonly period: string;
  readonly source: string;
  /** What its unit measures. */
  readonly measure: string;
  /** In the base units of what it measures. */
  readonly amount: Exact;
  /** Half a unit of its last printed digit, in the same units; zero for a zero, which shows no digits. */
  readonly step: Exact;
}

/** All disclosed figures, ready to be compared. */
export function printedFigures(plant: Plant, figures: readonly DisclosedFigure[]): readonly PrintedFigure[] {
  const organisation = nameKey(plant.settings.organisation);
  return figures.map((figure) => {
    const value = numberOf(figure.value) ?? ZERO;
    const size = printedSize(figure.unit);
    const subject = nameKey(figure.subject);
    return {
      figure,
      metric: metricId(figure.metric),
      subject: subject === organisation ? '' : subject,
      period: yearOf(plant, figure.period),
      source: nameKey(figure.source),
      measure: measureOf(figure.unit),
      amount: value.times(size),
      step: value.isZero() ? ZERO : halfLastDigit(value).times(size),
    };
  });
}

/** `2024` for 2024, 2024年 and the whole year by its days; any other text as it is. */
function yearOf(plant: Plant, period: string): string {
  const year = /^(\d{4})\s*年?(?:度)?$/.exec(cleanText(period))?.[1];
  if (year) return year;
  return isThisPeriod(plant, cleanText(period)) ? (dateOfSerial(plant.period.to) ?? '').slice(0, 4) : nameKey(period);
}

/** True where two figures cannot be told apart at the digits that are printed. */
export function agree(one: PrintedFigure, other: PrintedFigure): boolean {
  const step = one.step.greaterThan(other.step) ? one.step : other.step;
  return one.amount.minus(other.amount).abs().lessThanOrEqualTo(step);
}

/** `2.01 tCO2e/t`, as it stands in the ledger. */
export function printedText({ figure }: PrintedFigure): string {
  const value = plainText(numberOf(figure.value) ?? exact(0));
  return figure.unit === '' || figure.unit === '1' ? value : `${value} ${figure.unit}`;
}

/** The number alone where the other figure shows the same unit behind it. */
export function numberText(figure: PrintedFigure, other: PrintedFigure): string {
  return figure.figure.unit === other.figure.unit
    ? plainText(numberOf(figure.figure.value) ?? exact(0))
    : printedText(figure);
}
