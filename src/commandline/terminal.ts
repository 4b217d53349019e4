/** Where the command line speaks: results on standard output, progress and refusals on standard error. */

/** The outside world of a command, so that tests can listen. */
export interface Terminal {
  print(line: string): void;
  complain(line: string): void;
  /** Shows what is being done; only where a person watches. */
  progress(step: string, done: number): void;
}

/** The process's own terminal. Progress appears on a terminal only, and only for work that takes longer than a second. */
export function processTerminal(): Terminal {
  const started = Date.now();
  let shown = false;
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001b[2K');
    shown = false;
  };
  return {
    print: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
    complain: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress: (step, done) => {
      if (!process.stderr.isTTY || Date.now() - started < 1000) return;
      process.stderr.write(`\r\u001b[2K${step} ${Math.round(done * 100)} %`);
      shown = true;
    },
  };
}
