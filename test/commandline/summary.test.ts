/** What `calculate` prints of a report without products, and that its sentences do not contradict one another. */
import { languages } from '../../src/language/words';
import { sampleNames } from '../../src/samples/allSamples';
import { bookOf, type Tables } from '../support/plant';
import { at, command, put } from './listen';

/** The lines that `calculate` prints for the tables. */
async function summary(tables: Tables): Promise<readonly string[]> {
  const { out, err } = await command(['calculate', await put('book.xlsx', bookOf(tables)), '--out', at('out.xlsx')]);
  expect(err).toEqual([]);
  return out;
}

const report: Tables = {
  Scrap: `Process | Class | Quantity | Unit
    Furnace | internal | 100 | t
    Furnace | pre-consumer | 250.5 | t
    Furnace | post-consumer | 600 | t`,
  Targets: `Metric | Year | Target | Unit | Direction
    scrap total | 2024 | 900 | t | at least
    scrap internal | 2024 | 120 | t | at least
    scrap total | 2030 | 2000 | t | at least`,
  Disclosed: `Metric | Subject | Period | Value | Unit
    carbon emission intensity | Rolling | 2024 | 0.74 | tCO2e/t product
    carbon emission intensity | Rolling | 2024 | 0.76 | tCO2e/t product`,
};

test('a report without products says so, and shows its scrap, its targets and what it prints twice', async () => {
  const lines = await summary(report);
  const first = lines.findIndex((line) => line.startsWith('No product'));
  expect(lines.slice(first, first + 8)).toEqual([
    'No product was found in the production ledger, so there is no footprint and no recycled content.',
    'Targets and their state: 1 achieved, 1 missed, 1 still ahead',
    '  scrap internal, 2024: Target 120 t, Actual 100 t, missed',
    '  scrap total, 2024: Target 900 t, Actual 950.5 t, achieved',
    '  scrap total, 2030: Target 2000 t, still ahead',
    'Published figures in doubt: 1 (2 figures disclosed)',
    expect.stringMatching(/^ {2}Disclosed!B3 .*0\.74 and 0\.76/),
    'Scrap charged: 950.5 t (internal 100.0 t, pre-consumer 250.5 t, post-consumer 600.0 t)',
  ]);
});

test('scrap of which a class cannot be read is withheld, not summed up', async () => {
  const lines = await summary({ ...report, Scrap: `${report['Scrap']}\n    Furnace | post-consumer | some | t` });
  expect(lines).toContainEqual(expect.stringMatching(/^Scrap charged: withheld, because of Scrap!C5/));
});

test('a book with products has lines of products instead', async () => {
  const lines = await summary({
    ...report,
    Production: 'Process | Product | Quantity | Unit\nFurnace | Ingot | 900 | t',
  });
  expect(lines.join('\n')).not.toMatch(/No product was found/);
  expect(lines).toContainEqual(expect.stringMatching(/^Ingot: /));
});

test.each(sampleNames.flatMap((name) => languages.map((language) => [name, language] as const)))(
  'the summary of %s in %s does not contradict itself',
  async (name, language) => {
    const book = at(`${name} ${language}.xlsx`);
    await command(['new', book, '--sample', name, '--lang', language]);
    const { out } = await command(['calculate', book, '--out', at('out.xlsx')]);
    const text = out.join('\n');
    const errors = Number(
      /^(\d+) errors?,|^错误(\d+)个/m
        .exec(text)
        ?.slice(1)
        .find((count) => count !== undefined),
    );
    expect(errors).not.toBeNaN();
    if (errors === 0) expect(text).not.toMatch(/until the errors|待错误改正|because of errors/);
    if (/No product was found|没有找到产品/.test(text)) expect(text).not.toMatch(/tCO2e\/t market-based|基于市场[ \d]/);
    expect(text).not.toMatch(/\n\n\n|undefined|NaN|because of [.,\n]/);
  },
);
