/** The second calculator from its file as pages carry it: zipped, in base 64. */
import { ironCalc } from '../../secondCalculator/ironCalc';
import type { SecondCalculator } from '../../secondCalculator/secondCalculator';

/** Nothing where the browser cannot run it. */
export async function calculatorIn(zippedBase64: string): Promise<SecondCalculator | undefined> {
  try {
    const zipped = Uint8Array.from(atob(zippedBase64), (letter) => letter.charCodeAt(0));
    const plain = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
    return ironCalc(await new Response(plain).arrayBuffer());
  } catch {
    return undefined;
  }
}
