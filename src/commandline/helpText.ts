/** The help of the command line, printed from the declaration. */
import { words, type Language } from '../language/words';
import { commands, type CommandName } from './commands';
import { isNeeded, options, optionText, sampleList, type OptionName } from './declaration';

/** Every command with its arguments and what it does, then every option, ready to be printed. */
export function helpText(language: Language): string {
  const { usage, command, option, optionsTitle, book, exitStatus } = words(language).commandLine;
  const names = Object.keys(options) as OptionName[];
  const widest = Math.max(...names.map((name) => optionText(name).length));
  return [
    usage,
    '',
    ...(Object.keys(commands) as CommandName[]).flatMap((name) => [`  ${syntaxOf(name)}`, `      ${command[name]}`]),
    '',
    optionsTitle,
    ...names.map((name) => `  ${optionText(name).padEnd(widest)}  ${option[name](sampleList)}`),
    '',
    book,
    exitStatus,
  ].join('\n');
}

function syntaxOf(name: CommandName): string {
  const { argument, second, options: taken } = commands[name];
  const texts = taken.map((option) => (isNeeded(option) ? optionText(option) : `[${optionText(option)}]`));
  return [name, argument, ...(second ? [second] : []), ...texts].join(' ');
}
