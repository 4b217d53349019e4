/** What the page says where there is no Excel around it. */
import { FluentProvider, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneWords } from '../language/paneWords';
import { defaultLanguage, languageTagged } from '../languages';
import { EmptyPlace } from '../pane/parts/emptyPlace';
import { usePageStyles } from '../pane/parts/pageStyles';
import { fluentThemes } from '../pane/view/paneTheme';

export function OutsideOffice({ language }: { readonly language: string }): ReactNode {
  usePageStyles();
  const say = paneWords(languageTagged(language) ?? defaultLanguage).outside;
  return (
    <FluentProvider theme={fluentThemes.light} style={{ padding: 16 }}>
      <main>
        <EmptyPlace title={say.title} hint={say.hint}>
          <Link href="index.html">{say.workbench}</Link>
        </EmptyPlace>
      </main>
    </FluentProvider>
  );
}
