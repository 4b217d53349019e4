/** The command line: the same engine without Excel. */
import { words, type Language } from '../language/words';
import { nodeDisk } from './disk/disk';
import { run } from './run';
import { processTerminal } from './terminal';

const spoken: Language = /^zh/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '')
  ? 'zh-CN'
  : 'en';

async function main(): Promise<number> {
  const terminal = processTerminal(process.stdout, process.stderr);
  const status = await run(process.argv.slice(2), { terminal, disk: nodeDisk, spoken });
  const failure = await terminal.finished();
  if (failure === undefined) return status;
  terminal.complain(words(spoken).commandLine.cannotPrint(failure));
  return 2;
}

void main().then((status) => {
  process.exitCode = status;
});
