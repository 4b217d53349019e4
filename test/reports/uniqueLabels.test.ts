/** Names of columns and tables, so that a reader can cite a figure: no table has a heading twice, no sheet a title twice. */
import { certificate, certificateLedger, workedPlant } from '../calculation/certificates/worked';
import { plant, type Tables } from '../support/plant';
import type { Content } from '../../src/reports/layout/draft';

const tables: Tables = {
  ...workedPlant,
  Certificates: certificateLedger(certificate('A', 100, { Site: 'East', Invoice: 'I1' })),
  CertificatePurchases:
    'Invoice | Date | Supplier | Volume | Unit | Currency | Amount\nI1 | 2024-03-01 | S | 100 | MWh | CNY | 200',
  Scrap: 'Site | Process | Class | Quantity | Unit\nEast | Melting | post-consumer | 20 | t',
  Targets: 'Metric | Subject | Year | Target | Unit | Direction\nscope 1 | | 2030 | 5 | tCO2e | at most',
};
// Workings print what a line is grouped by beside what is computed from it, under one name.
const later = ['workings'];
const textOf = (content: Content | undefined): string =>
  content && 'value' in content ? String(content.value ?? '') : '';
const twice = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => text !== '' && texts.indexOf(text) !== index);

test.each(['en', 'zh-CN'] as const)('%s', (language) => {
  const { drafts } = plant(tables, language).reports;
  expect(drafts.length).toBeGreaterThan(10);
  const found = drafts
    .filter(({ key }) => !later.includes(key))
    .flatMap((draft) =>
      draft.rows.flatMap((row, index) => {
        const isUnits = draft.rows[index - 1]?.some((content) => content?.role === 'heading');
        const headings = (row ?? []).filter((content) => content?.role === 'heading').map(textOf);
        return isUnits ? [] : twice(headings).map((heading) => `${draft.name}: ${heading}`);
      }),
    );
  const titles = drafts
    .filter(({ key }) => key !== 'findings')
    .flatMap((draft) =>
      twice(
        draft.rows.flatMap((row) =>
          (row ?? []).filter((content) => ['title', 'section'].includes(content?.role ?? '')).map(textOf),
        ),
      ).map((title) => `${draft.name}: ${title}`),
    );
  expect([found, titles]).toEqual([[], []]);
});
