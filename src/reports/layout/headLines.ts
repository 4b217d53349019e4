/** Where a long heading of Chinese letters breaks: before its brackets, and behind a colon or comma. Chinese letters alone would break anywhere. */

/** Letters of a heading that stands on one line. */
const shortest = 6;

/** The lines of a heading; one for words that blanks part. */
export function headLines(head: string): readonly string[] {
  const isChinese = /[\u2e80-\uffdc]/.test(head);
  return isChinese && head.length > shortest ? head.split(/(?=（)|(?<=[：，])/) : [head];
}
