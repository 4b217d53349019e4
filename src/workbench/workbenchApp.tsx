/** The workbench: opens workbooks and samples, the latest asked for and never over work that would be lost unasked; nothing leaves the browser. */
import { defaultLanguage, languageTagged } from '../languages';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../language/words';
import type { CalculationApi } from '../pane/calculation/calculationApi';
import type { Caller } from '../pane/calculation/workerCalls';
import type { ComparisonApi } from '../pane/comparing/comparisonApi';
import type { VerificationApi } from '../pane/verifying/verificationApi';
import { PaneSession } from '../pane/session/paneSession';
import { inSteps } from '../pane/session/workingSession';
import { HostError, type Progress } from '../workbook/host';
import { Bench, EmptyBench, type BenchParts, type Opened } from './bench';
import type { BookApi } from './bookApi';
import { fileProblem, isText, type Problem } from './problems';
import { resultName } from '../workbook/resultName';
import { WorkbenchHost, type BrowserWishes } from './workbenchHost';

interface WorkbenchOptions {
  /** Starts a worker for a workbook; a fresh one for each, so that one can be given up while it is being opened. */
  readonly startBook: () => Caller<BookApi>;
  readonly startCalculation: () => Caller<CalculationApi>;
  readonly startVerification: () => Caller<VerificationApi>;
  readonly startComparison: () => Caller<ComparisonApi>;
  readonly wishes: BrowserWishes;
  readonly clock: () => string;
  /** Gives the bytes to the person as a file of that name. */
  readonly save: (name: string, bytes: Uint8Array) => void;
}

/** A workbook that somebody wants to see: a file, or a sample by its name. */
type Wish = { readonly name: string; readonly file?: File };

interface Opening {
  readonly name: string;
  /** From 0 to 1; absent while it cannot be told. */
  readonly done?: number;
  readonly cancel: () => void;
}

const firstSample = 'demo';
/** The name of a workbook made of copied cells. */
const pasted = 'Clipboard.csv';

export function WorkbenchApp(options: WorkbenchOptions): ReactNode {
  const { wishes } = options;
  const [opened, setOpened] = useState<Opened>();
  const [opening, setOpening] = useState<Opening>();
  const [problem, setProblem] = useState<Problem>();
  const [asked, setAsked] = useState<Wish>();
  const shown = useRef<Opened>(undefined);
  const latest = useRef<Opening>(undefined);
  const files = useRef<HTMLInputElement>(null);
  const language = useRef<Language>(languageTagged(wishes.language) ?? defaultLanguage);

  const tell = (now: Opening | undefined): void => {
    latest.current = now;
    setOpening(now);
  };

  const start = async (wish: Wish): Promise<void> => {
    latest.current?.cancel();
    const { name } = wish;
    const book = options.startBook();
    const host = new WorkbenchHost(book, wishes, (bytes) => options.save(resultName(name), bytes));
    const isLatest = (): boolean => latest.current?.cancel === cancel;
    const cancel = (): void => {
      if (isLatest()) tell(undefined);
      book.end();
    };
    tell({ name, cancel });
    try {
      await put(options, host, wish, language.current, (_step, done) => {
        const at = inSteps(done);
        if (isLatest() && latest.current?.done !== at) tell({ name, cancel, done: at });
      });
      if (!isLatest()) return;
      const before = shown.current;
      shown.current = {
        name,
        number: (before?.number ?? 0) + 1,
        host,
        session: sessionOn(options, host, wish, language),
      };
      setProblem(undefined);
      setOpened(shown.current);
      before?.session.close();
      before?.host.book.end();
      tell(undefined);
    } catch (error) {
      if (!isLatest()) return;
      cancel();
      setProblem(fileProblem(name, error));
    }
  };

  const open = (wish: Wish): void => {
    setProblem(undefined);
    if (shown.current?.host.isUnsaved()) setAsked(wish);
    else void start(wish);
  };

  const first = useRef(start);
  useEffect(() => {
    void first.current({ name: firstSample });
  }, []);

  const answer = async (choice: 'download' | 'discard' | 'stay'): Promise<void> => {
    setAsked(undefined);
    if (!asked || choice === 'stay') return;
    if (choice === 'download') await shown.current?.session.download();
    if (choice === 'discard' || !shown.current?.host.isUnsaved()) await start(asked);
  };

  const onLanguage = useCallback((chosen: Language) => {
    language.current = chosen;
  }, []);
  const parts: BenchParts = {
    opening,
    problem,
    openSample: (name) => open({ name }),
    openFile: (file) => open({ name: file.name, file }),
    chooseFile: () => files.current?.click(),
    openPasted: (text) => open({ name: pasted, file: new File([text], pasted) }),
    onProblem: setProblem,
    onLanguage,
    asked: asked !== undefined,
    onAnswer: (choice) => void answer(choice),
  };
  return (
    <>
      {/* Above what comes and goes with a workbook: a file may be chosen while another is still being opened. */}
      <input
        ref={files}
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) parts.openFile(chosen);
          target.value = '';
        }}
      />
      {opened ? (
        <Bench opened={opened} {...parts} />
      ) : (
        <EmptyBench language={language.current} theme={wishes.theme()} {...parts} />
      )}
    </>
  );
}

function sessionOn(
  { startCalculation, startVerification, startComparison, clock }: WorkbenchOptions,
  host: WorkbenchHost,
  { file }: Wish,
  language: { readonly current: Language },
): PaneSession {
  return new PaneSession({
    host,
    startCalculation,
    startVerification,
    startComparison,
    clock,
    language: language.current,
    isSampleBook: file === undefined,
  });
}

/** Puts the workbook wished for into the host's worker. */
async function put(
  options: WorkbenchOptions,
  host: WorkbenchHost,
  { name, file }: Wish,
  language: Language,
  progress: Progress,
): Promise<void> {
  if (file && isText(file.name)) return host.openText(file.name, await bytesOf(file), progress);
  if (file) return host.open(await bytesOf(file), progress);
  const calculation = options.startCalculation();
  try {
    await host.create(await calculation.call('sample', [name, language]));
  } finally {
    calculation.end();
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser gives a file that went away or changed since it was chosen as one that cannot be read.
    throw new HostError('not-found', { file: file.name });
  }
}
