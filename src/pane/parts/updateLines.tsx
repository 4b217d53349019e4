/** What the last calculation changed against the one before: rows of the ledgers, and published numbers, those that head the report first. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CellValue } from '../../workbook/sheetPlan';
import type { ChangedNumber } from '../result/changedNumbers';
import type { ChangedTable } from '../result/changedRows';
import { isSample } from '../session/paneState';
import { apartText, measureText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { CellLink } from './cellLink';
import { usePaneStyles } from './paneStyles';

const shownFirst = 5;

const useStyles = makeStyles({
  update: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  said: { flexGrow: 1, minWidth: 0 },
});

export function UpdateLines(): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const [isOpen, setOpen] = useState(false);
  const { update } = state;
  if (!update || state.stale || isSample(state)) return null;
  const { tables, numbers } = update;
  const rows = tables.reduce((sum, { changed, added, removed }) => sum + changed + added + removed, 0);
  const shown = isOpen ? numbers : numbers.slice(0, shownFirst);
  return (
    <section className={mergeClasses(styles.update, pane.small)} aria-label={say.update.title}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.said, pane.strong)}>{say.update.summary(numbers.length, rows)}</span>
        <Button size="small" appearance="subtle" onClick={() => session.dismissUpdate()}>
          {say.button.dismiss}
        </Button>
      </div>
      <ul className={pane.list}>
        {tables.map((table) => (
          <li key={table.table}>
            <Rows table={table} />
          </li>
        ))}
      </ul>
      {numbers.length > 0 && (
        <div className={pane.scroll}>
          <table className={pane.table}>
            <caption className={pane.hidden}>{say.update.title}</caption>
            <thead>
              <tr>
                <th scope="col">{say.update.number}</th>
                <th scope="col">{say.update.before}</th>
                <th scope="col">{say.update.after}</th>
                <th scope="col">{say.update.difference}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((number) => (
                <NumberRow key={number.key} number={number} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {numbers.length > shownFirst && (
        <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? say.button.showFewer : say.button.showAll(numbers.length)}
        </Button>
      )}
    </section>
  );
}

/** The rows of one table, and the first cells that changed. */
function Rows({ table: { table, changed, added, removed, cells } }: { readonly table: ChangedTable }): ReactNode {
  const { state, say, punctuation } = usePane();
  const name = state.result?.ledgers.find(({ found }) => found?.name === table)?.name[state.language] ?? table;
  const parts = [
    ...(changed > 0 ? [say.update.changed(changed)] : []),
    ...(added > 0 ? [say.update.added(added)] : []),
    ...(removed > 0 ? [say.update.removed(removed)] : []),
  ];
  return (
    <>
      {punctuation.labelled(name)}
      {punctuation.listed(parts)}
      {cells.map(({ cell, before, after }) => (
        <span key={cell}>
          {' · '}
          <CellLink cell={cell}>{cell.slice(cell.lastIndexOf('!') + 1)}</CellLink> {valueText(before)} →{' '}
          {valueText(after)}
        </span>
      ))}
    </>
  );
}

function NumberRow({ number }: { readonly number: ChangedNumber }): ReactNode {
  const { state, say, punctuation } = usePane();
  const pane = usePaneStyles();
  const { language } = state;
  const { subject, name, unit, before, after } = number;
  const text = (value: string | null): string =>
    value === null ? say.update.nothing : measureText(value, unit, language);
  return (
    <tr>
      <th scope="row">{punctuation.headed(subject[language], name[language])}</th>
      <td className={pane.number}>{text(before)}</td>
      <td className={pane.number}>{text(after)}</td>
      <td className={pane.number}>
        {before === null || after === null
          ? ''
          : apartText(String(Number(after) - Number(before)), after, unit, language, say.results.points)}
      </td>
    </tr>
  );
}

function valueText(value: CellValue): string {
  return value === null ? '–' : typeof value === 'string' ? `"${value}"` : String(value);
}
