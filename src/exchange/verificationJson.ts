/** A verification for other programs. */
import { exact, plainText } from '../quantity/exact';
import { isContent, type Verification } from '../verify/verification';

const verificationForm = 'crossfoot-verification/1';

/** All that was found; published numbers as decimal strings, contents of cells as they stand in the cells. */
export function verificationJson({ holds, seal, codeNow, changes, moved, calculator, results }: Verification): unknown {
  return {
    format: verificationForm,
    verifies: holds,
    seal: seal ?? null,
    codeNow,
    changes: changes.map((change) => ({
      kind: change.kind,
      of: isContent(change) ? 'content' : 'form',
      cell: change.place,
      ...(change.ledger !== undefined && { table: change.ledger }),
      ...(change.row !== undefined && { row: change.row }),
      ...(change.column !== undefined && { column: change.column }),
      ...(change.count !== undefined && { count: change.count }),
      ...(change.before !== undefined && { before: change.before }),
      ...(change.after !== undefined && { after: change.after }),
    })),
    moved: moved.map((one) => ({ ...one, before: decimal(one.before), after: decimal(one.after) })),
    secondCalculator: calculator ?? null,
    results: results.map(({ engine, second, stored, ...of }) => ({
      ...of,
      engine: decimal(engine),
      secondCalculator: decimal(second),
      stored: decimal(stored),
    })),
  };
}

function decimal(value: number | null): string | null {
  return value === null ? null : plainText(exact(value));
}
