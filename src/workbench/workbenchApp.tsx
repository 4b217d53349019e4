/** The workbench: the pane beside a workbook that was dropped here, or a sample; nothing leaves the browser. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../language/words';
import type { CalculationApi } from '../pane/calculation/calculationApi';
import type { Caller } from '../pane/calculation/workerCalls';
import { PaneSession } from '../pane/session/paneSession';
import { HostError } from '../workbook/host';
import { Bench, type Opened, type WorkbenchOptions } from './bench';
import { Opening } from './opening';
import { WorkbenchHost } from './workbenchHost';

const firstSample = 'demo';
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
