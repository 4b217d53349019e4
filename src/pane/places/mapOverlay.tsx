/** A list on its way to a ledger: which ledger it is, which row holds its headers, which column is which; nothing is changed before the person says so. */
import { Button, Field, mergeClasses, Select } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { MappingProposal } from '../calculation/calculationApi';
import { EmptyPlace } from '../parts/emptyPlace';
import { OverlayHeading } from '../parts/overlayHeading';
import { usePaneStyles } from '../parts/paneStyles';
import type { CellValue } from '../../workbook/sheetPlan';
import type { FoundRange } from '../../workbook/host';
import type { Overlay } from '../session/paneState';
import { dayText, shareText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { rangePlace } from '../view/rangePlace';

interface Chosen {
  readonly table?: string;
  readonly headerLine?: number;
}

export function MapOverlay({ overlay }: { readonly overlay: Extract<Overlay, { kind: 'map' }> }): ReactNode {
  const { session, state, say } = usePane();
  const pane = usePaneStyles();
  const [index, setIndex] = useState(0);
  const [chosen, setChosen] = useState<Chosen>({});
  const [proposal, setProposal] = useState<MappingProposal>();
  const range = overlay.ranges[index];
  useEffect(() => {
    if (!range) return undefined;
    let current = true;
    void session.propose(range, chosen).then((made) => current && setProposal(made));
    return () => {
      current = false;
    };
  }, [session, range, chosen, state.language]);
  if (!range) {
    return (
      <EmptyPlace title={say.map.none} hint={say.map.noneHint}>
        <Button onClick={() => session.leaveOverlay()}>{say.button.back}</Button>
      </EmptyPlace>
    );
  }
  const ledgers = state.result?.ledgers ?? [];
  return (
    <div className={pane.section}>
      <OverlayHeading>{say.map.title}</OverlayHeading>
      <Field label={say.map.list}>
        <Select
          value={String(index)}
          onChange={(_, { value }) => {
            setIndex(Number(value));
            setChosen({});
          }}
        >
          {overlay.ranges.map((candidate, position) => (
            <option key={rangePlace(candidate)} value={position}>
              {rangePlace(candidate)}
            </option>
          ))}
        </Select>
      </Field>
      {proposal && (
        <>
          <Field
            label={say.map.ledger}
            hint={say.map.confidence(shareText(String(proposal.mapping.confidence), state.language, 0))}
          >
            <Select value={proposal.mapping.table} onChange={(_, { value }) => setChosen({ ...chosen, table: value })}>
              {ledgers.map((ledger) => (
                <option key={ledger.table} value={ledger.table}>
                  {ledger.name[state.language]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say.map.headerRow}>
            <Select
              value={String(proposal.mapping.headerLine)}
              onChange={(_, { value }) =>
                setChosen({ ...chosen, table: proposal.mapping.table, headerLine: Number(value) })
              }
            >
              {range.lines.slice(0, -1).map((line, position) => (
                <option key={position} value={position}>
                  {say.map.row(range.firstRow + position)}:{' '}
                  {line
                    .filter((value) => value !== null)
                    .slice(0, 4)
                    .join(', ')}
                </option>
              ))}
            </Select>
          </Field>
          <LeftOutRows range={range} others={overlay.ranges} proposal={proposal} />
          <Columns range={range} proposal={proposal} />
        </>
      )}
    </div>
  );
}

/** Rows that would not be in the ledger, so that none is left out without a word. */
function LeftOutRows({
  range,
  others,
  proposal: { leftOut },
}: {
  readonly range: FoundRange;
  readonly others: readonly FoundRange[];
  readonly proposal: MappingProposal;
}): ReactNode {
  const { say, punctuation } = usePane();
  const pane = usePaneStyles();
  const list = (rows: readonly number[]): string => punctuation.listed(rows.map(String));
  const beside = others.filter((other) => other !== range && other.sheet === range.sheet).map(rangePlace);
  const said = [
    ...(leftOut.above.length > 0 ? [say.map.above(list(leftOut.above))] : []),
    ...(leftOut.totals.length > 0 ? [say.map.totalsLeftOut(list(leftOut.totals))] : []),
    ...(beside.length > 0 ? [say.map.beside(punctuation.listed(beside))] : []),
  ];
  return (
    <>
      {said.map((sentence) => (
        <p key={sentence} className={mergeClasses(pane.text, pane.small, pane.warning)}>
          {sentence}
        </p>
      ))}
      {leftOut.totalsInside.length > 0 && (
        <p className={mergeClasses(pane.text, pane.bad)}>{say.map.totalsInside(list(leftOut.totalsInside))}</p>
      )}
    </>
  );
}

/** A cell of the list as a person reads it, a date serial as its day. */
function exampleText(value: CellValue | undefined, isDate: boolean): string {
  return isDate && typeof value === 'number' ? dayText(value) : String(value ?? '–');
}

function Columns({ range, proposal }: { readonly range: FoundRange; readonly proposal: MappingProposal }): ReactNode {
  const { session, say, punctuation } = usePane();
  const pane = usePaneStyles();
  const { mapping, request, renamed } = proposal;
  const missing = mapping.columns.filter((column) => column.required && column.position === undefined);
  const shown = mapping.columns.filter((column) => column.position !== undefined || column.required);
  return (
    <>
      <div className={pane.scroll}>
        <table className={pane.table}>
          <thead>
            <tr>
              <th scope="col">{say.map.column}</th>
              <th scope="col">{say.map.from}</th>
              <th scope="col">{say.map.sample}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => (
              <tr key={column.key}>
                <th scope="row">
                  {column.name}
                  {column.required && ' *'}
                </th>
                <td className={mergeClasses(column.position === undefined && pane.bad)}>
                  {column.position === undefined ? say.map.notMapped : mapping.headers[column.position]}
                </td>
                <td className={pane.quiet}>
                  {column.position === undefined
                    ? ''
                    : exampleText(range.lines[mapping.headerLine + 1]?.[column.position], column.isDate)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {missing.length > 0 && (
        <p className={mergeClasses(pane.text, pane.bad)}>
          {say.map.missing(punctuation.listed(missing.map((column) => column.name)))}
        </p>
      )}
      {renamed.length > 0 && (
        <div className={mergeClasses(pane.stack, pane.small)}>
          <span>{say.map.renames(renamed.length)}</span>
          <ul className={pane.list}>
            {renamed.map(([before, after]) => (
              <li key={after}>{say.map.rename(before === '' ? say.map.notMapped : before, after)}</li>
            ))}
          </ul>
        </div>
      )}
      <Button
        appearance="primary"
        disabled={missing.length > 0 || proposal.leftOut.totalsInside.length > 0}
        onClick={() => void session.makeTable(request)}
      >
        {say.button.makeTable}
      </Button>
    </>
  );
}
