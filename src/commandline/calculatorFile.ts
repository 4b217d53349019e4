/** The file of the second calculator, which lies beside the program. */
import { ironCalc } from '../secondCalculator/ironCalc';
import type { SecondCalculator } from '../secondCalculator/secondCalculator';
import type { Disk } from './disk/disk';

/** Its name. */
export const calculatorFile = 'ironcalc.wasm';

/** The second calculator of that file, made when it is first asked for; nothing where the file is not there. */
export function calculatorFrom(disk: Disk, path: string): () => SecondCalculator | undefined {
  let made: SecondCalculator | undefined;
  return () => {
    if (made === undefined && isThere(disk, path)) made = ironCalc(disk.readFileSync(path));
    return made;
  };
}

function isThere(disk: Disk, path: string): boolean {
  try {
    return disk.statSync(path).isFile();
  } catch {
    return false;
  }
}
