/** The texts to publish of products say what the tables print, in both languages and in the JSON; what is missing or withheld is said in its sentence. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { readRange } from '../../../src/hosts/xlsx/readRange';
import { languages } from '../../../src/language/words';
import { recalculate } from '../../support/libreOffice';
import { computed, plant, sheetsOf, year2024, type Tables } from '../../support/plant';
import { textCells, textsOf } from '../../support/texts';
import { writeResults } from '../../support/writtenWorkbook';

/** Two tonnes of billet in three are primary, the rest old scrap; every supply has a factor. */
const works: Tables = {
  Settings: year2024('Organisation | Works'),
  Production: 'Site | Process | Product | Quantity | Unit | CN code\nS | Casthouse | Billet | 300 | t | 76012030',
  Materials: 'Site | Process | Item | Quantity | Unit | Metal content\nS | Casthouse | Primary ingot | 200 | t | 1',
  Scrap: 'Site | Process | Class | Quantity | Unit | Yield\nS | Casthouse | post-consumer | 100 | t | 1',
  Energy: 'Site | Process | Carrier | Quantity | Unit\nS | Casthouse | Electricity | 4321 | MWh',
  Factors: `Item | Component | Value | Unit
Electricity | location | 0.5 | tCO2/MWh
Electricity | residual | 0.6 | tCO2/MWh
Electricity | upstream | 0.1 | tCO2e/MWh
Primary ingot | embedded direct | 6 | tCO2e/t
Primary ingot | embedded indirect | 3 | tCO2e/t`,
};

test('a product fully known: footprint, scrap methods, recycled content and the parts that CBAM sees', () => {
  const assessment = plant(works);
  expect(textsOf(assessment, 'en').slice(0, 6)).toEqual([
    'Scrap is reported under cut-off and under the co-product method, as the IAI transparency guidelines on aluminium scrap and the RMI aluminium guidance ask; the headline is cut-off. Allocation among outputs: mass. Global warming potentials over 100 years: AR6.',
    'Scrap charged as delivered: 0.0 t pre-consumer and 100.0 t post-consumer from outside, 0.0 t internal. Post-consumer scrap enters without burden under every method.',
    'Partial carbon footprint of Billet (ISO 14067:2018, GB/T 24067-2024), cradle to gate, 2024-01-01 to 2024-12-31, declared unit 1 t: 16.082 tCO2e market-based and 14.642 tCO2e location-based, scrap by the cut-off method.',
    'The same of Billet with scrap by the co-product method, per 1 t: 16.082 tCO2e market-based and 14.642 tCO2e location-based.',
    'Recycled content of Billet, 2024-01-01 to 2024-12-31: 33.3 % (share of the aluminium metal charged), of it 0.0 % pre-consumer and 33.3 % post-consumer material as ISO 14021:2016 defines them. Boundary: organisation; internal scrap does not count.',
    expect.stringMatching(
      /^Specific embedded emissions of Billet as CBAM divides them .*: 4\.000 tCO2e direct and 9\.202 tCO2e indirect\./,
    ),
  ]);
  expect(textsOf(assessment, 'zh-CN').slice(2, 5)).toEqual([
    'Billet的产品部分碳足迹（GB/T 24067—2024、ISO 14067:2018），系统边界为从摇篮到大门，数据期间 2024-01-01 至 2024-12-31，声明单位 1 t：基于市场 16.082 tCO2e，基于位置 14.642 tCO2e；废铝采用截断法。',
    'Billet，废铝采用共生产品分配法时，每 1 t：基于市场 16.082 tCO2e，基于位置 14.642 tCO2e。',
    'Billet的再生铝含量（数据期间 2024-01-01 至 2024-12-31）：33.3 %（占投入铝金属的份额），其中消费前材料 0.0 %，消费后材料 33.3 %（定义按 ISO 14021:2016）。核算边界为组织，内部返回料不计入。',
  ]);
});

test('electricity without certificates is said, and the inventory', () => {
  expect(textsOf(plant(works), 'en').slice(6)).toEqual([
    expect.stringContaining('2,592.6 tCO2e market-based and 2,160.5 tCO2e location-based'),
    'No certificate is claimed for the 4,321.0 MWh of grid electricity.',
    'Electricity that no certificate covers takes the residual mix, 0.6 tCO2/MWh.',
    'Works, 2024-01-01 to 2024-12-31, greenhouse gas inventory (GHG Protocol, potentials of AR6): scope 1 0.0 tCO2e, scope 2 2,592.6 tCO2e market-based and 2,160.5 tCO2e location-based.',
    'Scope 3.1: 1,800.0 tCO2e.',
    'Scope 3.3: 432.1 tCO2e.',
  ]);
});

test('what is left out on the record stands in the boundary with its estimated share, in both languages', () => {
  const assessment = plant({
    ...works,
    Materials: `${works.Materials}\nS | Casthouse | Paint | 1 | t | 0`,
    Exclusions: 'Item | Reason | Estimated share\nPaint | small | 0.004',
  });
  expect(textsOf(assessment, 'en')[2]).toContain(
    'cradle to gate, without inputs left out on the record (estimated at 0.4 % of it), 2024-01-01',
  );
  expect(textsOf(assessment, 'zh-CN')[2]).toContain('0.4 %');
});

test('a supply that no factor covers stands in the boundary of the footprint', () => {
  const texts = textsOf(plant({ ...works, Factors: works.Factors!.replace(/\nElectricity \| upstream.*/, '') }), 'en');
  expect(texts[2]).toContain('cradle to gate without the supply of Electricity, 2024-01-01');
  expect(texts[2]).toContain('14.642 tCO2e market-based');
});

test('a withheld content is said with its finding, to which the row links, and silences no other sentence', () => {
  const assessment = plant({ ...works, Scrap: works.Scrap!.replace('100 | t | 1', '"100" | t | 1') });
  const number =
    assessment.findings.findIndex(({ severity, place }) => severity === 'error' && place.table === 'Scrap') + 1;
  expect(number).toBeGreaterThan(0);
  const cells = textCells(assessment, 'en');
  expect(cells[4]!.value).toBe(`Recycled content of Billet: not yet available, see finding ${number}.`);
  const links = assessment.reports.sheets.find(({ key }) => key === 'texts')!.rows.map((row) => row[1]?.link);
  // The scrap charged and the content.
  expect(links.filter((link) => link?.startsWith('Findings!'))).toHaveLength(2);
  expect(textsOf(assessment, 'zh-CN')[4]).toBe(`Billet的再生铝含量：暂不列示，见问题 ${number}。`);
  expect(cells[2]!.value).toContain('16.082 tCO2e market-based');
});

test('a furnace scrap ratio is not called recycled content', () => {
  const texts = textsOf(plant({ ...works, Settings: year2024('Recycled content boundary | all scrap') }), 'en');
  expect(texts[4]).toBe(
    'Furnace scrap ratio of Billet, 2024-01-01 to 2024-12-31: 33.3 %. All scrap charged is counted, internal scrap too: this is not recycled content by ISO 14021.',
  );
});

test('products of one name in two processes are told apart', () => {
  const Production = `${works.Production}\nS | Remelt | Billet | 10 | t |`;
  const Energy = `${works.Energy}\nS | Remelt | Electricity | 1 | MWh`;
  const texts = textsOf(plant({ ...works, Production, Energy }), 'en').join('\n');
  expect(texts).toContain('Partial carbon footprint of Billet (Casthouse)');
  expect(texts).toContain('Partial carbon footprint of Billet (Remelt)');
});

test('an organisation without products says its inventory alone', () => {
  const { Production, Materials, Scrap, ...rest } = works;
  expect([Production, Materials, Scrap]).not.toContain(undefined);
  const assessment = plant(rest);
  expect(computed(assessment).texts.map(({ about }) => about)).toEqual([
    ...Array<string>(3).fill('electricity'),
    ...Array<string>(3).fill('inventory'),
  ]);
  expect(textsOf(assessment, 'en')[3]).toContain('scope 1 0.0 tCO2e, scope 2 2,592.6 tCO2e market-based');
});

test.each(languages)('the JSON says the sentences of the sheet (book in %s)', (language) => {
  const assessment = plant({ ...works, Scrap: works.Scrap!.replace('100 | t | 1', '"100" | t | 1') }, language);
  const { texts } = computed(assessment);
  for (const spoken of languages) expect(texts.map(({ text }) => text[spoken])).toEqual(textsOf(assessment, spoken));
});

test('no formula of a sentence is longer than 300 letters, however long the names', () => {
  const long = 'Extruded and anodised hollow profile of alloy 6060 for window frames, '.repeat(4);
  const cells = languages.flatMap((language) =>
    textCells(plant({ ...works, Production: works.Production!.replace('Billet', long.trim()) }), language),
  );
  expect(Math.max(...cells.map(({ formula }) => formula?.length ?? 0))).toBeLessThanOrEqual(300);
  expect(cells.some(({ value }) => String(value).includes(long.trim()))).toBe(true);
});

test('a changed ledger cell changes the sentences when the workbook is calculated', async () => {
  const { bytes, sheets } = writeResults(sheetsOf(works));
  const parts = unzipSync(bytes);
  const changed = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      const isSheet = name.startsWith('xl/worksheets/sheet');
      return [name, isSheet ? strToU8(strFromU8(part).replace('<v>4321</v></c>', '<v>8642</v></c>')) : part];
    }),
  );
  const sheet = sheets.find(({ key }) => key === 'texts')!;
  const rows = readRange(openXlsx(await recalculate(zipSync(changed))), sheet.name, sheet.rows.length);
  const twice = { ...works, Energy: works.Energy!.replace('4321', '8642') };
  for (const spoken of languages)
    expect(rows.flat()).toEqual(expect.arrayContaining([...textsOf(plant(twice), spoken)]));
  expect(rows.flat()).not.toContain(textsOf(plant(works), 'en')[2]);
});
