/** `explain`: how a figure of the result sheets comes about, step by step. */
import { assess } from '../assess';
import { explainCell } from '../exchange/explain/explain';
import { explanationLines } from '../exchange/explain/explanationText';
import { words } from '../language/words';
import { languageOption, UsageError, type Arguments } from './arguments';
import { openBook } from './book';
import { readBookFiles } from './disk/bookFiles';
import { jsonBytes, formatWanted, planOutputs } from './outputs';
import type { Surroundings } from './surroundings';

const defaultDepth = 3;
const deepest = 12;

/** Prints the explanation, or writes it as JSON; resolves to the exit status. */
export async function explainCommand(given: Arguments, around: Surroundings): Promise<number> {
  const { terminal, disk, spoken } = around;
  const asked = languageOption(given, spoken);
  const say = words(asked ?? spoken);
  const cell = given.options.get('cell') ?? '';
  const depthText = given.options.get('depth') ?? String(defaultDepth);
  const depth = Number(depthText);
  if (!Number.isInteger(depth) || depth < 0 || depth > deepest)
    throw new UsageError(say.commandLine.badValue('--depth', depthText, `0 – ${deepest}`));
  const files = readBookFiles(disk, given.file);
  const wanted = formatWanted(given, 'json');
  const outputs = planOutputs(wanted, files, around);
  const assessment = assess(openBook(files).snapshot, { ...(asked ? { language: asked } : {}), spoken });
  const explanation = explainCell(assessment, cell, assessment.language, depth);
  if (!explanation) throw new UsageError(say.explain.noFigure(cell));
  await outputs.deliver([jsonBytes(explanation)]);
  if (wanted.length === 0) for (const line of explanationLines(explanation, assessment.language)) terminal.print(line);
  return 0;
}
