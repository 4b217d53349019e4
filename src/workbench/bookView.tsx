/** The workbook beside the pane: a formula line, the cells of one sheet, and the sheets to choose from. */
import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { PaneWords } from '../language/paneWords';
import type { Caller } from '../pane/calculation/workerCalls';
import { cellAddress, columnNumber } from '../workbook/address';
import type { BookApi, ShownCell, ShownSheet } from './bookApi';
import { SheetGrid, type CellPlace } from './sheetGrid';
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

/** What is asked of a workbook that is being left has no answer any more; nobody waits for one. */
function quietly(asked: Promise<void>): void {
  asked.catch(() => undefined);
}

interface BookViewProps {
  readonly book: Caller<BookApi>;
  readonly host: WorkbenchHost;
  readonly say: PaneWords;
  readonly plain: boolean;
}

export function BookView({ book, host, say, plain }: BookViewProps): ReactNode {
  const styles = useStyles();
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
      setRevision((count) => count + 1);
      const kept = sheets.find((sheet) => sheet.name === current.current?.name);
      const name = kept?.name ?? sheets[0]?.name;
      if (name !== undefined) await show(name, (kept && current.current?.place) ?? firstCell);
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
  const onActive = (place: CellPlace, at: ShownCell | undefined): void => {
    current.current = { name, place };
    setActive(place);
    setCell(at);
    setReveal((count) => count + 1);
    host.noteSelection(`${name}!${cellAddress(place.row, place.column)}`);
  };

  return (
    <section className={styles.book} aria-label={say.workbench.sheets}>
      <div className={styles.line}>
        <span className={styles.address}>{cellAddress(active.row, active.column)}</span>
        <span className={styles.content} title={cell?.formula === undefined ? (cell?.text ?? '') : `=${cell.formula}`}>
          {cell?.formula === undefined ? (cell?.text ?? '') : `=${cell.formula}`}
        </span>
        <Checkbox
          label={say.workbench.formulas}
          checked={showFormulas}
          onChange={(_, { checked }) => setShowFormulas(checked === true)}
        />
      </div>
      {shown && shown.sheet.rowCount > 0 ? (
        <SheetGrid
          key={`${shown.sheet.name} ${revision}`}
          sheet={shown.sheet}
          label={say.workbench.grid(name)}
          rowsOf={rowsOf}
          active={active}
          reveal={reveal}
          showFormulas={showFormulas}
          plain={plain}
          onActive={onActive}
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
