/** What stands on each result sheet of two samples is what was reviewed: the text files beside this one; `npm run pictures` writes them anew. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assess';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { languages, type Language } from '../../src/language/words';
import { sampleSheets } from '../../src/samples/allSamples';
import { sheetPictures } from '../support/sheetPicture';

const renews = process.env.CROSSFOOT_PICTURES === 'renew';

function picturesOf(sample: string, language: Language): ReadonlyMap<string, string> {
  const ledgers = sampleSheets(sample, language) ?? [];
  return sheetPictures(assess(openXlsx(newXlsx(ledgers)).snapshot, { language }), ledgers);
}

describe.each(['demo', 'nanshan-2024'])('%s', (sample) => {
  describe.each(languages)('in %s', (language) => {
    const pictures = picturesOf(sample, language);
    const folder = join(__dirname, sample, language);
    if (renews) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const [key, picture] of pictures) writeFileSync(join(folder, `${key}.txt`), picture);
    }
    const reviewed = readdirSync(folder).map((name) => name.replace('.txt', ''));

    test('every sheet has its picture, and every picture its sheet', () => {
      expect([...pictures.keys()].sort()).toEqual(reviewed.sort());
    });

    test.each(reviewed)('%s', (key) => {
      expect(pictures.get(key)).toBe(readFileSync(join(folder, `${key}.txt`), 'utf8'));
    });
  });
});
