/** Years side by side: the numbers of earlier workbooks, rows and disclosed figures beside these, and the way to add a year. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../languages';
import { Card } from '../parts/card';
import { chooseFile } from '../parts/chooseFile';
import { FigureButton } from '../parts/figureButton';
import { useFirst } from '../parts/firstOf';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneYearFigure, PaneYears, PaneYearValue } from '../result/yearViews';
import { isSample, shownResult } from '../session/paneState';
import { shareText } from '../view/numberText';
import { usePane } from '../view/paneContext';

const shownFirst = 8;

const useStyles = makeStyles({
  name: { minWidth: '108px' },
  now: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function YearsCard(): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const years = shownResult(state)?.years;
  const { opening } = state;
  if (isSample(state) && !years) return null;
  const isBusy = state.work !== undefined;
  return (
    <Card>
      <h3 className={pane.subheading}>{say.years.title}</h3>
      {years ? (
        <YearTable years={years} />
      ) : (
        <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>{say.years.hint}</p>
      )}
      {!isSample(state) && (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => chooseFile((file) => void session.addYear(file))}
          >
            {say.years.add}
          </Button>
          {opening && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => void session.fillOpening()}>
              {say.years.fill(opening.edits.length, opening.book)}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}

function YearTable({ years: { columns, figures } }: { readonly years: PaneYears }): ReactNode {
  const { say } = usePane();
  const pane = usePaneStyles();
  const { shown, more } = useFirst(figures, shownFirst);
  return (
    <>
      <ul className={mergeClasses(pane.list, pane.small, pane.quiet)}>
        {columns.slice(0, -1).map(({ label, origin, source }) => (
          <li key={label} className={pane.text}>
            {[label, say.years.from[origin], source].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
      <div className={pane.scroll} tabIndex={0} role="region" aria-label={say.years.title}>
        <table className={pane.table}>
          <thead>
            <tr>
              <td />
              {columns.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{say.update.difference}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((figure, index) => (
              <YearRow key={index} figure={figure} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

function YearRow({
  figure,
  columns,
}: {
  readonly figure: PaneYearFigure;
  readonly columns: PaneYears['columns'];
}): ReactNode {
  const { state, punctuation } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { subject, name, unit, values, relative } = figure;
  const title = punctuation.headed(subject[state.language], name[state.language]);
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {title} {unit !== '1' && <span className={pane.quiet}>{unit}</span>}
      </th>
      {values.map((value, index) => (
        <td key={index} className={mergeClasses(pane.number, index === values.length - 1 && styles.now)}>
          <YearNumber value={value} title={punctuation.withDetail(title, columns[index]?.label ?? '')} unit={unit} />
        </td>
      ))}
      <td className={mergeClasses(pane.number, pane.quiet)}>
        {typeof relative?.value === 'string' ? changeText(relative.value, state.language) : '–'}
      </td>
    </tr>
  );
}

/** A disclosed figure that stands in is marked. */
function YearNumber({
  value,
  title,
  unit,
}: {
  readonly value: PaneYearValue;
  readonly title: string;
  readonly unit: string;
}): ReactNode {
  const { say } = usePane();
  const pane = usePaneStyles();
  if ('missing' in value)
    return <span className={pane.quiet}>{value.missing ? say.years.missing[value.missing] : '–'}</span>;
  const { figure, origin } = value;
  return (
    <>
      <FigureButton
        figure={figure}
        title={title}
        unit={unit === '1' ? 'share' : unit}
        decimals={decimalsOf(figure.value, unit)}
      />
      {origin === 'disclosed' && <abbr title={say.years.from.disclosed}>*</abbr>}
    </>
  );
}

/** Footprints in three decimals, other numbers in as many as tell something. */
function decimalsOf(value: string | null, unit: string): number {
  if (/CO2e?\//.test(unit)) return 3;
  const size = Math.abs(Number(value ?? 0));
  return size >= 1000 ? 0 : size >= 10 ? 1 : 3;
}

const changeText = (share: string, language: Language): string =>
  `${Number(share) > 0 ? '+' : ''}${shareText(share, language)}`;
