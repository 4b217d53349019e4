/** Files that belong to the program and lie beside it: the second calculator, and the page that verifies. */
import { ironCalc } from '../secondCalculator/ironCalc';
import type { SecondCalculator } from '../secondCalculator/secondCalculator';
import type { Disk } from './disk/disk';

/** Their names. */
export const shippedFiles = { calculator: 'ironcalc.wasm', page: 'verifier.html' } as const;

/** The second calculator of that file, made when it is first asked for; nothing where the file is not there. */
export function calculatorFrom(disk: Disk, path: string): () => SecondCalculator | undefined {
  let made: SecondCalculator | undefined;
  return () => {
    const bytes = made ? undefined : shippedFile(disk, [path]);
    if (bytes) made = ironCalc(new Uint8Array(bytes));
    return made;
  };
}

/** The first of these files that is there; nothing where none is. */
export function shippedFile(disk: Disk, paths: readonly string[]): Uint8Array | undefined {
  for (const path of paths)
    if (disk.statSync(path, { throwIfNoEntry: false })?.isFile()) return disk.readFileSync(path);
  return undefined;
}
