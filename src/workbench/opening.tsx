/** What the workbench shows before the first workbook is there. */
import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hostErrorMessage } from '../language/hostErrorMessage';
import { paneWords } from '../language/paneWords';
import type { Language } from '../language/words';
import { usePageStyles } from '../pane/parts/pageStyles';
import type { PaneTheme } from '../pane/paneHost';
import { fluentThemes } from '../pane/view/paneTheme';
import type { HostError } from '../workbook/host';
import { useWorkbenchStyles } from './workbenchStyles';

export function Opening({
  language,
  theme,
  problem,
}: {
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly problem: HostError | undefined;
}): ReactNode {
  usePageStyles();
  const styles = useWorkbenchStyles();
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
