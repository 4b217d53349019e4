/** What is published of the organisation: how its products were counted, the scrap it charged, and its inventory. */
import { scopeLines } from '../../model/scopeLines';
import type { Results } from '../allResults';
import { organisation } from '../result';
import { periodOf, type PublishedText, type TextFigure } from './publishedText';

/** How products were counted; nothing where there are none. */
export function methodTexts({ products, settings, metal }: Results): readonly PublishedText[] {
  if (products.length === 0) return [];
  const shared = [...new Set(products.map(({ sharedBy }) => sharedBy))];
  const { preConsumer, postConsumer, internal } = metal.scrap;
  const mass = (name: TextFigure['name'], node: TextFigure['node']): TextFigure => ({ name, node, kind: 'mass' });
  return [
    ofOrganisation('method', [], (words) =>
      words.texts.method(
        shared.map((way) => words.sharedBy[way]).reduce(words.listOf),
        settings.gwp,
        words.scrapAllocation[settings.scrapAllocation],
      ),
    ),
    ofOrganisation(
      'scrapCharged',
      [
        mass((words) => words.label.preConsumer, preConsumer),
        mass((words) => words.label.postConsumer, postConsumer),
        mass((words) => words.label.internal, internal),
      ],
      (words, pre = '', post = '', own = '') => words.texts.scrapCharged(pre, post, own),
    ),
  ];
}

/** Scopes 1 and 2 in one sentence, each category of scope 3 in one of its own: what withholds one does not silence the others. */
export function inventoryTexts({ inventory, settings }: Results): readonly PublishedText[] {
  const { lines, leftOut } = inventory.organisation;
  const leftOutOf = (channel: keyof typeof lines): readonly string[] =>
    leftOut.find((one) => one.channel === channel)?.items ?? [];
  const figure = (channel: keyof typeof lines): TextFigure => ({
    name: (words) => words.channel[channel],
    node: lines[channel],
    kind: 'emissions',
  });
  const categories = scopeLines.filter(
    (line) => line.scope === 'scope3' && inventory.shown.some(({ channel }) => channel === line.channel),
  );
  return [
    ofOrganisation(
      'inventory',
      [figure('scope1'), figure('scope2Location'), figure('scope2Market')],
      (words, scope1 = '', location = '', market = '') =>
        words.texts.inventory(
          settings.organisation,
          periodOf(settings)(words),
          settings.gwp,
          scope1,
          words.texts.inBothViews(market, location),
        ),
    ),
    ...categories.map(({ channel }) =>
      ofOrganisation(
        'inventory',
        [figure(channel)],
        (words, amount = '') =>
          words.texts.scope3(
            words.channel[channel],
            amount,
            leftOutOf(channel).length > 0 ? leftOutOf(channel).reduce(words.listOf) : '',
          ),
        (words) => words.channel[channel],
      ),
    ),
  ];
}

export function ofOrganisation(
  kind: PublishedText['kind'],
  figures: readonly TextFigure[],
  say: PublishedText['say'],
  name: PublishedText['name'] = () => '',
): PublishedText {
  return { kind, subject: organisation, name, figures, say };
}
