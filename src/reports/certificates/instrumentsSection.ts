/** What is used of certificates, by scheme, technology and country: the texts to publish speak of these. */
import type { Instrument } from '../../results/certificateResults';
import { formats, type ReportContext } from '../context';
import { numberColumn } from '../layout/columns';
import { figure, text } from '../layout/contents';
import type { Content } from '../layout/draft';
import { putSection } from '../layout/section';
import { sumIn } from '../layout/sums';

/** What is used, by scheme, technology and country. */
export function putInstruments(context: ReportContext): void {
  const { results, words, drafts } = context;
  const { instruments } = results.certificates.claims;
  if (instruments.length === 0) return;
  const { heads, titles } = words.certificates;
  const day = (serial: number | undefined): Content | undefined =>
    serial === undefined ? undefined : { value: serial, format: formats.date };
  putSection<Instrument>(
    drafts.certificates,
    [
      numberColumn(heads.instrument),
      { key: 'technology', head: heads.technology, cell: ({ technology }) => text(technology, { role: 'label' }) },
      { key: 'scheme', head: heads.scheme, cell: ({ scheme }) => text(scheme) },
      { key: 'country', head: heads.country, cell: ({ country }) => text(country) },
      { key: 'from', head: heads.generatedFrom, cell: ({ generated }) => day(generated?.from) },
      { key: 'to', head: heads.generatedTo, cell: ({ generated }) => day(generated?.to) },
      {
        key: 'used',
        head: heads.used,
        unit: 'MWh',
        cell: ({ used }) => figure(used, formats.energy),
        formula: (of, { sheet }) =>
          sumIn(context.laid('certificates').ledger, 'used', sheet, ['instrument', of('number')]),
      },
    ],
    instruments,
    { title: titles.instruments },
  );
}
