/** Gives a certificate of an open invoice, or a part of it, to another invoice; what it changes is shown before it is done. */
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { MoveRefusal } from '../../model/certificates/moveCertificate';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneInvoice } from '../result/invoiceViews';
import { isSample } from '../session/paneState';
import { usePane } from '../view/paneContext';

const useStyles = makeStyles({
  field: { minWidth: 0, maxWidth: '100%' },
  button: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  show: { alignSelf: 'flex-start' },
});

interface MoveProps {
  readonly open: readonly PaneInvoice[];
  readonly all: readonly PaneInvoice[];
}

export function MoveCertificate({ open, all }: MoveProps): ReactNode {
  const { session, state, say } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const [isOpen, setOpen] = useState(false);
  const [cell, setCell] = useState('');
  const [typed, setTyped] = useState<string>();
  const [chosen, setTo] = useState('');
  const [refused, setRefused] = useState<MoveRefusal>();
  const words = say.certificates.move;
  const holds = open.flatMap((invoice) => invoice.holds.map((held) => ({ ...held, invoice: invoice.invoice })));
  const held = holds.find((one) => one.cell === cell) ?? holds[0];
  // A certificate can be given to what was booked.
  const booked = all.filter(({ certificates }) => certificates === undefined).map(({ invoice }) => invoice);
  const invoices = booked.filter((invoice) => invoice !== '' && invoice !== held?.invoice);
  const to = invoices.includes(chosen) ? chosen : invoices[0];
  if (!held || to === undefined || isSample(state)) return null;
  if (!isOpen)
    return (
      <Button size="small" appearance="subtle" className={styles.button} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
    );
  const volume = typed ?? held.volume;
  return (
    <div className={pane.stack}>
      {holds.length > 1 && (
        <Field label={words.certificate} size="small">
          <Select
            size="small"
            className={styles.field}
            value={held.cell}
            onChange={(_, { value }) => {
              setCell(value);
              setTyped(undefined);
            }}
          >
            {holds.map((one) => (
              <option key={one.cell} value={one.cell}>
                {[one.name, `${one.volume} ${one.unit}`, one.invoice].filter(Boolean).join(' · ')}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field
        label={words.volume(held.unit)}
        hint={words.hint}
        size="small"
        {...(refused && { validationState: 'error' as const, validationMessage: words.refused[refused] })}
      >
        <Input
          size="small"
          className={styles.field}
          inputMode="decimal"
          value={volume}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Field label={words.to} size="small">
        <Select size="small" className={styles.field} value={to} onChange={(_, { value }) => setTo(value)}>
          {invoices.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        className={styles.show}
        disabledFocusable={state.work !== undefined}
        onClick={() => void session.moveCertificate(held.cell, volume.trim(), to).then(setRefused)}
      >
        {words.show}
      </Button>
    </div>
  );
}
