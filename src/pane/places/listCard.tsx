/** One list: the ledger it becomes, what is left out of it, and where each column of the ledger comes from. */
import { Button, Field, Input, mergeClasses, Select } from '@fluentui/react-components';
import { useId, useState, type FocusEvent, type ReactNode } from 'react';
import { listWords } from '../../language/listWords';
import type { ListMapping } from '../../lists/listMapping';
import { Card } from '../parts/card';
import { CellLink } from '../parts/cellLink';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneChoice, PaneColumn, PaneList } from '../result/listViews';
import { countText } from '../view/numberText';
import { usePane } from '../view/paneContext';

/** The value of the choice of a fixed value; no header is like it. */
const fixedValue = '\u0000fixed';

interface CardProps {
  readonly list: PaneList;
  /** Which of the lists that are shown. */
  readonly at: number;
  readonly ledgers: readonly PaneChoice[];
}

export function ListCard({ list, at, ledgers }: CardProps): ReactNode {
  const { session, state, say } = usePane();
  const pane = usePaneStyles();
  const details = useId();
  const needsPerson = list.missing.length > 0 || list.columns.some(({ isGuess, required }) => isGuess && required);
  const [isOpen, setOpen] = useState(needsPerson);
  const isShown = isOpen || list.missing.length > 0;
  // The list is seen on its sheet while it is gone through.
  const show = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) void session.select(list.cell);
  };
  return (
    <Card aria-label={list.place} onFocus={show}>
      <div className={mergeClasses(pane.row, pane.spread)}>
        <CellLink cell={list.cell} className={pane.strong}>
          {list.place}
        </CellLink>
        <span className={mergeClasses(pane.small, pane.quiet)}>
          {say.ledgers.rows(countText(list.rows, state.language), list.rows === 1)}
        </span>
      </div>
      <Field label={say.lists.becomes}>
        <Select value={list.mapping.ledger ?? ''} onChange={(_, { value }) => void session.chooseLedger(at, value)}>
          <option value="">{say.lists.staysAsItIs}</option>
          {ledgers.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Remarks list={list} />
      {list.ledger !== undefined && list.isPresent && (
        <p className={mergeClasses(pane.text, pane.small, pane.warning)}>
          {listWords(state.language).present(list.place, list.ledger)}
        </p>
      )}
      {list.ledger !== undefined && !list.isPresent && (
        <>
          <div className={mergeClasses(pane.row, pane.spread)}>
            <span className={mergeClasses(pane.small, list.missing.length > 0 ? pane.bad : pane.quiet)}>
              {list.missing.length > 0
                ? say.lists.open(list.missing.length)
                : say.lists.known(list.columns.filter(({ source }) => source !== undefined).length)}
            </span>
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={isShown}
              {...(isShown && { 'aria-controls': details })}
              disabledFocusable={list.missing.length > 0}
              onClick={() => setOpen(!isOpen)}
            >
              {isShown ? say.lists.hideColumns : say.lists.showColumns}
            </Button>
          </div>
          {isShown && (
            <div id={details} className={pane.stack}>
              {list.columns.map((column) => (
                <Column key={column.key} column={column} list={list} at={at} />
              ))}
            </div>
          )}
        </>
      )}
    </Card>
  );
}

/** What is left out and how cells are read, so that nothing is without a word. */
function Remarks({ list }: { readonly list: PaneList }): ReactNode {
  const { state, punctuation } = usePane();
  const pane = usePaneStyles();
  const lists = listWords(state.language);
  const why = (['units', 'total', 'note', 'header'] as const).flatMap((kind) => {
    const rows = list.leftOut.filter((row) => row.why === kind).map(({ row }) => String(row));
    return rows.length === 0 ? [] : [lists.why[kind](punctuation.listed(rows))];
  });
  const { only, repeated = [] } = list.mapping;
  const said = [
    ...(list.months ? [punctuation.stopped(lists.byMonth(...list.months))] : []),
    ...(only ? [lists.only(only.column, punctuation.listed(only.values))] : []),
    ...(repeated.length > 0 ? [lists.repeated(punctuation.listed(repeated))] : []),
    ...(why.length > 0 ? [lists.leftOut(punctuation.phrases(why))] : []),
    ...(list.ledger !== undefined && list.unused.length > 0 ? [lists.unused(punctuation.listed(list.unused))] : []),
  ];
  return said.length === 0 ? null : (
    <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>{punctuation.sentences(said)}</p>
  );
}

interface ColumnProps {
  readonly column: PaneColumn;
  readonly list: PaneList;
  readonly at: number;
}

function Column({ column, list, at }: ColumnProps): ReactNode {
  const { session, say, punctuation } = usePane();
  const pane = usePaneStyles();
  const [isFixed, setFixed] = useState(false);
  const { source } = column;
  const always = source && 'always' in source ? source.always : undefined;
  const value =
    always !== undefined || (isFixed && !source) ? fixedValue : source && 'from' in source ? source.from : '';
  const change = (mapping: Partial<ListMapping>): void =>
    void session.changeList(at, column.key, { ...list.mapping, ...mapping });
  const choose = (next: ListMapping['columns'][string] | undefined): void => {
    const { [column.key]: _, ...others } = list.mapping.columns;
    change({ columns: next ? { ...others, [column.key]: next } : others });
  };
  const label = punctuation.labelled(column.name) + column.samples.join(' · ');
  return (
    <div className={pane.stack}>
      <Field
        label={column.required ? `${column.name} *` : column.name}
        hint={[
          ...(column.isGuess ? [say.lists.guess] : []),
          ...(column.samples.length > 0 ? [column.samples.join(' · ')] : []),
        ].join(' · ')}
        {...(column.required && !source && { validationState: 'error' as const, validationMessage: say.lists.choose })}
      >
        <Select
          size="small"
          value={value}
          title={label}
          onChange={(_, { value: chosen }) => {
            setFixed(chosen === fixedValue);
            if (chosen === fixedValue) choose(column.fixed[0] === undefined ? undefined : { always: column.fixed[0] });
            else choose(chosen === '' ? undefined : { from: chosen });
          }}
        >
          <option value="">{say.lists.nothing}</option>
          {list.headers.map((header) => (
            <option key={header} value={header}>
              {header}
            </option>
          ))}
          <option value={fixedValue}>{say.lists.fixed}</option>
        </Select>
      </Field>
      {value === fixedValue && <FixedValue column={column} value={always ?? ''} choose={choose} />}
      {column.words.map(({ word, meaning }) => (
        <Field key={word} label={say.lists.readAs(word)} orientation="horizontal">
          <Select
            size="small"
            value={meaning}
            onChange={(_, { value: chosen }) => change({ words: withWord(list.mapping, column.key, word, chosen) })}
          >
            <option value="">{say.lists.asTyped}</option>
            {column.meanings.map((one) => (
              <option key={one.value} value={one.value}>
                {one.name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

function withWord(
  { words: known }: ListMapping,
  key: string,
  word: string,
  meaning: string,
): NonNullable<ListMapping['words']> {
  const { [word]: _, ...others } = known?.[key] ?? {};
  return { ...known, [key]: meaning === '' ? others : { ...others, [word]: meaning } };
}

interface FixedProps {
  readonly column: PaneColumn;
  readonly value: string;
  readonly choose: (next: { readonly always: string } | undefined) => void;
}

/** One value for all rows: chosen where there are words for it, else typed. */
function FixedValue({ column, value, choose }: FixedProps): ReactNode {
  const { say } = usePane();
  const [typed, setTyped] = useState(value);
  const name = say.lists.fixedFor(column.name);
  if (column.fixed.length > 0)
    return (
      <Select size="small" aria-label={name} value={value} onChange={(_, chosen) => choose({ always: chosen.value })}>
        {[...new Set([...(value === '' ? [] : [value]), ...column.fixed])].map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    );
  return (
    <Input
      size="small"
      aria-label={name}
      value={typed}
      onChange={(_, { value: now }) => setTyped(now)}
      onBlur={() => typed !== value && choose(typed.trim() === '' ? undefined : { always: typed.trim() })}
    />
  );
}
