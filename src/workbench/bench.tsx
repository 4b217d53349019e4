/** The workbench's page: the bar to open, choose and download, the sheets, and the pane beside them. */
import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type DragEvent, type ReactNode } from 'react';
import { paneWords } from '../language/paneWords';
import { wordFor } from '../language/wordFor';
import type { Language } from '../language/words';
import { Pane } from '../pane/pane';
import { EmptyPlace } from '../pane/parts/emptyPlace';
import { usePageStyles } from '../pane/parts/pageStyles';
import type { HostTheme } from '../workbook/host';
import type { PaneSession } from '../pane/session/paneSession';
import { fluentThemes } from '../pane/view/paneTheme';
import { BookView } from './bookView';
import { OpeningLine } from './openingLine';
import { droppedFile, problemText, type Problem } from './problems';
import { UnsavedQuestion } from './unsavedQuestion';
import { WorkbenchBar } from './workbenchBar';
import type { WorkbenchHost } from './workbenchHost';
import { useWorkbenchStyles } from './workbenchStyles';

export interface Opened {
  readonly session: PaneSession;
  readonly host: WorkbenchHost;
  readonly name: string;
  /** How many workbooks were opened before, and one. */
  readonly number: number;
}

export interface BenchParts {
  /** The workbook that is being opened. */
  readonly opening: { readonly name: string; readonly done?: number; readonly cancel: () => void } | undefined;
  readonly problem: Problem | undefined;
  readonly openSample: (name: string) => void;
  readonly openFile: (file: File) => void;
  /** Lets the person choose a file. */
  readonly chooseFile: () => void;
  /** Cells copied elsewhere, as text. */
  readonly openPasted: (text: string) => void;
  readonly onProblem: (problem: Problem) => void;
  readonly onLanguage: (language: Language) => void;
  /** True while it is asked whether unsaved work may be lost. */
  readonly asked: boolean;
  readonly onAnswer: (choice: 'download' | 'discard' | 'stay') => void;
}

interface Look {
  readonly language: Language;
  readonly theme: HostTheme;
}

/** The workbench with a workbook. */
export function Bench({ opened, ...parts }: BenchParts & { readonly opened: Opened }): ReactNode {
  const { session, host, name, number } = opened;
  const { onLanguage } = parts;
  const { language, theme, isUnsaved, work } = useSyncExternalStore(session.subscribe, session.current);
  const say = paneWords(language);
  const title = titleOf(name, language);
  useEffect(() => onLanguage(language), [language, onLanguage]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${isUnsaved ? '● ' : ''}${title} · ${say.name}`;
  }, [language, say, title, isUnsaved]);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  const bar = { name, title, isUnsaved, download: () => void session.download(), isBusy: work !== undefined };
  return (
    <Page look={{ language, theme }} parts={parts} bar={bar}>
      <BookSide key={number} host={host} session={session} theme={theme} />
      <PaneSide key={`pane ${number}`} session={session} />
      {parts.asked && <UnsavedQuestion name={title} say={say} onAnswer={parts.onAnswer} />}
    </Page>
  );
}

/** The workbench before the first workbook, or where that was not wanted after all. */
export function EmptyBench({ language, theme, ...parts }: BenchParts & Look): ReactNode {
  const styles = useWorkbenchStyles();
  const say = paneWords(language);
  return (
    <Page look={{ language, theme }} parts={parts} bar={undefined}>
      <main className={styles.empty}>
        {!parts.opening && <EmptyPlace title={say.workbench.drop} hint={say.workbench.dropHint} />}
      </main>
    </Page>
  );
}

function BookSide({
  host,
  session,
  theme,
}: {
  readonly host: WorkbenchHost;
  readonly session: PaneSession;
  readonly theme: HostTheme;
}): ReactNode {
  const styles = useWorkbenchStyles();
  return (
    <div className={styles.book}>
      <BookView book={host.book} host={host} session={session} plain={theme === 'high-contrast'} />
    </div>
  );
}

function PaneSide({ session }: { readonly session: PaneSession }): ReactNode {
  const styles = useWorkbenchStyles();
  return (
    <div className={styles.pane}>
      <Pane session={session} />
    </div>
  );
}

interface PageProps {
  readonly look: Look;
  readonly parts: BenchParts;
  readonly bar: Parameters<typeof WorkbenchBar>[0]['shown'];
  readonly children: ReactNode;
}

function Page({ look: { language, theme }, parts, bar, children }: PageProps): ReactNode {
  usePageStyles();
  const styles = useWorkbenchStyles();
  const say = paneWords(language);
  const [dropping, setDropping] = useState(false);
  const { opening, problem } = parts;
  useEffect(() => {
    // What is pasted into a cell or a field stays there.
    const paste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (document.activeElement !== document.body || !text.includes('\t')) return;
      event.preventDefault();
      parts.openPasted(text);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [parts]);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const dropped = droppedFile(event.dataTransfer);
    if (dropped instanceof File) parts.openFile(dropped);
    else if (dropped) parts.onProblem(dropped);
  };
  return (
    <FluentProvider theme={fluentThemes[theme]} className={styles.theme} applyStylesToPortals={false}>
      <div
        className={dropping ? `${styles.app} ${styles.dropping}` : styles.app}
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={(event) => {
          // Leaving for a child is no leaving.
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false);
        }}
        onDrop={drop}
      >
        <WorkbenchBar say={say} shown={bar} openSample={parts.openSample} chooseFile={parts.chooseFile} />
        {problem && (
          <div role="alert" className={styles.problem}>
            {problemText(problem, say, language)}
          </div>
        )}
        {opening && (
          <OpeningLine
            name={titleOf(opening.name, language)}
            done={opening.done}
            say={say}
            language={language}
            onCancel={opening.cancel}
          />
        )}
        <div className={styles.body} inert={opening !== undefined}>
          {children}
        </div>
      </div>
    </FluentProvider>
  );
}

/** What a workbook is called: a sample by its words, a file by its name. */
function titleOf(name: string, language: Language): string {
  return wordFor(paneWords(language).workbench.sampleName, name);
}
