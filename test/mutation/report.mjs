/** The score of a mutation run as a page of `docs/`. */

/**
 * @param {readonly { file: string; line: number; was: string; becomes: string; verdict: string }[]} results
 * @param {number} seed
 * @param {readonly { file: string; was: string; becomes: string; why: string }[]} reasons Of mutants that change nothing.
 * @returns {string} Markdown.
 */
export function reportOf(results, seed, reasons) {
  const of = (/** @type {string} */ verdict) => results.filter((one) => one.verdict === verdict);
  const [killed, survived] = [of('killed').length, of('survived').length];
  const change = (/** @type {{ was: string; becomes: string }} */ { was, becomes }) => `\`${was}\` → \`${becomes}\``;
  const places = (/** @type {string} */ verdict) =>
    of(verdict).map((one) => `- ${one.file}:${one.line}: ${change(one)}`);
  const section = (/** @type {string} */ title, /** @type {readonly string[]} */ lines) =>
    lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
  return `${[
    '# Do the tests see?',
    '',
    'One thing is changed in each of many source files (an operator, a condition, `true` and `false`, a number, a guard or a call left out), and the tests nearest to it must fail.',
    'Files and changes are drawn by a seed; words, samples and shipped data are left out. `npm run mutate -- N SEED` does it again and writes this page.',
    'What a seed finds gets its tests; how much is still unseen only a seed says that was not run before.',
    '',
    '| | |',
    '|---|---|',
    `| seed | ${seed} |`,
    `| changes | ${results.length} |`,
    `| caught | ${killed} |`,
    `| not caught | ${survived} |`,
    `| no difference that anybody could see | ${of('no difference').length} |`,
    `| not decided (the tests did not end) | ${of('undecided').length} |`,
    `| **caught, of those decided** | **${Math.floor((killed / Math.max(1, killed + survived)) * 100)} %** |`,
    ...section('Not caught', places('survived')),
    ...section('Not decided', places('undecided')),
    ...section(
      'No difference',
      of('no difference').map((one) => {
        const reason = reasons.find(
          ({ file, was, becomes }) => [file, was, becomes].join() === [one.file, one.was, one.becomes].join(),
        );
        return `- ${one.file}:${one.line}: ${change(one)}: ${reason?.why ?? ''}`;
      }),
    ),
  ].join('\n')}\n`;
}
