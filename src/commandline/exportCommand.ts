/** `export`: products of a book as records that other programs read. */
import { assessFigures, sealOf } from '../assess';
import { pactFootprints, type Exported, type Missing } from '../exchange/pact/pactFootprint';
import { findingMessage } from '../language/findingMessage';
import { words, type Language } from '../language/words';
import { formulaKey } from '../ledgers/cleanText';
import { nearestName } from '../quantity/nearestName';
import { dateOption, languageOption, UsageError, type Arguments } from './arguments';
import { openBook } from './book';
import { readBookFiles } from './disk/bookFiles';
import { placeText } from './findingPlace';
import { jsonBytes, planOutputs } from './outputs';
import { resultPath } from './resultPath';
import type { Surroundings } from './surroundings';

/** What products can be handed on as, one row each. */
const outwardFormats = { pact: pactFootprints } as const;
type OutwardFormat = keyof typeof outwardFormats;

const isFormat = (name: string): name is OutwardFormat => Object.hasOwn(outwardFormats, name);

/** Writes the records of the products that can be handed on, and says what is missing for the others; resolves to the exit status: 1 where anything is. */
export async function exportCommand(given: Arguments, around: Surroundings): Promise<number> {
  const { terminal, disk, spoken } = around;
  const asked = languageOption(given, spoken);
  const say = words(asked ?? spoken).outward;
  const [format, book] = [given.file, given.second ?? ''];
  if (!isFormat(format)) throw new UsageError(say.unknownFormat(format, Object.keys(outwardFormats).join(', ')));
  const files = readBookFiles(disk, book);
  const out = given.options.get('out') ?? resultPath(files).replace(/(\.crossfoot)?\.xls[xm]$/, `.${format}.json`);
  const outputs = planOutputs([{ path: out, content: 'json' }], files, around);
  const { snapshot } = openBook(files);
  const figures = assessFigures(snapshot, { ...(asked ? { language: asked } : {}), spoken });
  const { results, language } = figures;
  if (!results) throw new UsageError(say.noResults(book));
  const day = dateOption(given, spoken) ?? around.today();
  const all = outwardFormats[format]({ ...figures, results }, { day, seal: sealOf(figures, snapshot) });
  const products = chosen(all, given.options.get('product'), asked ?? spoken);
  const records = products.flatMap(({ record }) => (record ? [record] : []));
  const [single] = records;
  if (single)
    await outputs.deliver([jsonBytes(given.options.has('product') && records.length === 1 ? single : records)]);
  const missing = products.flatMap((product) => product.missing);
  for (const line of new Set(missing.map((one) => missingLine(one, language)))) terminal.complain(line);
  if (!single) terminal.complain(words(language).outward.nothing);
  else if (!outputs.quiet) terminal.print(words(language).outward.exported(records.length, out));
  return missing.length > 0 ? 1 : 0;
}

/** All products, or those of a name; throws a `UsageError` where there are none. */
function chosen(all: readonly Exported[], name: string | undefined, spoken: Language): readonly Exported[] {
  if (name === undefined) return all;
  const named = all.filter(({ product }) => formulaKey(product.name) === formulaKey(name));
  if (named.length > 0) return named;
  const names = all.map(({ product }) => product.name);
  throw new UsageError(words(spoken).outward.noProduct(name, nearestName(name, names) ?? ''));
}

/** `Billet: its carbon footprint is withheld. Energy!E2: …` */
function missingLine({ code, product, what = '', findings = [] }: Missing, language: Language): string {
  const said = findings.map((finding) => `${placeText(finding)}: ${findingMessage(finding, language)}`);
  return [words(language).outward.missing[code](product, what), ...said].join(' ');
}
