/** Years side by side as the pane shows them: the numbers of each year, named in each language, and the change since the last of them. */
import { each, type InEachLanguage } from '../../languages';
import { words, wordFor } from '../../language/words';
import { resultNames } from '../../reports/resultWords';
import type { YearColumn, YearFigure, Years, YearValue } from '../../results/years/sideBySide';
import type { Figures } from './figures';
import type { PaneFigure } from './paneFigure';

export interface PaneYears {
  /** The earliest first; the last is this report's. */
  readonly columns: readonly YearColumn[];
  readonly figures: readonly PaneYearFigure[];
}

export interface PaneYearFigure {
  /** Of what and what, such as `Sheet 6016` and `Footprint`. */
  readonly subject: InEachLanguage;
  readonly name: InEachLanguage;
  /** `1` for a share. */
  readonly unit: string;
  /** One for each column; nothing where its year does not give it. */
  readonly values: readonly PaneYearValue[];
  /** Since the column before the last, where both have a number. */
  readonly change?: PaneFigure;
  /** The same as a part of what it was. */
  readonly relative?: PaneFigure;
}

/** A number of a year with where it is from, or why there is none. */
export type PaneYearValue =
  | { readonly figure: PaneFigure; readonly origin: YearColumn['origin'] }
  | { readonly missing: 'withheld' | 'several' | undefined };

/** Nothing where no year before this one says anything. */
export function yearViews(years: Years | undefined, figures: Figures): PaneYears | undefined {
  if (!years) return undefined;
  const named = each((language) => {
    const spoken = words(language);
    return { spoken, names: resultNames(spoken) };
  });
  const nameOf = ({ result, metric }: YearFigure): InEachLanguage =>
    each((language) => {
      const { spoken, names } = named[language];
      return result ? names(result).name : wordFor(spoken.metric, metric ?? '');
    });
  const subjectOf = ({ result, subject }: YearFigure): InEachLanguage =>
    each((language) => result?.subject.label || subject.label || named[language].spoken.boundary.organisation);
  return {
    columns: years.columns,
    figures: years.figures.map((figure): PaneYearFigure => {
      const { unit, values, change, relative } = figure;
      return {
        subject: subjectOf(figure),
        name: nameOf(figure),
        unit,
        values: values.map((value) => valueView(value, figures)),
        ...(change && { change: figures.of(change) }),
        ...(relative && { relative: figures.of(relative) }),
      };
    }),
  };
}

function valueView(value: YearValue, figures: Figures): PaneYearValue {
  return 'node' in value ? { figure: figures.of(value.node), origin: value.origin } : { missing: value.missing };
}
