/** Every finding that we can make is made of some ledgers, where they say, and in words that can be read. */
import { follows } from '../../src/calculation/graph/node';
import { difference } from '../../src/calculation/rules/difference';
import { assessFigures } from '../../src/assess';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { findingCodes, type FindingCode } from '../../src/findings/codes';
import { findingMessage } from '../../src/language/findingMessage';
import { languages } from '../../src/language/words';
import { allChecks, brokenChecks } from '../../src/results/allChecks';
import { sentenceProblems } from '../language/sentenceProblems';
import { grownBook } from '../lists/grownBook';
import { plant, snapshotOf } from '../support/plant';
import { cellCodes } from './cellCodes';
import { claimCodes } from './claimCodes';
import { methodCodes } from './methodCodes';
import { changed, potline, table, works, type Raise } from './works';

/** No ledger breaks a check of ours: one side of it is changed after the calculation. */
function broken(): ReturnType<Raise> {
  const { calculation } = plant(works);
  if (!calculation) throw new Error('the works have no results');
  const { metalBalance } = calculation;
  const [left] = metalBalance.difference.inputs;
  if (!left) throw new Error('the metal balance has no sides');
  return brokenChecks(
    allChecks({
      ...calculation,
      metalBalance: { ...metalBalance, difference: follows(difference, follows(difference, left, left), left) },
    }),
  );
}

/** The year before closed with more billet than this one opens with. */
function otherOpening(): ReturnType<Raise> {
  const now = changed(works, table('Stocks', 'Product | Opening | Closing | Unit\nBillet | 0 | 0 | t'));
  const numbers = [{ citation: 'stocks.closing[||Billet]', unit: 't', value: '5' }];
  const book = { from: '2023-01-01', to: '2023-12-31', book: 'last.xlsx', code: 'AB-CD', numbers };
  return assessFigures(snapshotOf(now), { books: [book] }).findings;
}

const raises: Readonly<Record<FindingCode, Raise>> = {
  ...cellCodes,
  ...methodCodes,
  ...claimCodes,
  'list-grew': () => assessFigures(openXlsx(grownBook('2024-03-31 | Cast | Slab | 300 | t')).snapshot).findings,
  'crossfoot-broken': broken,
  'opening-not-closing': otherOpening,
};

/** What is said of the workbook, or of a row that is not there, has no cell. */
const withoutCell: readonly FindingCode[] = ['missing-table', 'missing-setting', 'days-from-1904'];

test('nothing is found in the works, and in the potline only that no metal goes in', () => {
  expect(plant(works).findings).toEqual([]);
  expect(plant(potline).findings.map(({ code }) => code)).toEqual(['no-metal-input', 'no-rows']);
});

test.each(findingCodes)(
  '%s is raised once for each cause, names its place, and reads well in both languages',
  (code) => {
    const all = raises[code]();
    const found = all.filter((finding) => finding.code === code);
    expect(found).not.toEqual([]);
    const said = all.map((finding) => `${finding.place.cell ?? finding.place.table} ${findingMessage(finding, 'en')}`);
    expect(said.filter((sentence, at) => said.indexOf(sentence) !== at)).toEqual([]);
    for (const finding of found) {
      if (code !== 'crossfoot-broken') expect(finding.place.table).toBeTruthy();
      if (code !== 'crossfoot-broken' && !withoutCell.includes(code))
        expect(finding.place.cell).toMatch(/^.+![A-Z]+\d+$/);
      for (const language of languages) {
        const sentence = findingMessage(finding, language).replace(/[^\s（]+![A-Z]+\d+/g, 'A1');
        expect(sentenceProblems(sentence, language)).toEqual([]);
      }
    }
  },
);
