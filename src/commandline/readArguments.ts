/** Reads the words after `crossfoot` by the declarations: a command, its file, its options. */
import { parseArgs } from 'node:util';
import { words } from '../language/words';
import { languageTagged, type Language } from '../languages';
import { nearestName } from '../quantity/nearestName';
import { UsageError, type Arguments } from './arguments';
import { commands, type CommandName } from './commands';
import { isNeeded, isRepeated, takesValue, type OptionName } from './declaration';

/** True where the words ask for help. */
export function asksForHelp(given: readonly string[]): boolean {
  const end = given.indexOf('--');
  const asked = end < 0 ? given : given.slice(0, end);
  return given[0] === 'help' || asked.includes('--help') || asked.includes('-h');
}

/** The arguments, or a `UsageError` in the given language. */
export function readArguments(
  given: readonly string[],
  language: Language,
): Arguments & { readonly command: CommandName } {
  const say = words(language).commandLine;
  const [first, ...rest] = given;
  if (first === undefined) throw new UsageError(say.noCommand);
  if (!isCommand(first))
    throw new UsageError(say.unknownCommand(first, nearestName(first, Object.keys(commands)) ?? ''));
  const { argument, second: other, options: taken } = commands[first];
  const { tokens } = parseArgs({
    args: rest,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      taken.map((name) => [name, { type: takesValue(name) ? 'string' : 'boolean' } as const]),
    ),
  });
  const files: string[] = [];
  const read = new Map<OptionName, string>();
  const repeated = new Map<OptionName, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const name = taken.find((known) => token.rawName === `--${known}`);
    if (name === undefined) throw unknownOption(token.rawName, first, language);
    if (read.has(name) && !isRepeated(name)) throw new UsageError(say.optionTwice(token.rawName));
    const follows = token.value !== undefined && token.value !== '' && (token.inlineValue || !/^-./.test(token.value));
    if (takesValue(name) && !follows) throw new UsageError(say.needsValue(token.rawName));
    if (!takesValue(name) && token.value !== undefined) throw new UsageError(say.takesNoValue(token.rawName));
    read.set(name, token.value ?? '');
    if (isRepeated(name)) repeated.set(name, [...(repeated.get(name) ?? []), token.value ?? '']);
  }
  const [file, second, ...further] = files;
  if (file === undefined || file === '') throw new UsageError(say.missingArgument(argument));
  if (other !== undefined && !second) throw new UsageError(say.missingArgument(other));
  const [surplus] = other === undefined ? files.slice(1) : further;
  if (surplus !== undefined) throw new UsageError(say.surplusArgument(surplus));
  const missing = taken.find((name) => isNeeded(name) && !read.has(name));
  if (missing) throw new UsageError(say.missingArgument(`--${missing}`));
  return { command: first, file, ...(second === undefined ? {} : { second }), options: read, repeated };
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** Names the command that has the option, or the nearest option that there is here. */
function unknownOption(rawName: string, command: CommandName, language: Language): UsageError {
  const say = words(language).commandLine;
  const name = rawName.replace(/^-+/, '');
  const others = (Object.keys(commands) as CommandName[]).filter((other) =>
    commands[other].options.some((option) => option === name),
  );
  if (others.length > 0) return new UsageError(say.optionElsewhere(rawName, others.join(', ')));
  const near = nearestName(name, commands[command].options);
  return new UsageError(say.unknownOption(rawName, near === undefined ? '' : `--${near}`));
}

/** The language that the words ask for, whatever else is wrong with them. */
export function languageAsked(given: readonly string[]): Language | undefined {
  const at = given.findIndex((word) => /^--lang(=|$)/.test(word));
  return at < 0 ? undefined : languageTagged(given[at]?.split('=')[1] ?? given[at + 1] ?? '');
}
