/** The proposal for a whole workbook: every list with what it may become. */
import type { SheetValues } from '../workbook/sheetValues';
import { findLists, type FoundList } from './findLists';
import type { ImportMapping } from './listMapping';
import { matchMapping } from './matchMapping';
import type { SeenList } from './ledgerClues';
import { proposals, seeList, type Proposal } from './proposeMapping';

/** A list with a proposal for each ledger it holds: one, or two where rows of two ledgers stand in it. */
export interface ProposedList {
  readonly list: FoundList;
  readonly seen: SeenList;
  readonly proposals: readonly Proposal[];
}

interface ProposedImport {
  readonly lists: readonly ProposedList[];
  /** The library's factors for the country that the lists' language suggests, where no list holds factors. */
  readonly factors: string | undefined;
}

/** What the lists of the sheets may become: what an earlier import of the workbook says, else what most speaks for. */
export function proposeImport(sheets: readonly SheetValues[], kept?: ImportMapping): ProposedImport {
  const found = findLists(sheets);
  const known = kept ? matchMapping(found, kept).mapped : [];
  const lists = found.flatMap((list): ProposedList[] => {
    const sheet = sheets.find(({ name }) => name === list.sheet);
    if (!sheet) return [];
    const seen = seeList(sheet, list);
    const before = known.filter((one) => one.list === list).map(({ mapping }) => ({ mapping, guessed: [], score: 0 }));
    return [{ list, seen, proposals: before.length > 0 ? before : proposals(seen) }];
  });
  const mappings = lists.flatMap((one) => one.proposals.map(({ mapping }) => mapping));
  const hasFactors = mappings.some(({ ledger }) => ledger === 'Factors');
  const needsFactors = mappings.some(({ ledger }) => ledger === 'Energy' || ledger === 'Materials');
  const isChinese = lists.some(({ list }) => list.headers.some((header) => /\p{Script=Han}/u.test(header)));
  return { lists, factors: kept?.factors ?? (needsFactors && !hasFactors && isChinese ? 'CN' : undefined) };
}
