/** What is shown where the pane itself fails: that the workbook is as it was, and the way on. */
import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { usePane } from '../view/paneContext';
import { EmptyPlace } from './emptyPlace';

interface Stopped {
  readonly message: string | undefined;
}

/** Catches errors of the components within. */
export class PaneBoundary extends Component<{ readonly children: ReactNode }, Stopped> {
  override readonly state: Stopped = { message: undefined };

  static getDerivedStateFromError(error: unknown): Stopped {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    return this.state.message === undefined ? this.props.children : <BrokenPane message={this.state.message} />;
  }
}

function BrokenPane({ message }: { readonly message: string }): ReactNode {
  const { say } = usePane();
  return (
    <main role="alert">
      <EmptyPlace title={say.broken.title} hint={say.broken.hint}>
        <Button appearance="primary" onClick={() => location.reload()}>
          {say.broken.reload}
        </Button>
      </EmptyPlace>
      <details>
        <summary>{say.notice.details}</summary>
        {message}
      </details>
    </main>
  );
}
