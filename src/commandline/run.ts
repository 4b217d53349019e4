/** Runs one command of the command line. */
import { HostError } from '../workbook/host';
import { hostErrorMessage } from '../language/hostErrorMessage';
import { usageText } from '../language/usageText';
import { words, type Language } from '../language/words';
import { readArguments, UsageError } from './arguments';
import { calculateCommand, checkCommand } from './calculateCommand';
import { explainCommand } from './explainCommand';
import { newCommand } from './newCommand';
import type { Terminal } from './terminal';

const commands = {
  calculate: calculateCommand,
  check: checkCommand,
  explain: explainCommand,
  new: newCommand,
} as const;

/** Runs the command and resolves to its exit status: 0 done, 1 done with errors found, 2 nothing done and said in one line why. */
export async function run(given: readonly string[], terminal: Terminal, language: Language): Promise<number> {
  if (given.includes('--help') || given[0] === 'help') {
    terminal.print(usageText(language));
    return 0;
  }
  try {
    const read = readArguments(given, language);
    return await commands[read.command as keyof typeof commands](read, terminal, language);
  } catch (error) {
    terminal.complain(refusal(error, language));
    return 2;
  }
}

function refusal(error: unknown, language: Language): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof HostError) return hostErrorMessage(error, language);
  const [firstLine = ''] = String(error).split('\n');
  return words(language).commandLine.ourMistake(firstLine);
}
