/** The help of the command line. */
import { words, type Language } from './words';

const syntax = {
  calculate: 'calculate BOOK [--out FILE] [--json FILE|-] [--lang en|zh-CN] [--repair] [--in-place]',
  check: 'check BOOK [--json FILE|-]',
  explain: 'explain BOOK --cell SHEET!CELL [--depth N] [--json FILE|-] [--lang en|zh-CN]',
  new: 'new FILE [--sample NAME | --factors CN[:2023]|EU|global] [--lang en|zh-CN]',
  verify: 'verify BOOK [--json FILE|-]',
  compare: 'compare OLD NEW [--json FILE|-]',
  'export pact': 'export pact BOOK --product NAME [--out FILE]',
} as const;

/** Every command with its arguments and what it does, ready to be printed. */
export function usageText(language: Language): string {
  const { usage, command, book, exitStatus } = words(language).commandLine;
  const names = Object.keys(syntax) as (keyof typeof syntax)[];
  return [
    usage,
    '',
    ...names.flatMap((name) => [`  ${syntax[name]}`, `      ${command[name]}`]),
    '',
    book,
    exitStatus,
  ].join('\n');
}
