/** Lists on their way to ledgers: all at once, each with the ledger it becomes; nothing is changed before the person says so. */
import { Field, mergeClasses, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { listWords } from '../../language/listWords';
import { EmptyPlace } from '../parts/emptyPlace';
import { OverlayHeading } from '../parts/overlayHeading';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneAnnouncement } from '../result/listViews';
import type { Overlay } from '../session/paneState';
import { countText } from '../view/numberText';
import { usePane } from '../view/paneContext';
import { ListCard } from './listCard';

type Shown = Extract<Overlay, { kind: 'import' }>;

export function ImportOverlay({ overlay: { found, announced } }: { readonly overlay: Shown }): ReactNode {
  const { session, say } = usePane();
  const pane = usePaneStyles();
  if (found.lists.length === 0) return <EmptyPlace title={say.lists.none} hint={say.lists.noneHint} />;
  if (announced) return <Announced announced={announced} />;
  const needsFactors = found.lists.some(({ mapping: { ledger } }) => ledger === 'Energy' || ledger === 'Materials');
  return (
    <div className={pane.section}>
      <OverlayHeading>{say.lists.title(found.lists.length)}</OverlayHeading>
      <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>{say.lists.hint}</p>
      {found.lists.map((list, at) => (
        <ListCard key={`${list.list} ${at}`} list={list} at={at} ledgers={found.ledgers} />
      ))}
      {needsFactors && (
        <Field label={say.lists.factors} hint={say.lists.factorsHint}>
          <Select value={found.factors ?? ''} onChange={(_, { value }) => session.chooseFactors(value)}>
            <option value="">{say.lists.noFactors}</option>
            {Object.entries(say.lists.countries).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

/** What would be added, and what of the lists would not be in it. */
function Announced({ announced: { sheets, accounts } }: { readonly announced: PaneAnnouncement }): ReactNode {
  const { state, say, punctuation } = usePane();
  const pane = usePaneStyles();
  const lists = listWords(state.language);
  const count = (number: number): string => countText(number, state.language);
  return (
    <div className={pane.section}>
      <OverlayHeading>{say.lists.added}</OverlayHeading>
      <p className={mergeClasses(pane.text, pane.quiet)}>{say.lists.addedHint}</p>
      <ul className={pane.list}>
        {sheets.map(({ name }) => (
          <li key={name} className={pane.text}>
            {name}
          </li>
        ))}
      </ul>
      <ul className={mergeClasses(pane.list, pane.small)}>
        {accounts.map(({ place, ledger, entries, untaken, blankMonths }) => (
          <li key={`${place} ${ledger}`} className={pane.text}>
            {punctuation.sentences([
              punctuation.stopped(lists.becomes(place, ledger, lists.entries(entries))),
              ...(untaken > 0 ? [lists.untaken(untaken)] : []),
              ...(blankMonths > 0 ? [lists.blankMonths(blankMonths)] : []),
            ])}
          </li>
        ))}
      </ul>
      <p className={mergeClasses(pane.text, pane.small, pane.quiet)}>
        {say.lists.rowsInAll(count(accounts.reduce((sum, { entries }) => sum + entries, 0)))}
      </p>
    </div>
  );
}
