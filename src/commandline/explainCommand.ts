/** `explain`: how a figure of the result sheets comes about, step by step. */
import { assess } from '../assess';
import { explainCell } from '../exchange/explain/explain';
import { explanationLines } from '../exchange/explain/explanationText';
import { saveWhole } from '../hosts/xlsx/files';
import { words, type Language } from '../language/words';
import { languageOption, UsageError, type Arguments } from './arguments';
import { openBook } from './book';
import type { Terminal } from './terminal';

const defaultDepth = 3;
const deepest = 12;

/** Prints the explanation, or writes it as JSON; resolves to the exit status. */
export async function explainCommand(given: Arguments, terminal: Terminal, fallback: Language): Promise<number> {
  const asked = languageOption(given, fallback);
  const say = words(asked ?? fallback);
  const cell = given.options.get('--cell');
  if (cell === undefined) throw new UsageError(say.commandLine.missingArgument('--cell'));
  const depthText = given.options.get('--depth') ?? String(defaultDepth);
  const depth = Number(depthText);
  if (!Number.isInteger(depth) || depth < 0 || depth > deepest)
    throw new UsageError(say.commandLine.badValue('--depth', depthText, `0 – ${deepest}`));
  const assessment = assess((await openBook(given.files[0] ?? '')).snapshot, {
    ...(asked ? { language: asked } : {}),
    spoken: fallback,
  });
  const explanation = explainCell(assessment, cell, assessment.language, depth);
  if (!explanation) throw new UsageError(say.explain.noFigure(cell));
  const file = given.options.get('--json');
  const json = `${JSON.stringify(explanation, undefined, 2)}\n`;
  if (file === '-') terminal.print(json.trimEnd());
  else if (file !== undefined) await saveWhole(file, new TextEncoder().encode(json));
  else for (const line of explanationLines(explanation, assessment.language)) terminal.print(line);
  return 0;
}
