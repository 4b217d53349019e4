/** The bar of the workbench: which workbook is open, whether it is downloaded, the samples, and the buttons to open and download. */
import { Button, Select } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { PaneWords } from '../language/paneWords';
import { wordFor } from '../language/wordFor';
import { useWorkbenchStyles } from './workbenchStyles';

const sampleNames: readonly string[] = ['demo', 'demo-corrected', 'smelter-wire', 'regal-2024', 'nanshan-2024'];

interface WorkbenchBarProps {
  readonly say: PaneWords;
  /** The open workbook; absent where there is none. */
  readonly shown:
    | {
        readonly name: string;
        readonly title: string;
        readonly isUnsaved: boolean;
        readonly isBusy: boolean;
        readonly download: () => void;
      }
    | undefined;
  readonly openSample: (name: string) => void;
  readonly chooseFile: () => void;
}

export function WorkbenchBar({ say, shown, openSample, chooseFile }: WorkbenchBarProps): ReactNode {
  const styles = useWorkbenchStyles();
  const samplesId = useId();
  const sample = shown && sampleNames.includes(shown.name) ? shown.name : '';
  return (
    <header className={styles.bar}>
      <span className={styles.name}>
        {shown ? shown.title : `${say.name} ${say.workbench.title}`}{' '}
        <span role="status" className={styles.quiet}>
          {shown?.isUnsaved ? say.workbench.unsaved : ''}
        </span>
      </span>
      <label htmlFor={samplesId} className={styles.quiet}>
        {say.workbench.samples}
      </label>
      <Select
        id={samplesId}
        size="small"
        value={sample}
        onChange={(_, { value }) => {
          if (value !== '') openSample(value);
        }}
      >
        {sample === '' && <option value="">–</option>}
        {sampleNames.map((name) => (
          <option key={name} value={name}>
            {wordFor(say.workbench.sampleName, name)}
          </option>
        ))}
      </Select>
      <Button size="small" title={`${say.workbench.drop}. ${say.workbench.dropHint}`} onClick={chooseFile}>
        {say.workbench.open}
      </Button>
      {shown && (
        <Button size="small" disabledFocusable={shown.isBusy} onClick={shown.download}>
          {say.button.download}
        </Button>
      )}
    </header>
  );
}
