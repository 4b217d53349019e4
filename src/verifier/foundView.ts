/** What a verification found, on the page: the verdict first, then every change by its cell. */
import { words, type Language } from '../language/words';
import { isContent, type Change, type Verification } from '../verify/verification';
import { calculatorTexts, changeTexts, numberText, sealTexts, verdictText } from '../verify/verificationText';
import { element, table } from './elements';

/** The parts of the page from the verdict on. */
export function foundView(found: Verification, file: string, language: Language): readonly HTMLElement[] {
  const { verify: say } = words(language);
  const { page } = say;
  const { holds, changes, moved, results } = found;
  const number = (value: number | null): string => numberText(value, language);
  const changed = (title: string, list: readonly Change[]): readonly HTMLElement[] =>
    list.length === 0
      ? []
      : [
          element('h2', { text: title }),
          table(
            [{ head: page.cell, className: 'where' }, { head: page.what }, { head: page.before }, { head: page.after }],
            list.map((change) => {
              const { where, what, before, after } = changeTexts(change, language);
              return [where, what, before, after];
            }),
          ),
        ];
  const verdict = element('p', {
    className: holds ? 'verdict good' : 'verdict bad',
    text: `${holds ? '✓' : '✗'} ${verdictText(found, language)}`,
  });
  verdict.setAttribute('role', 'status');
  return [
    verdict,
    element('p', { className: 'quiet', text: file }),
    ...[
      ...sealTexts(found, language),
      ...calculatorTexts(found, language),
      ...(found.seal ? [say.compareCode] : []),
    ].map((text) => element('p', { text })),
    ...changed(say.contentTitle, changes.filter(isContent)),
    ...(moved.length === 0
      ? []
      : [
          element('h2', { text: say.movedTitle }),
          table(
            [
              { head: page.result },
              { head: page.before, className: 'number' },
              { head: page.after, className: 'number' },
              { head: page.unit },
            ],
            moved.map(({ subject, name, unit, before, after }) => [
              page.named(subject, name),
              number(before),
              number(after),
              unit,
            ]),
          ),
        ]),
    ...changed(
      say.formTitle,
      changes.filter((change) => !isContent(change)),
    ),
    ...(results.length === 0
      ? []
      : [
          element('details', {}, [
            element('summary', { text: page.resultsTitle }),
            table(
              [
                { head: page.cell, className: 'where' },
                { head: page.result },
                { head: page.stored, className: 'number' },
                { head: page.engine, className: 'number' },
                { head: page.second, className: 'number' },
                { head: page.unit },
              ],
              results.map(({ cell, subject, name, unit, stored, engine, second }) => [
                cell,
                page.named(subject, name),
                number(stored),
                number(engine),
                number(second),
                unit,
              ]),
            ),
          ]),
        ]),
  ];
}
