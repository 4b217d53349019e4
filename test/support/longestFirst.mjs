/** The order of test files where nothing is known of earlier runs, as on a clean machine: the longest first, so that no worker ends alone with one of them. */
import Sequencer from '@jest/test-sequencer';

/** The longest files, the longest first: parts of their paths. */
const longest = [
  'test/assess/largePlant.test',
  'test/browser/taskpane.test',
  'test/calculation/certificates/recalculation.test',
  'test/samples/wholeBook.test',
  'test/hosts/excel/wholeDay.test',
  'test/fuzz/cells.test',
  'test/browser/quality.test',
  'test/browser/workbench.test',
  'test/pane/pane.test',
  'test/fuzz/cellsOfOthers.test',
  'test/workbench/workbenchHost.test',
  'test/reports/mending.test',
  'test/browser/import.test',
  'test/browser/states.test',
  'test/browser/comparison.test',
  'test/browser/lostWork.test',
  'test/verify/verify.test',
  'test/pane/paneSession.test',
  'test/fuzz/tamper.test',
  'test/fuzz/files.test',
  'test/packagings/packagings.test',
  'test/assess/secondCalculator.test',
  'test/assess/embedded.test',
  'test/hosts/excel/writeResults.test',
  'test/pane/certificatesPlace.test',
  'test/assess/invariants.test',
  'test/calculation/metalProperties.test',
  'test/ledgers/everyColumn.test',
  'test/calculation/unreadProperties.test',
  'test/calculation/certificates/properties.test',
  'test/reports/cover.test',
  'test/reports/formulaHygiene.test',
  'test/hosts/xlsx/typedOnOwnSheets.test',
  'test/commandline/process.test',
];
const rankOf = ({ path }) => {
  const rank = longest.findIndex((part) => path.replaceAll('\\', '/').includes(part));
  return rank < 0 ? longest.length : rank;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rankOf(one) - rankOf(other));
  }
}
