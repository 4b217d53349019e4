/** What becomes of a damaged workbook file: it is refused in one line, or read and written without harm to anything in it. */
import { assess, assessFigures } from '../../src/assess';
import { resultJson } from '../../src/exchange/resultJson';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { OpenXlsx } from '../../src/hosts/xlsx/openedXlsx';
import { relationshipsPath } from '../../src/hosts/xlsx/partNames';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { entryText, openZip } from '../../src/hosts/xlsx/zipPackage';
import { hostErrorMessage } from '../../src/language/hostErrorMessage';
import { HostError } from '../../src/workbook/host';
import { checkOoxml } from '../support/ooxmlCheck';

/** `written` where all was well; `carried` where the check could not read even the damaged file, so that it cannot judge the written one. */
export type Outcome = 'refused' | 'written' | 'carried';

/** Throws an `Error` that says what went wrong. */
export function readAndWrite(bytes: Uint8Array): Outcome {
  try {
    const open = openXlsx(bytes);
    const assessment = assess(open.snapshot);
    const written = writeXlsx(open, { sheets: assessment.reports.sheets, edits: [] });
    refuseHarm(open, written);
    const { reports: _, ...figures } = assessment;
    refuseOtherResults(resultJson(figures), resultJson(assessFigures(openXlsx(written).snapshot)));
    return refuseProblems(bytes, written);
  } catch (problem) {
    if (!(problem instanceof HostError)) throw problem;
    for (const language of ['en', 'zh-CN'] as const) {
      const message = hostErrorMessage(problem, language);
      if (message === '' || /[\u0000-\u001f]/.test(message))
        throw new Error(`not one line: ${JSON.stringify(message)}`, { cause: problem });
    }
    return 'refused';
  }
}

/** What is not ours to change has the very bytes that it had. */
function refuseHarm({ package: before, parts }: OpenXlsx, written: Uint8Array): void {
  const after = openZip(written);
  const changed = new Set(
    [parts.workbookPath, relationshipsPath(parts.workbookPath), parts.styles, '[Content_Types].xml'].map((name) =>
      name?.toLowerCase(),
    ),
  );
  const gone = new Set([parts.calcChain?.toLowerCase()]);
  for (const sheet of parts.sheets.filter(({ name }) => parts.ownSheets.has(name)))
    for (const part of [sheet.path, relationshipsPath(sheet.path), ...sheet.relationships.map(({ target }) => target)])
      for (const name of [part, relationshipsPath(part)]) gone.add(name.toLowerCase());
  for (const entry of before.entries) {
    const name = entry.name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
    if (changed.has(name) || gone.has(name) || /^xl\/charts\//.test(name)) continue;
    const kept = after.find(entry.name);
    if (!kept) throw new Error(`${entry.name} is lost`);
    if (Buffer.compare(kept.data, entry.data) === 0) continue;
    // The sheet that was shown is no more where the cover is new.
    const [text, was] = [after, before].map((zip) => entryText(zip, entry.name).replace(/ tabSelected="[^"]*"/, ''));
    // A file that says nothing of itself says what it is then.
    const said = name === '_rels/.rels' ? text?.replace(/<[^<>]*metadata\/core-properties[^<>]*>/, '') : text;
    if (said !== was) throw new Error(`${entry.name} was changed`);
  }
}

function refuseOtherResults(before: object, after: object): void {
  const [one, other] = [before, after].map((result) => JSON.stringify({ ...result, read: undefined }));
  if (one !== other) throw new Error('the written workbook gives other results than the one that was read');
}

/** The written workbook has no problem that the damaged one had not. */
function refuseProblems(bytes: Uint8Array, written: Uint8Array): Outcome {
  let before: readonly string[];
  try {
    before = checkOoxml(bytes);
  } catch {
    return 'carried';
  }
  // A part that no longer says it is shown has its faults some letters further on.
  const placeless = (problem: string): string => problem.replace(/\d+:\d+/, '');
  const known = new Set(before.map(placeless));
  // The check takes part names by the letter, so what it cannot find in the damaged file it cannot find for our sheets either.
  const found = checkOoxml(written).filter(
    (problem) =>
      !known.has(placeless(problem)) &&
      !(
        known.size > 0 &&
        /of a table that is not there$|: style \d+ is not there$|: no content type$|refers to rId\d+, which it has not$/.test(
          problem,
        )
      ),
  );
  if (found.length > 0) throw new Error(`written with problems: ${found.slice(0, 5).join(' | ')}`);
  return 'written';
}
