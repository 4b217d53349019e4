/** Every text to publish, in one list: the sheet and the JSON say the same sentences, in every language. */
import type { Results } from '../allResults';
import { electricityTexts } from './electricityTexts';
import { inventoryTexts, methodTexts } from './organisationTexts';
import { productTexts } from './productTexts';
import type { PublishedText } from './publishedText';

/** How products were counted, the products one after the other, electricity, the inventory. */
export function publishedTexts(results: Results): readonly PublishedText[] {
  return [...methodTexts(results), ...productTexts(results), ...electricityTexts(results), ...inventoryTexts(results)];
}
