/** On `Method`: the choices of this report, their values read live from where they stand, and what each means. */
import { formats, type ReportContext } from '../context';
import { figure, text } from '../layout/contents';
import { fixedReference, type Content } from '../layout/draft';
import { putSection } from '../layout/section';

interface Choice {
  readonly name: string;
  readonly meaning: string;
  readonly value: Content;
}

export function putChoices(context: ReportContext): void {
  const { words, drafts } = context;
  const { methodSheet: say } = words;
  putSection<Choice>(
    drafts.method,
    [
      { key: 'choice', head: say.heads.choice, cell: ({ name }) => text(name, { role: 'label', wrap: true }) },
      { key: 'meaning', head: say.heads.meaning, cell: ({ meaning }) => text(meaning, { wrap: true }) },
      { key: 'value', head: say.heads.value, cell: ({ value }) => ({ ...value, align: 'left' }) },
    ],
    choices(context),
    { title: say.choicesTitle },
  );
}

function choices(context: ReportContext): readonly Choice[] {
  const { words, report, results } = context;
  const { methodSheet: say, punctuation } = words;
  const { settings, inventory, products } = results;
  const shown = {
    organisation: say.meaning.organisation,
    periodFrom: say.meaning.periodFrom,
    periodTo: say.meaning.periodTo,
    region: say.meaning.region,
  } as const;
  const chosen = {
    electricityView: say.meaning.electricityView,
    scrapAllocation: punctuation.sentences([
      words.scrapAllocationMeaning[settings.scrapAllocation],
      say.meaning.scrapAllocation,
    ]),
    allocation: say.meaning.allocation,
    boundary: punctuation.sentences([words.boundaryMeaning[settings.boundary], say.meaning.boundary]),
    basis: say.meaning.basis[settings.basis],
    materiality: say.meaning.materiality,
  } as const;
  const ofSettings = (meanings: Partial<Record<keyof typeof shown | keyof typeof chosen | 'gwp', string>>) =>
    Object.entries(meanings).flatMap(([key, meaning]): readonly Choice[] => {
      const name = report.settings[key as keyof typeof meanings];
      const value = settingValue(context, key);
      return value ? [{ name, meaning, value }] : [];
    });
  return [
    ...ofSettings(shown),
    ...(products.length > 0
      ? [{ name: say.systemBoundary, meaning: say.meaning.systemBoundary, value: text(say.cradleToGate) }]
      : []),
    ...ofSettings({ gwp: say.meaning.gwp }),
    ...inventory.gases
      .filter(({ gas }) => !gas.startsWith('CO2'))
      .map(({ gas, potential }) => ({
        name: say.potentialOf(gas),
        meaning: say.meaning.potential,
        value: figure(potential, formats.quantity),
      })),
    ...ofSettings(chosen),
    ...residualMix(context),
    ...(products.length > 0
      ? [{ name: words.embedded.title, meaning: words.embedded.note, value: text(say.regulation) }]
      : []),
  ];
}

/** What the cell of the setting holds; nothing where that is blank, to which a reference would read 0. */
function settingValue({ laid, drafts }: ReportContext, key: string): Content | undefined {
  const cell = laid('crossfoot').settingOf(key);
  const content = cell.sheet.rows[cell.row - 1]?.[cell.column - 1];
  const value = content && 'value' in content ? content.value : null;
  if (value === null || value === '') return undefined;
  return {
    value,
    formula: () => fixedReference(cell, drafts.method.name),
    ...(content?.format ? { format: content.format } : {}),
  };
}

function residualMix({ results, words }: ReportContext): readonly Choice[] {
  const { methodSheet: say } = words;
  const { claims, coverage } = results.certificates;
  if (coverage.processes.length === 0) return [];
  const choice = (value: Content): Choice => ({ name: say.residualMix, meaning: say.meaning.residualMix, value });
  return claims.hasResidualMix
    ? claims.residualFactors.map(({ value, unit }) => ({
        ...choice(figure(value, formats.factor)),
        name: words.withUnit(say.residualMix, unit),
      }))
    : [choice(text(say.noResidualMix))];
}
