/** The workbench with a workbook: the bar to open, choose and download, the sheets, and the pane beside them. */
import { Button, FluentProvider, Select } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, useSyncExternalStore, type DragEvent, type ReactNode } from 'react';
import { hostErrorMessage } from '../language/hostErrorMessage';
import { paneWords } from '../language/paneWords';
import { wordFor } from '../language/wordFor';
import type { Language } from '../language/words';
import type { CalculationApi } from '../pane/calculation/calculationApi';
import type { Caller } from '../pane/calculation/workerCalls';
import { Pane } from '../pane/pane';
import { usePageStyles } from '../pane/parts/pageStyles';
import type { PaneSession } from '../pane/session/paneSession';
import { fluentThemes } from '../pane/view/paneTheme';
import type { HostError } from '../workbook/host';
import type { BookApi } from './bookApi';
import { BookView } from './bookView';
import type { BrowserWishes, WorkbenchHost } from './workbenchHost';
import { useWorkbenchStyles } from './workbenchStyles';

export interface WorkbenchOptions {
  readonly book: Caller<BookApi>;
  readonly startCalculation: () => Caller<CalculationApi>;
  readonly wishes: BrowserWishes;
  readonly clock: () => string;
  /** Gives the bytes to the person as a file of that name. */
  readonly save: (name: string, bytes: Uint8Array) => void;
}

export interface Opened {
  readonly session: PaneSession;
  readonly name: string;
  /** How many workbooks were opened before. */
  readonly number: number;
}

export interface BenchProps {
  readonly options: WorkbenchOptions;
  readonly host: WorkbenchHost;
  readonly opened: Opened;
  readonly problem: HostError | undefined;
  readonly onLanguage: (language: Language) => void;
  readonly openSample: (name: string) => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
}

const sampleNames = ['demo', 'demo-corrected', 'smelter-wire', 'regal-2024', 'nanshan-2024'];

export function Bench({ options, host, opened, problem, onLanguage, openSample, openFile }: BenchProps): ReactNode {
  usePageStyles();
  const styles = useWorkbenchStyles();
  const { session, name } = opened;
  const { language, theme, restore } = useSyncExternalStore(session.subscribe, session.current);
  const say = paneWords(language);
  const file = useRef<HTMLInputElement>(null);
  const [dropping, setDropping] = useState(false);
  const samplesId = useId();
  const isSample = sampleNames.includes(name);
  const title = isSample ? wordFor(say.workbench.sampleName, name) : name;
  useEffect(() => onLanguage(language), [language, onLanguage]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${say.name} · ${title}`;
  }, [language, say, title]);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) void openFile(dropped);
  };
  const download = async (): Promise<void> =>
    options.save(`${name.replace(/\.xls[xm]$/i, '')}.crossfoot.xlsx`, await options.book.call('bytes', []));

  return (
    <FluentProvider theme={fluentThemes[theme]} className={styles.theme}>
      <div
        className={dropping ? `${styles.app} ${styles.dropping}` : styles.app}
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={(event) => {
          if (event.currentTarget === event.target) setDropping(false);
        }}
        onDrop={drop}
      >
        <header className={styles.bar}>
          <span className={styles.name}>
            {title} {restore && <span className={styles.quiet}>{say.workbench.unsaved}</span>}
          </span>
          <label htmlFor={samplesId} className={styles.quiet}>
            {say.workbench.samples}
          </label>
          <Select
            id={samplesId}
            size="small"
            value={isSample ? name : ''}
            onChange={(_, { value }) => {
              if (value !== '') void openSample(value);
            }}
          >
            {!isSample && <option value="">–</option>}
            {sampleNames.map((sample) => (
              <option key={sample} value={sample}>
                {wordFor(say.workbench.sampleName, sample)}
              </option>
            ))}
          </Select>
          <input
            ref={file}
            type="file"
            accept=".xlsx,.xlsm"
            hidden
            aria-hidden="true"
            tabIndex={-1}
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              if (chosen) void openFile(chosen);
              event.target.value = '';
            }}
          />
          <Button
            size="small"
            title={`${say.workbench.drop}. ${say.workbench.dropHint}`}
            onClick={() => file.current?.click()}
          >
            {say.workbench.open}
          </Button>
          <Button size="small" onClick={() => void download()}>
            {say.workbench.download}
          </Button>
        </header>
        {problem && (
          <div role="alert" className={styles.problem}>
            {hostErrorMessage(problem, language)}
          </div>
        )}
        <div className={styles.body}>
          <div className={styles.book}>
            <BookView key={opened.number} book={options.book} host={host} say={say} plain={theme === 'high-contrast'} />
          </div>
          <div className={styles.pane}>
            <Pane key={opened.number} session={session} />
          </div>
        </div>
      </div>
    </FluentProvider>
  );
}
