/** What axe finds in a page of Chromium. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The policy of the page allows no script from elsewhere, so axe is put in from outside it. */
export async function axeProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (
      window as unknown as {
        axe: {
          run(
            context: unknown,
          ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
        };
      }
    ).axe;
    const { violations } = await run({ exclude: ['[data-tabster-dummy]'] });
    // Of an item of a tree axe takes the text of all items below it for its own, which its name cannot hold.
    const isOfTree = (id: string, html: string): boolean =>
      id === 'label-content-name-mismatch' && html.startsWith('<li role="treeitem"');
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !isOfTree(id, html))
        .map((node) => `${id}: ${node.html.slice(0, 160)} ${(node.failureSummary ?? '').slice(0, 200)}`),
    );
  });
}
