/** What a write would do, before it is done: the sheets and cells, what someone changed on them, and the repairs one by one. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellAddress } from '../../workbook/address';
import { languageName, languages } from '../../languages';
import type { PaneWords } from '../../language/paneWords';
import type { CellEdit, CellValue } from '../../workbook/sheetPlan';
import { OverlayHeading } from '../parts/overlayHeading';
import { usePaneStyles } from '../parts/paneStyles';
import { WholeValue } from '../parts/wholeValue';
import type { SheetPreview } from '../../workbook/host';
import type { PaneResult } from '../result/paneResult';
import { unblockedWithout } from '../result/withheld';
import type { Overlay } from '../session/paneState';
import { countText } from '../view/numberText';
import { usePane } from '../view/paneContext';

const shownChanges = 20;

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  lost: {
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

function shown(value: CellValue): string {
  return value === null ? '–' : String(value);
}

export function PreviewOverlay({ overlay }: { readonly overlay: Extract<Overlay, { kind: 'preview' }> }): ReactNode {
  const { say, punctuation } = usePane();
  const styles = useStyles();
  const pane = usePaneStyles();
  const { sheets, removed } = overlay.pending.preview;
  const changed = sheets.flatMap((sheet) => sheet.changed);
  return (
    <div className={pane.section}>
      <OverlayHeading>{say.preview.title}</OverlayHeading>
      <p className={mergeClasses(pane.text, pane.quiet)}>
        {sheets.length > 0 ? say.preview.hint : say.preview.nothing}
      </p>
      <SheetLanguage />
      {changed.length > 0 && (
        <div className={mergeClasses(pane.stack, styles.lost)}>
          <span className={mergeClasses(pane.strong, pane.warning)}>{say.preview.changed(changed.length)}</span>
          <ul className={mergeClasses(pane.list, pane.small)}>
            {changed.slice(0, shownChanges).map(({ cell, ours, theirs }) => (
              <li key={cell}>
                <span className={pane.strong}>{cell}</span> {say.preview.change(shown(ours), shown(theirs))}
              </li>
            ))}
          </ul>
          <span className={mergeClasses(pane.small, pane.quiet)}>{say.preview.changedHint}</span>
        </div>
      )}
      <ul className={pane.list}>
        {sheets.map((sheet) => (
          <li key={sheet.name} className={styles.sheet}>
            <SheetLine sheet={sheet} />
          </li>
        ))}
      </ul>
      {removed.length > 0 && (
        <p className={pane.text}>
          {punctuation.labelled(say.preview.removed)}
          {punctuation.listed(removed)}
        </p>
      )}
    </div>
  );
}

/** In which language the sheets will be, where that is not the one that the pane speaks or was chosen here; and the way to the others. */
function SheetLanguage(): ReactNode {
  const { session, state, say } = usePane();
  const pane = usePaneStyles();
  const { result } = state;
  if (!result || (result.language === state.language && state.sheetLanguage === undefined)) return null;
  return (
    <div className={mergeClasses(pane.row, pane.spread)}>
      <span>{say.preview.language(languageName(result.language, state.language))}</span>
      {languages
        .filter((language) => language !== result.language)
        .map((language) => (
          <Button
            key={language}
            size="small"
            disabledFocusable={state.work !== undefined}
            onClick={() => void session.writeSheetsIn(language)}
          >
            {say.preview.otherLanguage(languageName(language, state.language))}
          </Button>
        ))}
    </div>
  );
}

function SheetLine({ sheet }: { readonly sheet: SheetPreview }): ReactNode {
  const { state, say } = usePane();
  const pane = usePaneStyles();
  return (
    <>
      <div className={mergeClasses(pane.row, pane.spread)}>
        <span className={pane.strong}>{sheet.name}</span>
        <span className={mergeClasses(pane.small, pane.quiet)}>
          {sheet.replaces ? say.preview.replaces : say.preview.fresh}
        </span>
      </div>
      <span className={mergeClasses(pane.small, pane.quiet)}>
        {say.preview.cells(countText(sheet.cells, state.language), countText(sheet.formulas, state.language))}
      </span>
    </>
  );
}

export function RepairOverlay({ overlay }: { readonly overlay: Extract<Overlay, { kind: 'repair' }> }): ReactNode {
  const { say, state, punctuation } = usePane();
  const pane = usePaneStyles();
  const { edits, stale } = overlay.pending.preview;
  const unblocked = state.result ? unblockedBy(edits, state.result, say) : [];
  return (
    <div className={pane.section}>
      <OverlayHeading>{say.repair.title}</OverlayHeading>
      <p className={mergeClasses(pane.text, pane.quiet)}>{edits.length > 0 ? say.repair.hint : say.repair.nothing}</p>
      {edits.length > 0 && (
        <div className={pane.scroll}>
          <table className={pane.table}>
            <caption className={pane.hidden}>{say.repair.title}</caption>
            <thead>
              <tr>
                <th scope="col">{say.repair.cell}</th>
                <th scope="col">{say.repair.before}</th>
                <th scope="col">{say.repair.after}</th>
              </tr>
            </thead>
            <tbody>
              {edits.map((edit) => {
                const cell = cellOf(edit);
                return (
                  <tr key={cell}>
                    <th scope="row">{cell}</th>
                    <td>
                      <WholeValue value={edit.before} />
                    </td>
                    <td>
                      <WholeValue value={edit.after} format={edit.format} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {unblocked.length > 0 && (
        <p className={mergeClasses(pane.text, pane.good)}>{say.repair.unblocks(punctuation.listed(unblocked))}</p>
      )}
      {stale.length > 0 && (
        <div className={pane.stack}>
          <span className={pane.warning}>{say.repair.stale(stale.length)}</span>
          <ul className={mergeClasses(pane.list, pane.small)}>
            {stale.map(({ cell, found }) => (
              <li key={cell}>
                {punctuation.labelled(cell)}
                {shown(found)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Products by name, and the inventory, that the repairs of these cells leave no reason to withhold. */
function unblockedBy(edits: readonly CellEdit[], result: PaneResult, say: PaneWords): readonly string[] {
  const cells = new Set(edits.map(cellOf));
  const findings = new Set(
    result.findings.flatMap(({ edit }, index) => (edit && cells.has(cellOf(edit)) ? [index] : [])),
  );
  const { products, inventory } = unblockedWithout(findings, result);
  return [...products, ...(inventory ? [say.findings.inventory] : [])];
}

function cellOf({ sheet, row, column }: CellEdit): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
