/** What the pictures of a product draw: tonnes between share and target under each boundary, and the points of a target's path. */
import { boundaryVerdicts } from '../../src/pane/view/boundaryVerdicts';
import { targetSeries } from '../../src/pane/view/targetSeries';
import type { PaneFigure, PaneProduct, PaneTarget } from '../../src/pane/result/paneResult';

const figure = (value: string | null): PaneFigure => ({ id: 1, value, blockedBy: [] });
const shares = (total: string | null) => ({ pre: figure(total), post: figure('0'), total: figure(total) });
const target = (part: Partial<PaneTarget>): PaneTarget => ({
  cell: 'Targets!E2',
  metric: 'recycled content',
  metricKey: 'recycled content',
  subject: 'Slab',
  year: 2024,
  direction: 'at least',
  target: '0.3',
  unit: '1',
  status: 'missed',
  distance: null,
  previous: null,
  start: null,
  requiredChange: null,
  plannedChange: null,
  ...part,
});

/** Of 1000 t, 200 t are recycled; 150 t of in-house scrap count beyond the process. */
const slab = (organisation: string | null = '0.2') =>
  ({
    recycled: {
      organisation: shares(organisation),
      site: shares('0.25'),
      process: shares('0.35'),
      'all scrap': shares('0.5'),
    },
    countedMetal: { organisation: '1000', site: '1000', process: '1000', 'all scrap': '1000' },
  }) as unknown as PaneProduct;

test('the tonnes that would reach a target are those between the share and it, of the metal counted', () => {
  const [own] = boundaryVerdicts(slab(), target({}), 'organisation');
  expect(own).toMatchObject({ isReached: false, isHeadline: true });
  expect(own?.tonnes).toBeCloseTo(-100, 9);
});

test('a boundary that says otherwise is named with the tonnes that it moves; furnace scrap is none', () => {
  const others = boundaryVerdicts(slab(), target({}), 'organisation').slice(1);
  expect(others.map(({ boundary, isReached, movedTonnes }) => [boundary, isReached, Math.round(movedTonnes)])).toEqual([
    ['process', true, 150],
  ]);
});

test('of a share that is not known nothing is said', () => {
  expect(boundaryVerdicts(slab(null), target({}), 'organisation')).toEqual([]);
  expect(boundaryVerdicts(slab(), target({ direction: 'at most' }), 'organisation')).toEqual([]);
});

test('a path holds what was reached, in the year before too, and each target of its metric', () => {
  const [series, ...more] = targetSeries(
    [
      target({ year: 2027, target: '0.4', status: 'open', start: '0.2', requiredChange: '0.26', cell: 'Targets!E3' }),
      target({ actual: figure('0.2'), previous: '0.15' }),
      target({ subject: 'Billet' }),
    ],
    2024,
  );
  expect(more).toEqual([]);
  expect(series?.reached).toEqual([
    { year: 2023, value: 0.15 },
    { year: 2024, value: 0.2 },
  ]);
  expect(series?.goals.map(({ year, value }) => [year, value])).toEqual([
    [2024, 0.3],
    [2027, 0.4],
  ]);
  expect(series?.next?.requiredChange).toBe('0.26');
});
