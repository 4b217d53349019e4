/** `Certificate claims`: own generation whose certificates were sold, pool by pool and process by process. */
import type { PoolRun } from '../../calculation/certificates/claimRun';
import type { ProcessSold, SoldPool } from '../../calculation/certificates/soldGeneration';
import { availableOf, claimRunColumns, columnCount, useInColumn, usesOf } from './claimRunColumns';
import { numberColumn, processColumn, processNumberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { putSection, type Section } from '../layout/section';
import { sumIn } from '../layout/sums';

/** Own generation without attributes; nothing where none was sold. */
export function putSoldGeneration(context: ReportContext): void {
  const { calculation, words, drafts } = context;
  const { run, processes } = calculation.certificates.covered.soldGeneration;
  const { certificates: names, label } = words;
  if (run.pools.length === 0) return;
  const draft = drafts.certificates;
  const certificates = run.pools.flatMap(({ pool }, index) =>
    pool.certificates.map((certificate) => ({ ...certificate, pool: index + 1 })),
  );
  type Row = (typeof certificates)[number];
  const laid: { processes?: Section } = {};
  const count = columnCount([run]);
  const sold = putSection<Row>(
    draft,
    [
      {
        key: 'certificate',
        head: label.certificate,
        cell: ({ judged }) => text(judged.certificate.name, { role: 'label' }),
      },
      { key: 'pool', head: names.heads.pool, cell: ({ pool }) => ({ value: pool, align: 'center' }) },
      {
        key: 'volume',
        head: names.heads.megawattHours,
        unit: 'MWh',
        cell: ({ judged }) => figure(judged.megawattHours, formats.energy),
      },
      {
        key: 'ownShare',
        head: names.heads.countedShare,
        cell: ({ judged }) => figure(judged.ownShare, formats.share),
      },
      {
        key: 'sold',
        head: names.heads.sold,
        unit: 'MWh',
        cell: ({ megawattHours }) => figure(megawattHours, formats.energy),
      },
    ],
    certificates,
    { title: names.titles.sold, column: 2, note: names.notes.sold },
  );
  const pools = putSection<PoolRun<SoldPool>>(
    draft,
    [
      numberColumn(names.heads.pool),
      {
        key: 'label',
        head: names.heads.dedicated,
        cell: ({ pool }) => text(pool.label || names.allOwn, { role: 'label' }),
      },
      {
        key: 'volume',
        head: names.heads.sold,
        unit: 'MWh',
        cell: ({ pool }) => figure(pool.volume, formats.energy),
        formula: (of, { sheet }) => sumIn(sold, 'sold', sheet, ['pool', of('number')]),
      },
      {
        key: 'available',
        head: names.heads.generated,
        unit: 'MWh',
        cell: ({ available }) => figure(available, formats.energy),
        formula: (of, { sheet }) => availableOf(laid.processes, count, of('number'), sheet),
      },
      {
        key: 'used',
        head: names.heads.withoutAttributes,
        unit: 'MWh',
        cell: ({ used }) => figure(used, formats.energy),
        formula: (of) => `MIN(${of('volume')},${of('available')})`,
      },
      {
        key: 'left',
        head: names.heads.exported,
        unit: 'MWh',
        cell: ({ left }) => figure(left, formats.energy),
        formula: (of) => `${of('volume')}-${of('used')}`,
      },
    ],
    run.pools,
    { title: names.titles.soldPools },
  );
  if (processes.length === 0) return;
  laid.processes = putSection<ProcessSold>(
    draft,
    [
      processColumn(context, ({ process }) => process),
      processNumberColumn(context, ({ process }) => process),
      {
        key: 'generated',
        head: names.heads.generated,
        unit: 'MWh',
        cell: ({ generated }) => figure(generated, formats.energy),
        formula: (of, { sheet }) =>
          sumIn(context.laid('certificates').coverage, 'onSite', sheet, ['processNumber', of('processNumber')]),
      },
      ...claimRunColumns<ProcessSold>({
        count,
        heads: { pool: names.heads.pool, before: names.heads.generated, use: names.heads.withoutAttributes },
        whole: 'generated',
        useAt: (_process, index, column) => useInColumn(run, index, column, (pool) => run.pools.indexOf(pool) + 1),
        volume: (pool, { sheet }) => `INDEX(${pools.range('volume', sheet)},${pool})`,
        section: () => laid.processes,
      }),
      {
        key: 'withoutAttributes',
        head: names.heads.withoutAttributes,
        unit: 'MWh',
        cell: ({ withoutAttributes }) => figure(withoutAttributes, formats.energy),
        formula: (of) => usesOf(of, count),
      },
      {
        key: 'share',
        head: names.heads.shareOfLine,
        cell: ({ share }) => figure(share, formats.share),
      },
    ],
    processes,
    { title: names.titles.soldProcesses, column: 2 },
  );
}
