/** What the comparison's worker offers: two workbooks as files, what changed between them, and what moved the results. */
import { compareBooks } from '../../compare/compareBooks';
import { comparisonText, type ComparisonText } from '../../compare/comparisonText';
import { openXlsx } from '../../hosts/xlsx/openXlsx';
import type { Language } from '../../languages';
import type { Progress } from '../../workbook/host';

export interface ComparisonApi {
  /** Refuses with a `HostError` where the bytes of either are none that can be read. */
  readonly compare: (
    progress: Progress,
    earlier: Uint8Array,
    later: Uint8Array,
    language: Language,
  ) => Promise<ComparisonText>;
}

/** The functions of one worker. */
export function createComparisonApi(): ComparisonApi {
  return {
    compare: async (progress, earlier, later, language) => {
      const before = openXlsx(earlier, (step, done) => progress(step, done * 0.1)).snapshot;
      const after = openXlsx(later, (step, done) => progress(step, 0.1 + done * 0.1)).snapshot;
      progress('comparing', 0.2);
      return comparisonText(compareBooks(before, after, { language }), language);
    },
  };
}
