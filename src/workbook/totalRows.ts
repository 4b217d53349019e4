/** Words by which a row of a list says that it is a total of the rows above it: general usage, not from a standard. */

const words = new Set([
  ...['total', 'totals', 'subtotal', 'subtotals', 'sub-total', 'grand total', 'overall total', 'sum'],
  ...['summe', 'gesamt', 'gesamtsumme', 'zwischensumme', 'sous-total', 'total général', 'suma', 'totale', 'subtotale'],
  ...['итого', '合计', '小计', '总计', '共计', '累计', '合計', '小計', '總計', '総計'],
]);
const ending = /(?:合计|小计|总计|共计|合計|小計|總計|\b(?:sub-?)?total)$/;

/** True for a text such as Total, Summe, 合计 or 2024年小计. */
export function isTotalWord(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s:：.]+$/, '')
    // 合 计, set wide to fill its cell.
    .replace(/^(\p{Script=Han})\s+(?=\p{Script=Han}$)/u, '$1');
  return words.has(plain) || ending.test(plain);
}
