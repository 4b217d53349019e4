/** The workbook beside the pane: a formula line, the cells of one sheet, and the sheets to choose from. */
import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Language } from '../languages';
import { paneWords } from '../language/paneWords';
import type { PaneResult } from '../pane/result/paneResult';
import type { PaneSession } from '../pane/session/paneSession';
import { changesWorkbook } from '../pane/session/paneState';
import type { Caller } from '../pane/calculation/workerCalls';
import { cellAddress, columnNumber } from '../workbook/address';
import type { BookApi, ShownCell, ShownSheet } from './bookApi';
import type { CellBlock, CellPlace } from './gridLayout';
import type { CellMark } from './gridRow';
import { SheetGrid } from './sheetGrid';
import { copiedText, pastedCells } from './clipboardText';
import type { TypedText } from './typedCells';
import type { WorkbenchHost } from './workbenchHost';

type SheetName = Awaited<ReturnType<BookApi['sheets']>>[number];

interface Shown {
  readonly version: number;
  readonly sheet: ShownSheet;
}

const useStyles = makeStyles({
  book: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0, flexGrow: 1 },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minHeight: '32px',
  },
  formulas: { flexShrink: 0, whiteSpace: 'nowrap' },
  address: { minWidth: '64px', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  content: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  wrong: {
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    maxWidth: '50%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  sheets: {
    display: 'flex',
    overflowX: 'auto',
    flexShrink: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  sheet: {
    appearance: 'none',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    borderBottom: '2px solid transparent',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  ours: { color: tokens.colorBrandForeground1 },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
  },
  empty: { flexGrow: 1, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3 },
});

const firstCell: CellPlace = { row: 1, column: 1 };
const mostCopied = 10_000;

/** What is asked of a workbook that is being left has no answer any more; nobody waits for one. */
function quietly(asked: Promise<void>): void {
  asked.catch(() => undefined);
}

interface BookViewProps {
  readonly book: Caller<BookApi>;
  readonly host: WorkbenchHost;
  readonly session: PaneSession;
  readonly plain: boolean;
}

export function BookView({ book, host, session, plain }: BookViewProps): ReactNode {
  const styles = useStyles();
  const { result, work, language } = useSyncExternalStore(session.subscribe, session.current);
  const say = paneWords(language);
  /** How often the cells may have changed. */
  const [revision, setRevision] = useState(0);
  const [names, setNames] = useState<readonly SheetName[]>([]);
  const [shown, setShown] = useState<Shown>();
  const [active, setActive] = useState<CellPlace>({ row: 1, column: 1 });
  const [cell, setCell] = useState<ShownCell>();
  const [reveal, setReveal] = useState(0);
  const [showFormulas, setShowFormulas] = useState(false);
  const version = useRef(0);
  /** Where the person is, so that it stays in sight when the workbook changes. */
  const current = useRef<{ readonly name: string; readonly place: CellPlace }>(undefined);

  const show = useCallback(
    async (name: string, place: CellPlace): Promise<void> => {
      const asked = (version.current += 1);
      const sheet = await book.call('sheet', [name]);
      const [row = []] = await book.call('rows', [name, place.row, place.row]);
      if (asked !== version.current) return;
      current.current = { name, place };
      setShown({ version: asked, sheet });
      setActive(place);
      setCell(row.find((candidate) => candidate.column === place.column));
      setReveal((count) => count + 1);
    },
    [book],
  );

  useEffect(() => {
    const refresh = async (): Promise<void> => {
      const sheets = await book.call('sheets', []);
      setNames(sheets);
      const kept = sheets.find((sheet) => sheet.name === current.current?.name);
      const name = kept?.name ?? sheets[0]?.name;
      if (name !== undefined) await show(name, (kept && current.current?.place) ?? firstCell);
      setRevision((count) => count + 1);
    };
    const ends = [
      host.onBook(() => quietly(refresh())),
      host.onShow((address) => {
        const split = address.lastIndexOf('!');
        const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?(\d+)/.exec(address.slice(split + 1)) ?? [];
        quietly(show(address.slice(0, split), { row: Number(digits), column: columnNumber(letters) }));
      }),
    ];
    quietly(refresh());
    return () => ends.forEach((end) => end());
  }, [book, host, show]);

  const name = shown?.sheet.name ?? '';
  const sheetTabs = useRef<HTMLElement>(null);
  useEffect(() => {
    sheetTabs.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [name, names]);
  const rowsOf = useCallback((first: number, last: number) => book.call('rows', [name, first, last]), [book, name]);
  const marks = useMemo(() => marksOn(name, result, language), [name, result, language]);
  const mark = marks.get(cellAddress(active.row, active.column));
  const onActive = (place: CellPlace, at: ShownCell | undefined): void => {
    current.current = { name, place };
    setActive(place);
    setCell(at);
    setReveal((count) => count + 1);
    host.noteSelection(`${name}!${cellAddress(place.row, place.column)}`);
  };
  const canEdit = shown?.sheet.isOurs === false && !(work && changesWorkbook(work.task));
  const type = (typed: readonly TypedText[]): void => {
    if (typed.length > 0) host.type(name, typed).catch((error: unknown) => session.refuse(error));
  };
  const clear = ({ top, left, bottom, right }: CellBlock): void =>
    type(
      Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => ({
        row: top + Math.floor(index / (right - left + 1)),
        column: left + (index % (right - left + 1)),
        text: '',
      })),
    );
  const copy = async ({ top, left, bottom, right }: CellBlock): Promise<void> => {
    const rows = await rowsOf(top, Math.min(bottom, top + mostCopied - 1));
    const texts = rows.map((cells) =>
      Array.from(
        { length: right - left + 1 },
        (_, index) => cells.find(({ column }) => column === left + index)?.text ?? '',
      ),
    );
    await navigator.clipboard.writeText(copiedText(texts));
  };

  return (
    <section className={styles.book} aria-label={say.workbench.sheets}>
      <div className={styles.line}>
        <span className={styles.address}>{cellAddress(active.row, active.column)}</span>
        {mark && (
          <span role="status" className={styles.wrong}>
            {mark.text}
          </span>
        )}
        <span className={styles.content} title={cell?.formula === undefined ? (cell?.text ?? '') : `=${cell.formula}`}>
          {cell?.formula === undefined ? (cell?.text ?? '') : `=${cell.formula}`}
        </span>
        <Checkbox
          className={styles.formulas}
          label={say.workbench.formulas}
          checked={showFormulas}
          onChange={(_, { checked }) => setShowFormulas(checked === true)}
        />
      </div>
      {shown && (shown.sheet.rowCount > 0 || !shown.sheet.isOurs) ? (
        <SheetGrid
          key={shown.sheet.name}
          sheet={shown.sheet}
          label={say.workbench.grid(name)}
          revision={revision}
          rowsOf={rowsOf}
          active={active}
          reveal={reveal}
          marks={marks}
          showFormulas={showFormulas}
          plain={plain}
          canEdit={canEdit}
          onActive={onActive}
          onType={(at, text) => type([{ ...at, text }])}
          onClear={clear}
          onPaste={(at, text) => type(pastedCells(text, at))}
          onCopy={(block) => quietly(copy(block))}
          onUndo={() => {
            if (work === undefined) quietly(session.revert());
          }}
        />
      ) : (
        <div className={styles.empty}>{shown ? say.workbench.empty : ''}</div>
      )}
      <nav ref={sheetTabs} className={styles.sheets} aria-label={say.workbench.sheets}>
        {names.map((sheet) => (
          <button
            key={sheet.name}
            type="button"
            aria-current={sheet.name === name}
            className={mergeClasses(styles.sheet, sheet.isOurs && styles.ours, sheet.name === name && styles.chosen)}
            onClick={() => quietly(show(sheet.name, firstCell))}
          >
            {sheet.name}
            {!sheet.visible && ` (${say.workbench.hiddenSheet})`}
          </button>
        ))}
      </nav>
    </section>
  );
}

/** What is wrong with cells of the sheet, by address; the worst of a cell. */
function marksOn(sheet: string, result: PaneResult | undefined, language: Language): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, CellMark>();
  for (const { place, severity, sentence, listed } of result?.findings ?? []) {
    const { cell } = place;
    if (!listed || cell === undefined || cell.slice(0, cell.lastIndexOf('!')) !== sheet) continue;
    const address = cell.slice(cell.lastIndexOf('!') + 1);
    // Errors come first.
    if (!marks.has(address)) marks.set(address, { severity, text: sentence[language] });
  }
  return marks;
}
