/** What the verification's worker offers: a workbook as a file is read and calculated anew, by the engine and by the second calculator. */
import { openXlsx } from '../../hosts/xlsx/openXlsx';
import { readBook } from '../../hosts/xlsx/readBook';
import type { SecondCalculator } from '../../secondCalculator/secondCalculator';
import { verify } from '../../verify/verify';
import type { Verification } from '../../verify/verification';
import type { Progress } from '../../workbook/host';
import { signatureCheck } from './webSignature';

export interface VerificationApi {
  /** What is to be said of the workbook; refuses with a `HostError` where the bytes are none that can be read. */
  readonly verify: (progress: Progress, bytes: Uint8Array) => Promise<Verification>;
}

/** The functions of one worker; the second calculator is asked for with the first workbook, and there may be none. */
export function createVerificationApi(secondCalculator: () => Promise<SecondCalculator | undefined>): VerificationApi {
  return {
    verify: async (progress, bytes) => {
      const open = openXlsx(bytes, (step, done) => progress(step, done * 0.1));
      const book = { snapshot: open.snapshot, cells: readBook(open) };
      progress('calculating', 0.2);
      const [second, checkSignature] = [await secondCalculator(), await signatureCheck(book.cells)];
      progress('calculating', 0.3);
      return verify(book, { ...(second && { second }), ...(checkSignature && { checkSignature }) });
    },
  };
}
