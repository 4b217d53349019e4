/** The workbench: the pane beside a workbook that was dropped here, or a sample; nothing leaves the browser. */
import { Button, FluentProvider, makeStyles, Select, tokens } from '@fluentui/react-components';
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type DragEvent,
  type ReactNode,
} from 'react';
import { hostErrorMessage } from '../language/hostErrorMessage';
import { paneWords } from '../language/paneWords';
import { wordFor } from '../language/wordFor';
import type { Language } from '../language/words';
import type { CalculationApi } from '../pane/calculation/calculationApi';
import type { Caller } from '../pane/calculation/workerCalls';
import { Pane } from '../pane/pane';
import { usePageStyles } from '../pane/parts/pageStyles';
import type { PaneTheme } from '../pane/paneHost';
import { PaneSession } from '../pane/session/paneSession';
import { fluentThemes } from '../pane/view/paneTheme';
import { HostError } from '../workbook/host';
import type { BookApi } from './bookApi';
import { BookView } from './bookView';
import { WorkbenchHost, type BrowserWishes } from './workbenchHost';

export interface WorkbenchOptions {
  readonly book: Caller<BookApi>;
  readonly startCalculation: () => Caller<CalculationApi>;
  readonly wishes: BrowserWishes;
  readonly clock: () => string;
  /** Gives the bytes to the person as a file of that name. */
  readonly save: (name: string, bytes: Uint8Array) => void;
}

const firstSample = 'demo';
const narrow = '@media (max-width: 760px)';

const useStyles = makeStyles({
  theme: { height: '100%' },
  app: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', flexGrow: 1, minWidth: 0 },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  body: { display: 'flex', flexGrow: 1, minHeight: 0, [narrow]: { flexDirection: 'column', overflowY: 'auto' } },
  book: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    [narrow]: { height: '45vh', flexShrink: 0, flexGrow: 0 },
  },
  pane: {
    width: '400px',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      width: '100%',
      minHeight: '640px',
      borderLeft: 'none',
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  opening: { padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
  problem: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
});

interface Opened {
  readonly session: PaneSession;
  readonly name: string;
  /** How many workbooks were opened before. */
  readonly number: number;
}

export function WorkbenchApp(options: WorkbenchOptions): ReactNode {
  const { book, wishes } = options;
  const host = useMemo(() => new WorkbenchHost(book, wishes), [book, wishes]);
  const [opened, setOpened] = useState<Opened>();
  const [problem, setProblem] = useState<HostError>();
  const language = useRef<Language>(/^zh/i.test(wishes.language) ? 'zh-CN' : 'en');

  const open = async (name: string, put: (calculation: Caller<CalculationApi>) => Promise<void>): Promise<void> => {
    const calculation = options.startCalculation();
    try {
      await put(calculation);
      setProblem(undefined);
      setOpened((before) => {
        before?.session.close();
        return {
          name,
          number: (before?.number ?? 0) + 1,
          session: new PaneSession({
            host,
            startCalculation: options.startCalculation,
            clock: options.clock,
            language: language.current,
          }),
        };
      });
    } catch (error) {
      setProblem(
        error instanceof HostError
          ? new HostError(error.code, { ...error.details, file: name })
          : new HostError('not-a-workbook', { file: name }),
      );
    } finally {
      calculation.end();
    }
  };
  const openSample = (sample: string): Promise<void> =>
    open(sample, async (calculation) => host.create(await calculation.call('sample', [sample, language.current])));
  const openFile = async (file: File): Promise<void> =>
    open(file.name, async () => host.open(new Uint8Array(await file.arrayBuffer())));

  const first = useRef(openSample);
  useEffect(() => {
    void first.current(firstSample);
  }, []);

  if (!opened) return <Opening language={language.current} theme={wishes.theme()} problem={problem} />;
  return (
    <Bench
      options={options}
      host={host}
      opened={opened}
      problem={problem}
      onLanguage={(chosen) => {
        language.current = chosen;
      }}
      openSample={openSample}
      openFile={openFile}
    />
  );
}

/** What is there before the first workbook is. */
function Opening({
  language,
  theme,
  problem,
}: {
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly problem: HostError | undefined;
}): ReactNode {
  usePageStyles();
  const styles = useStyles();
  const say = paneWords(language);
  return (
    <FluentProvider theme={fluentThemes[theme]} className={styles.theme}>
      <main className={styles.app}>
        <header className={styles.bar}>
          <h1 className={styles.title}>
            {say.name} {say.workbench.title}
          </h1>
        </header>
        <p role="status" className={styles.opening}>
          {problem ? hostErrorMessage(problem, language) : `${say.workbench.opening} …`}
        </p>
      </main>
    </FluentProvider>
  );
}

interface BenchProps {
  readonly options: WorkbenchOptions;
  readonly host: WorkbenchHost;
  readonly opened: Opened;
  readonly problem: HostError | undefined;
  readonly onLanguage: (language: Language) => void;
  readonly openSample: (name: string) => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
}

const sampleNames = ['demo', 'demo-corrected', 'smelter-wire', 'regal-2024', 'nanshan-2024'];

function Bench({ options, host, opened, problem, onLanguage, openSample, openFile }: BenchProps): ReactNode {
  usePageStyles();
  const styles = useStyles();
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
