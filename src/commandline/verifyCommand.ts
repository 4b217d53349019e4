/** `verify`: whether a workbook is what was written, what changed since, and whether two calculators agree. */
import { verificationJson } from '../exchange/verificationJson';
import { openXlsx } from '../hosts/xlsx/openXlsx';
import { readBook } from '../hosts/xlsx/readBook';
import { words } from '../language/words';
import { verificationLines } from '../verify/verificationText';
import { verify } from '../verify/verify';
import type { Wanted } from './disk/destinations';
import { languageOption, UsageError, type Arguments } from './arguments';
import { readBookFiles } from './disk/bookFiles';
import { formatWanted, jsonBytes, planOutputs } from './outputs';
import { checkSignature, publicKeyFrom } from './signing';
import type { Surroundings } from './surroundings';

/** Lines of each list on the terminal. */
const mostLines = 40;

/** Prints what was found, or writes it as JSON; resolves to the exit status: 1 where something does not verify. */
export async function verifyCommand(given: Arguments, around: Surroundings): Promise<number> {
  const { terminal, disk, spoken } = around;
  const language = languageOption(given, spoken) ?? spoken;
  const say = words(language).commandLine;
  terminal.progress(say.step.read, 0);
  const files = readBookFiles(disk, given.file);
  const [file] = files.files;
  if (files.kind !== 'xlsx' || !file) throw new UsageError(say.verifiesWorkbooks(given.file));
  const [json, page] = [formatWanted(given, 'json'), pageWanted(given)];
  const outputs = planOutputs([...json, ...page], files, around);
  const pageBytes = page.length > 0 ? around.verifierPage() : undefined;
  if (page.length > 0 && !pageBytes) throw new UsageError(say.noVerifierPage);
  const keyFile = given.options.get('public-key');
  const publicKey = keyFile === undefined ? undefined : publicKeyFrom(disk, keyFile, language);
  const open = openXlsx(file.bytes);
  const book = { snapshot: open.snapshot, cells: readBook(open) };
  terminal.progress(say.step.calculate, 0.3);
  const code = given.options.get('code');
  const second = around.secondCalculator();
  const found = verify(book, {
    ...(second && { second }),
    ...(code !== undefined && { code }),
    checkSignature,
    ...(publicKey !== undefined && { publicKey }),
  });
  await outputs.deliver([...json.map(() => jsonBytes(verificationJson(found))), ...(pageBytes ? [pageBytes] : [])]);
  if (!outputs.quiet)
    for (const { kind, text } of verificationLines(found, language, mostLines))
      terminal.print(kind === 'content' || kind === 'form' ? `  ${text}` : text);
  return found.holds ? 0 : 1;
}

function pageWanted(given: Arguments): readonly Wanted[] {
  const path = given.options.get('page');
  return path === undefined ? [] : [{ path, content: 'page' }];
}
