/** `Certificate claims`: own generation whose certificates were sold, pool by pool and process by process. */
import type { PoolRun } from '../../calculation/certificates/claimRun';
import type { ProcessSold, SoldPool } from '../../calculation/certificates/soldGeneration';
import { claimRunColumns, columnCount, useInColumn } from './claimRunColumns';
import { numberColumn, processColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import { formats, type ReportContext } from '../context';
import { reference } from '../layout/draft';
import { putSection, type Section } from '../layout/section';

/** Own generation without attributes; nothing where none was sold. */
export function putSoldGeneration(context: ReportContext): void {
  const { calculation, words, drafts, report } = context;
  const { run, processes } = calculation.certificates.covered.soldGeneration;
  const { certificates: names, label } = words;
  if (run.pools.length === 0) return;
  const draft = drafts.certificates;
  const certificates = run.pools.flatMap(({ pool }, index) =>
    pool.certificates.map((certificate) => ({ ...certificate, pool: index + 1 })),
  );
  type Row = (typeof certificates)[number];
  const laid: { processes?: Section } = {};
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
        unit: report.units.share,
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
    { title: names.titles.sold, note: names.notes.sold },
  );
  putSection<PoolRun<SoldPool>>(
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
        cell: ({ pool }, at) =>
          figure(
            pool.volume,
            formats.energy,
            ({ sheet }) =>
              `SUMIFS(${sold.range('sold', sheet)},${sold.range('pool', sheet)},${reference(at('number'), sheet)})`,
          ),
      },
      {
        key: 'available',
        head: names.heads.generated,
        unit: 'MWh',
        cell: ({ available, column }, at) =>
          figure(available, formats.energy, ({ sheet }) =>
            laid.processes
              ? `SUMIFS(${laid.processes.range(`before${column}`, sheet)},${laid.processes.range(`pool${column}`, sheet)},${reference(at('number'), sheet)})`
              : '0',
          ),
      },
      {
        key: 'used',
        head: names.heads.withoutAttributes,
        unit: 'MWh',
        cell: ({ used }) => figure(used, formats.energy),
      },
      { key: 'left', head: names.heads.exported, unit: 'MWh', cell: ({ left }) => figure(left, formats.energy) },
    ],
    run.pools,
    { title: names.titles.soldPools },
  );
  if (processes.length === 0) return;
  laid.processes = putSection<ProcessSold>(
    draft,
    [
      processColumn(context, ({ process }) => process),
      {
        key: 'generated',
        head: names.heads.generated,
        unit: 'MWh',
        cell: ({ generated }) => figure(generated, formats.energy),
      },
      ...claimRunColumns<ProcessSold>(
        columnCount([run]),
        { pool: names.heads.pool, before: names.heads.generated, use: names.heads.withoutAttributes },
        (_process, index, column) => useInColumn(run, index, column, (pool) => run.pools.indexOf(pool) + 1),
      ),
      {
        key: 'withoutAttributes',
        head: names.heads.withoutAttributes,
        unit: 'MWh',
        cell: ({ withoutAttributes }) => figure(withoutAttributes, formats.energy),
      },
      {
        key: 'share',
        head: names.heads.shareOfLine,
        unit: report.units.share,
        cell: ({ share }) => figure(share, formats.share),
      },
    ],
    processes,
    { title: names.titles.soldProcesses },
  );
}
