/** Published factors for an item that has none, each with its source; put into the workbook's own table of factors. */
import { Button, Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { wordFor } from '../../language/wordFor';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneFinding } from '../result/paneResult';
import { shortText } from '../view/numberText';
import { usePane } from '../view/paneContext';

const shownFactors = 6;

const useStyles = makeStyles({ use: { alignSelf: 'flex-start' } });

export function FromLibrary({ fixes }: { readonly fixes: NonNullable<PaneFinding['library']> }): ReactNode {
  const { session, state, say, terms } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const [country, setCountry] = useState(fixes[0]?.country ?? '');
  const fix = fixes.find((one) => one.country === country) ?? fixes[0];
  if (!fix) return null;
  const nameOf = (name: string): string => wordFor(say.lists.countries, name);
  return (
    <div className={pane.stack}>
      {fixes.length > 1 ? (
        <Field label={say.problem.library} size="small">
          <Select size="small" value={fix.country} onChange={(_, { value }) => setCountry(value)}>
            {fixes.map((one) => (
              <option key={one.country} value={one.country}>
                {nameOf(one.country)}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <span className={pane.small}>
          {say.problem.library} · {nameOf(fix.country)}
        </span>
      )}
      <ul className={mergeClasses(pane.list, pane.small)}>
        {fix.factors.slice(0, shownFactors).map(({ component, value, unit, source, isUnverified }, at) => (
          <li key={at} className={pane.text}>
            <span className={pane.number}>{shortText(value, state.language, 6)}</span> {unit} ·{' '}
            {wordFor(terms.component, component)}{' '}
            <span className={pane.quiet}>
              {source}
              {isUnverified && ` · ${say.problem.unverified}`}
            </span>
          </li>
        ))}
      </ul>
      <Button
        className={styles.use}
        disabledFocusable={state.work !== undefined}
        onClick={() => void session.previewRepairs(fix.edits)}
      >
        {say.problem.takeFactors(fix.factors.length)}
      </Button>
    </div>
  );
}
