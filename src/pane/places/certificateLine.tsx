/** A certificate with its use: what counts of it, for what, on which conditions, and what is left to claim. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordFor } from '../../language/wordFor';
import { CellLink } from '../parts/cellLink';
import { FigureButton } from '../parts/figureButton';
import { FindingReason } from '../parts/findingReason';
import { usePaneStyles } from '../parts/paneStyles';
import type { PaneCertificate, PaneReason, PaneVerdict } from '../result/certificateViews';
import type { PaneFigure } from '../result/paneResult';
import { shortText } from '../view/numberText';
import { usePane, type PaneView } from '../view/paneContext';

/** MWh as short text, or the word for what is withheld. */
export function megawattHours(figure: PaneFigure, { state, say }: Pick<PaneView, 'state' | 'say'>): string {
  return figure.value === null ? say.results.withheld : shortText(figure.value, state.language, 1);
}

export function CertificateLine({ certificate }: { readonly certificate: PaneCertificate }): ReactNode {
  const view = usePane();
  const { say, terms } = view;
  const pane = usePaneStyles();
  const { name, scheme, status, step, dedicatedTo, inventory, otherwise, part, left, used, volume } = certificate;
  const about = [
    scheme,
    wordFor(terms.certificateStatus, status),
    ...(step === 'free' || dedicatedTo === '' ? [] : [say.certificates.dedicated(dedicatedTo)]),
  ].join(' · ');
  return (
    <>
      <div className={mergeClasses(pane.row, pane.spread)}>
        <CellLink cell={certificate.cell}>{name}</CellLink>
        <span className={pane.small}>
          {say.certificates.usedOf(megawattHours(used, view), megawattHours(volume, view))}
        </span>
      </div>
      <span className={mergeClasses(pane.small, pane.quiet)}>{about}</span>
      {(!part || inventory.reasons.length > 0) && <VerdictLine verdict={inventory} />}
      {part && (
        <span className={mergeClasses(pane.small, pane.warning)}>
          {say.certificates.partOf(megawattHours(part.counted, view), megawattHours(volume, view))}
        </span>
      )}
      {part && <FindingReason index={part.reason} />}
      {otherwise.map(({ purpose, ...verdict }) => (
        <VerdictLine key={purpose} verdict={verdict} purpose={say.certificates.purpose[purpose]} />
      ))}
      {left && (
        <span className={pane.small}>
          <span className={pane.quiet}>{say.certificates.left}</span>{' '}
          <FigureButton figure={left} title={`${name}, ${say.certificates.left}`} unit="MWh" decimals={0} withUnit />
          <span className={pane.quiet}> · {say.certificates.leftWhy}</span>
        </span>
      )}
    </>
  );
}

/** Counts, counts on conditions or does not count, and why. */
function VerdictLine({
  verdict: { counts, reasons },
  purpose,
}: {
  readonly verdict: PaneVerdict;
  readonly purpose?: string;
}): ReactNode {
  const view = usePane();
  const { say, punctuation } = view;
  const pane = usePaneStyles();
  const because = punctuation.clauses(reasons.map((reason) => reasonText(reason, view)));
  const said = !counts
    ? say.certificates.doesNotCount
    : because === ''
      ? say.certificates.counts
      : say.certificates.onCondition;
  const tone = !counts ? pane.bad : because === '' ? pane.good : purpose === undefined ? pane.warning : '';
  return (
    <span className={pane.small}>
      {purpose !== undefined && <span className={pane.quiet}>{punctuation.labelled(purpose)}</span>}
      <span className={tone}>
        {because === '' ? said : punctuation.labelled(said)}
        {!counts && because}
      </span>
      {counts && <span className={pane.quiet}>{because}</span>}
    </span>
  );
}

function reasonText({ code, rule, detail }: PaneReason, { terms, punctuation }: PaneView): string {
  const said = rule === undefined ? wordFor(terms.certificate.reason, code) : wordFor(terms.certificate.ruleName, rule);
  return detail === '' ? said : punctuation.withDetail(said, detail);
}
