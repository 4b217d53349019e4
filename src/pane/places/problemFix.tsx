/** What may be put in the place of a problem's cell: a word that the column knows, or something typed; shown before it is done. */
import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CellEdit } from '../../workbook/sheetPlan';
import { WholeValue } from '../parts/wholeValue';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneFinding } from '../result/paneResult';
import { countText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { typedValue } from '../view/typedValue';

const useStyles = makeStyles({
  fix: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  field: { minWidth: 0, maxWidth: '100%' },
  use: { alignSelf: 'flex-start' },
});

type Fix = NonNullable<PaneFinding['fix']>;

/** Chosen where none of the words is meant. */
const somethingElse = '\u0000';

export function ProblemFix({ finding, fix }: { readonly finding: PaneFinding; readonly fix: Fix }): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const [chosen, setChosen] = useState(finding.edit || fix.choices.length === 0 ? somethingElse : (fix.likely ?? ''));
  const [typed, setTyped] = useState(finding.edit?.after === undefined ? '' : String(finding.edit.after));
  const [isOfAll, setOfAll] = useState(fix.isOfAll);
  const isOther = chosen === somethingElse;
  const isRepair = finding.edit !== undefined && isOther && typed === String(finding.edit.after ?? '');
  const after = isRepair
    ? { value: finding.edit.after, ...(finding.edit.format !== undefined && { format: finding.edit.format }) }
    : isOther
      ? typedValue(typed, fix.kind)
      : { value: chosen };
  const isReady = after.value !== null && after.value !== '' && after.value !== fix.before;
  const rows = isOfAll && typeof fix.before === 'string' ? fix.alike : [fix.row];
  const edits = rows.map((row): CellEdit => ({ ...place(fix, row), before: fix.before, ...afterOf(after) }));
  const wanted =
    typeof after.value === 'string' && isOther ? wantedInstead(fix, say.problem.notNumber, say.problem.notDate) : '';
  return (
    <div className={styles.fix}>
      {fix.choices.length > 0 && !finding.edit && (
        <Field label={say.problem.choose} size="small">
          <Select size="small" className={styles.field} value={chosen} onChange={(_, { value }) => setChosen(value)}>
            {chosen === '' && <option value="">{say.problem.chooseFirst}</option>}
            {fix.choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice === fix.likely ? say.problem.likely(choice) : choice}
              </option>
            ))}
            <option value={somethingElse}>{say.problem.other}</option>
          </Select>
        </Field>
      )}
      {isOther && (
        <Field label={say.problem.typed} size="small">
          <Input
            size="small"
            className={styles.field}
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
            onKeyDown={({ key }) => {
              if (key === 'Enter' && isReady) void session.fix(edits);
            }}
          />
        </Field>
      )}
      {typeof fix.before === 'string' && fix.alike.length > 1 && (
        <Checkbox
          label={say.problem.alike(fix.before, countText(fix.alike.length, state.language))}
          checked={isOfAll}
          onChange={(_, { checked }) => setOfAll(checked === true)}
        />
      )}
      {isReady && (
        <span className={pane.row}>
          <WholeValue value={fix.before} />
          <span aria-hidden="true">→</span>
          <WholeValue value={after.value} format={'format' in after ? after.format : undefined} />
        </span>
      )}
      {isReady && wanted !== '' && <span className={mergeClasses(pane.small, pane.warning)}>{wanted}</span>}
      <Button
        className={styles.use}
        appearance="primary"
        disabledFocusable={!isReady || state.work !== undefined}
        onClick={() => void session.fix(edits)}
      >
        {say.problem.use(edits.length)}
      </Button>
    </div>
  );
}

const place = ({ sheet, column }: Fix, row: number): Pick<CellEdit, 'sheet' | 'row' | 'column'> => ({
  sheet,
  row,
  column,
});

function afterOf(after: { readonly value: CellEdit['after']; readonly format?: string }): Pick<CellEdit, 'after'> {
  return { after: after.value, ...(after.format !== undefined && { format: after.format }) };
}

/** What the column needs where a text was typed. */
function wantedInstead({ kind }: Fix, number: string, day: string): string {
  if (kind === 'date') return day;
  return kind === 'number' || kind === 'amount' || kind === 'share' ? number : '';
}
