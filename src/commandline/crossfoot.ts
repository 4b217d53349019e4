/** The command line: the same engine without Excel. */
import { HostError } from '../workbook/host';
import { hostErrorMessage } from '../language/hostErrorMessage';
import { usageText } from '../language/usageText';
import type { Language } from '../language/words';
import { readArguments, UsageError } from './arguments';
import { calculateCommand, checkCommand } from './calculateCommand';
import { newCommand } from './newCommand';
import { processTerminal, type Terminal } from './terminal';

const commands = { calculate: calculateCommand, check: checkCommand, new: newCommand } as const;

/** Runs one command and resolves to its exit status: 0 done, 1 done with errors found, 2 nothing done. */
export async function run(given: readonly string[], terminal: Terminal, language: Language): Promise<number> {
  if (given.length === 0 || given.includes('--help') || given[0] === 'help') {
    terminal.print(usageText(language));
    return given.length === 0 ? 2 : 0;
  }
  try {
    const read = readArguments(given, language);
    return await commands[read.command as keyof typeof commands](read, terminal, language);
  } catch (error) {
    if (error instanceof UsageError) terminal.complain(error.message);
    else if (error instanceof HostError) terminal.complain(hostErrorMessage(error, language));
    else throw error;
    return 2;
  }
}

const spoken: Language = /^zh/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '') ? 'zh-CN' : 'en';
void run(process.argv.slice(2), processTerminal(), spoken).then((status) => {
  process.exitCode = status;
});
