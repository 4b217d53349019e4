/** Runs one command of the command line. */
import { hostErrorMessage } from '../language/hostErrorMessage';
import { words, type Language } from '../language/words';
import { HostError } from '../workbook/host';
import { UsageError } from './arguments';
import { commands } from './commands';
import { helpText } from './helpText';
import { asksForHelp, languageAsked, readArguments } from './readArguments';
import type { Surroundings } from './surroundings';

/** Runs the command and resolves to its exit status: 0 done, 1 done with errors found, 2 nothing done and said in one line why. */
export async function run(given: readonly string[], around: Surroundings): Promise<number> {
  const { terminal } = around;
  const language = languageAsked(given) ?? around.spoken;
  if (asksForHelp(given)) {
    for (const line of helpText(language).split('\n')) terminal.print(line);
    return 0;
  }
  try {
    const read = readArguments(given, language);
    return await commands[read.command].run(read, { ...around, spoken: language });
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
