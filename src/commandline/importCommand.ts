/** `import`: the lists of a workbook become ledgers; without a mapping it proposes one. */
import { sheetValues } from '../hosts/xlsx/sheetValues';
import { openXlsx } from '../hosts/xlsx/openXlsx';
import { insertSheets, repairXlsx } from '../hosts/xlsx/writeXlsx';
import { words, type Language } from '../language/words';
import { readLedgers } from '../ledgers/readLedgers';
import { ledgerNamed } from '../ledgers/lookAlikes';
import { grownLists } from '../lists/grownLists';
import { importLedgers } from '../lists/importLedgers';
import { keptMapping } from '../lists/importSheet';
import { mappingJson, MappingError, readMapping } from '../lists/mappingJson';
import { matchMapping } from '../lists/matchMapping';
import { proposeImport } from '../lists/proposeImport';
import { findLists } from '../lists/findLists';
import { endingToKeep } from '../workbook/resultName';
import { languageOption, UsageError, type Arguments } from './arguments';
import { openBook } from './book';
import { readBookFiles, type BookFiles } from './disk/bookFiles';
import { accountLines, proposalLines } from './importLines';
import { jsonBytes, planOutputs } from './outputs';
import { resultPath } from './resultPath';
import type { Surroundings } from './surroundings';

/** Proposes or imports; resolves to the exit status, 1 where something was left open. */
export function importCommand(given: Arguments, around: Surroundings): Promise<number> {
  const files = readBookFiles(around.disk, given.file);
  const mapping = given.options.get('mapping');
  return mapping === undefined ? propose(given, files, around) : importBy(mapping, given, files, around);
}

const mappingPath = (files: BookFiles): string =>
  resultPath(files).replace(/(\.crossfoot)?\.xl[st][xm]$/i, '.mapping.json');

async function propose(given: Arguments, files: BookFiles, around: Surroundings): Promise<number> {
  const language = languageOption(given, around.spoken) ?? around.spoken;
  const say = words(language);
  const path = given.options.get('out') ?? mappingPath(files);
  const outputs = planOutputs([{ path, content: 'json', over: 'new' }], files, around);
  const open = openBook(files);
  const { lists, factors } = proposeImport(sheetValues(open), keptMapping(open.snapshot));
  if (lists.length === 0) throw new UsageError(say.lists.none);
  const mappings = lists.flatMap(({ proposals }) => proposals.map(({ mapping }) => mapping));
  await outputs.deliver([jsonBytes(mappingJson({ lists: mappings, ...(factors !== undefined && { factors }) }))]);
  const { lines, isOpen } = proposalLines(lists, factors, language);
  if (outputs.quiet) return isOpen ? 1 : 0;
  for (const line of lines) around.terminal.print(line);
  around.terminal.print(
    say.lists.mappingWritten(path, `crossfoot import ${quoted(given.file)} --mapping ${quoted(path)}`),
  );
  return isOpen ? 1 : 0;
}

const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);

async function importBy(file: string, given: Arguments, files: BookFiles, around: Surroundings): Promise<number> {
  const language: Language = languageOption(given, around.spoken) ?? around.spoken;
  const say = words(language);
  const path = given.options.get('out') ?? resultPath(files);
  const ending = endingToKeep(files.kind === 'csv' ? '' : files.path, path);
  if (ending !== undefined) throw new UsageError(say.commandLine.otherEnding(path, ending));
  const mapping = read(file, around, language);
  const outputs = planOutputs([{ path, content: 'workbook' }], files, around);
  const open = openBook(files);
  const sheets = sheetValues(open);
  const matched = matchMapping(findLists(sheets), mapping);
  const imported = importLedgers(sheets, matched.mapped, {
    language,
    sheetNames: open.snapshot.sheets.map(({ name }) => name),
    present: open.snapshot.tables.flatMap(({ name }) => ledgerNamed(name)?.table ?? []),
    ...(mapping.factors !== undefined && { factors: mapping.factors }),
  });
  const grown = grownLists({ ...open.snapshot, lists: sheets }, readLedgers(open.snapshot).tables, language);
  const edits = grown.flatMap((list) => list.edits);
  if (imported.accounts.length === 0 && edits.length === 0) throw new UsageError(say.lists.nothingMapped);
  const added = imported.accounts.length === 0 ? undefined : insertSheets(open, imported.sheets);
  await outputs.deliver([added && edits.length === 0 ? added : repairXlsx(added ? openXlsx(added) : open, edits)]);
  const { lines, isOpen } = accountLines(matched, imported, grown, language);
  if (outputs.quiet) return isOpen ? 1 : 0;
  for (const line of lines) around.terminal.print(line);
  around.terminal.print(say.commandLine.writtenTo(path));
  return isOpen ? 1 : 0;
}

function read(file: string, { disk }: Surroundings, language: Language): ReturnType<typeof readMapping> {
  const say = words(language).lists;
  const [input] = readBookFiles(disk, file).files;
  try {
    return readMapping(new TextDecoder().decode(input?.bytes));
  } catch (problem) {
    if (!(problem instanceof MappingError)) throw problem;
    throw new UsageError(say.badMapping(file, say.mapping[problem.code](problem.where, problem.value)));
  }
}
