/** The texts to publish in the result JSON: the same sentences as on the sheet, in every language. */
import type { Finding } from '../findings/finding';
import { each } from '../languages';
import type { Results } from '../results/allResults';
import { textOf } from '../results/texts/publishedText';
import { publishedTexts } from '../results/texts/publishedTexts';
import { ofProduct } from './numberJson';
import type { TextJson } from './shape/textsShape';

/** One entry for each sentence; the findings are numbered as the list numbers them. */
export function textsJson(results: Results, findings: readonly Finding[]): readonly TextJson[] {
  return publishedTexts(results).map((text) => ({
    about: text.kind,
    ...ofProduct(text.subject),
    text: each((language) => textOf(text, language, findings)),
  }));
}
