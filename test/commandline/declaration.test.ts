/** The help and the reader of arguments are two faces of one declaration. */
import { UsageError } from '../../src/commandline/arguments';
import { commands, type CommandName } from '../../src/commandline/commands';
import { options, takesValue, type OptionName } from '../../src/commandline/declaration';
import { helpText } from '../../src/commandline/helpText';
import { languages } from '../../src/language/words';
import { readArguments } from '../../src/commandline/readArguments';
import { at, command, names } from './listen';

const commandNames = Object.keys(commands) as CommandName[];
const optionNames = Object.keys(options) as OptionName[];

/** Every command of the help with the options that stand behind it. */
function offered(help: string): Readonly<Record<string, readonly string[]>> {
  const syntax = help.split('\n').filter((line) => /^ {2}[a-z]+ (BOOK|FILE|OLD|FORMAT)/.test(line));
  return Object.fromEntries(
    syntax.map((line) => [line.trim().split(' ')[0], [...line.matchAll(/--([a-z-]+)/g)].map(([, name]) => name ?? '')]),
  );
}

const needed = (name: CommandName): readonly string[] => (name === 'explain' ? ['--cell', 'A!A1'] : []);

function accepts(name: CommandName, option: string): boolean {
  const known = option as OptionName;
  const words = Object.hasOwn(options, option) && takesValue(known) ? [`--${option}`, 'x'] : [`--${option}`];
  try {
    readArguments(
      [
        name,
        'book.xlsx',
        ...(commands[name].second ? ['next.xlsx'] : []),
        ...(option === 'cell' ? [] : needed(name)),
        ...words,
      ],
      'en',
    );
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

test.each(languages)('the %s help offers exactly what is accepted', (language) => {
  const help = helpText(language);
  expect(Object.keys(offered(help))).toEqual(commandNames);
  for (const name of commandNames)
    expect([name, offered(help)[name]?.toSorted()]).toEqual([
      name,
      [...optionNames, 'dry-run'].filter((option) => accepts(name, option)).toSorted(),
    ]);
  for (const option of optionNames) expect(help).toMatch(new RegExp(`^ {2}--${option}\\b.* {2}\\S`, 'm'));
});

test('the help puts in brackets what may be left out', () => {
  const help = helpText('en');
  expect(help).toMatch(/^ {2}explain BOOK --cell SHEET!CELL \[--depth N\] /m);
  expect(help).toMatch(/^ {2}calculate BOOK \[--out FILE\] /m);
});

test.each([['--help'], ['-h'], ['help'], ['calculate', 'book.xlsx', '--help']])(
  '%s prints the help',
  async (...words) => {
    expect(await command(words)).toMatchObject({ status: 0, out: helpText('en').split('\n'), err: [] });
  },
);

test('the help is in the language asked for', async () => {
  const { out } = await command(['--help', '--lang', 'zh-CN']);
  expect(out.join('\n')).toBe(helpText('zh-CN'));
  expect((await command(['--help'], 'zh-CN')).out).toEqual(out);
});

test.each<[readonly string[], RegExp]>([
  [['audits', 'a.xlsx'], /There is no command "audits"/],
  [['chek', 'a.xlsx'], /Did you mean "check"/],
  [['calculate', 'a.xlsx', '--ot', 'b.xlsx'], /Did you mean "--out"/],
  [['calculate', 'a.xlsx', '-x'], /There is no option "-x"/],
  [['check', 'a.xlsx', '--out', 'b.xlsx'], /belongs to: calculate/],
  [['calculate', 'a.xlsx', '--json', '--lang', 'en'], /"--json" needs a value/],
  [['calculate', 'a.xlsx', '--out='], /"--out" needs a value/],
  [['calculate', 'a.xlsx', '--repair=no'], /takes no value/],
  [['calculate', 'a.xlsx', '--out', 'b', '--out', 'c'], /given twice/],
  [['calculate', ''], /BOOK is missing/],
  [['new'], /FILE is missing/],
  [['explain', 'a.xlsx'], /--cell is missing/],
  [['check', 'a.xlsx', '--lang', 'english?'], /There is no|cannot be/],
])('%j is refused with what is wrong', async (words, sentence) => {
  const before = await names();
  const { status, out, err } = await command(words);
  expect([status, out, err]).toEqual([2, [], [expect.stringMatching(sentence)]]);
  expect(await names()).toEqual(before);
});

test('a refusal is in the language asked for', async () => {
  expect((await command(['check', at('none.xlsx'), '--lang=zh'])).err).toEqual([expect.stringMatching(/无法打开/)]);
});

test('a name that begins like an option follows two dashes', () => {
  expect(readArguments(['check', '--', '--book.xlsx'], 'en').file).toBe('--book.xlsx');
  expect(readArguments(['check', '--json=--odd.json', 'book.xlsx'], 'en').options.get('json')).toBe('--odd.json');
});
