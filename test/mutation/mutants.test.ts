/** What a mutation run changes, and what its page says of it. */
import { mutantsOf } from './mutants.mjs';
import { reportOf } from './report.mjs';

const changes = (body: string): readonly string[] =>
  mutantsOf('file.ts', `function example(a, b) { ${body} }`).map(({ becomes }) => becomes);

test.each<readonly [string, readonly string[]]>([
  ['return a < b;', ['a <= b']],
  ['return a === b;', ['a !== b']],
  ['return a && b;', ['a || b']],
  ['return a * b;', ['a / b']],
  ['return !a;', ['a']],
  ['return f(true);', ['f(false)']],
  ['return a[7];', ['a[8]']],
  ['return a ? b : 0;', ['true ? b : 0', 'false ? b : 0', 'a ? b : 1']],
  ['if (a) return;', ['left out']],
  ['if (a) f(); else g();', ['false', 'left out', 'left out']],
  ['a.push(b);', ['left out']],
  ['return a.some(b);', ['a.every(b)']],
])('%s becomes %j', (body, expected) => {
  expect(changes(body)).toEqual(expected);
});

test('every change leaves a text that is a program still', () => {
  const source =
    'function example(a, b) { for (const one of a) if (one > 1) continue; else if (!b) f(one); return [a + -b]; }';
  for (const { start, end, text } of mutantsOf('file.ts', source))
    expect(() => new Function(source.slice(0, start) + text + source.slice(end))).not.toThrow();
});

test('types, words, imports and tables of data are left as they are', () => {
  const source = `import { a } from './a';
type Few = 1 | 2;
interface Row { readonly isOne: true }
const table = [1, 2, { isOne: true }];
function word(): string { return 'one' + name; }`;
  expect(mutantsOf('file.ts', source)).toEqual([]);
});

test('the page counts what was caught of what is decided, and names the rest', () => {
  const of = (verdict: string, file: string) => ({ file, line: 3, was: 'a < b', becomes: 'a <= b', verdict });
  const results = [of('killed', 'a.ts'), of('killed', 'b.ts'), of('survived', 'c.ts'), of('no difference', 'd.ts')];
  const page = reportOf([...results, of('undecided', 'e.ts')], 7, [{ ...of('', 'd.ts'), why: 'a is never b' }]);
  expect(page).toContain('| **caught, of those decided** | **66 %** |');
  expect(page).toContain('## Not caught\n\n- c.ts:3: `a < b` → `a <= b`');
  expect(page).toContain('- d.ts:3: `a < b` → `a <= b`: a is never b');
  expect(page).toContain('## Not decided\n\n- e.ts:3');
});
