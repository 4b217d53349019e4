/** Where the command line speaks: results on standard output, progress and refusals on standard error. */
import type { Writable } from 'node:stream';
import { reasonOf } from './disk/disk';
import { harmlessText } from './harmlessText';

/** The outside world of a command, so that tests can listen. */
export interface Terminal {
  /** A line for a person. */
  print(line: string): void;
  /** Bytes for another program, as they are. */
  send(bytes: Uint8Array): void;
  complain(line: string): void;
  /** Shows what is being done; only where a person watches. */
  progress(step: string, done: number): void;
}

interface ProcessTerminal extends Terminal {
  /** Resolves when all is written: to the reason why some of it could not be, or nothing where it could or nobody reads on. */
  finished(): Promise<string | undefined>;
}

type Stream = Writable & { readonly isTTY?: boolean };

/** A terminal that writes to the two streams; a line is made harmless on its way. Progress appears on a screen only, and only for work that takes longer than a second. */
export function processTerminal(out: Stream, err: Stream): ProcessTerminal {
  const started = Date.now();
  let shown = false;
  let failure: string | undefined;
  const failed = (problem: unknown): void => {
    failure ??= reasonOf(problem);
  };
  out.on('error', failed);
  // Where nobody can be told there is nobody to tell.
  err.on('error', () => undefined);
  const write = (content: string | Uint8Array): void => {
    if (failure !== undefined) return;
    if (shown) err.write('\r\u001b[2K');
    shown = false;
    try {
      out.write(content);
    } catch (problem) {
      failed(problem);
    }
  };
  return {
    print: (line) => write(`${harmlessText(line)}\n`),
    send: write,
    complain: (line) => {
      if (shown) err.write('\r\u001b[2K');
      shown = false;
      err.write(`${harmlessText(line)}\n`);
    },
    progress: (step, done) => {
      if (!err.isTTY || Date.now() - started < 1000) return;
      err.write(`\r\u001b[2K${step} ${Math.round(done * 100)} %`);
      shown = true;
    },
    finished: async () => {
      await new Promise<void>((resolve) => out.write('', () => resolve()));
      await new Promise(setImmediate);
      return failure === 'EPIPE' ? undefined : failure;
    },
  };
}
