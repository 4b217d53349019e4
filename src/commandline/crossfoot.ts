/** The command line: the same engine without Excel. */
import type { Language } from '../language/words';
import { run } from './run';
import { processTerminal } from './terminal';

const spoken: Language = /^zh/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '')
  ? 'zh-CN'
  : 'en';
void run(process.argv.slice(2), processTerminal(), spoken).then((status) => {
  process.exitCode = status;
});
