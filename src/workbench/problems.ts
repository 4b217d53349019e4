/** Why a file cannot be opened in the workbench, which takes one .xlsx, .xlsm or .csv at a time. */
import { hostErrorMessage } from '../language/hostErrorMessage';
import type { PaneWords } from '../language/paneWords';
import type { Language } from '../language/words';
import { HostError } from '../workbook/host';

/** A refusal of the workbook's reader, or what was dropped is nothing that the workbench takes. */
export type Problem =
  | { readonly kind: 'refused'; readonly error: HostError }
  | { readonly kind: 'folder' | 'several' | 'other'; readonly file: string };

/** True of the name of a file of text, whose cells are parted by commas, semicolons or tabs. */
export function isText(name: string): boolean {
  return /\.(csv|txt|tsv)$/i.test(name);
}

/** The problem with a file of this name that could not be opened. */
export function fileProblem(name: string, error: unknown): Problem {
  if (error instanceof HostError && error.code !== 'not-a-workbook')
    return { kind: 'refused', error: new HostError(error.code, { ...error.details, file: name }) };
  return { kind: 'other', file: name };
}

/** The problem in a sentence or two. */
export function problemText(problem: Problem, { workbench }: PaneWords, language: Language): string {
  return problem.kind === 'refused'
    ? hostErrorMessage(problem.error, language)
    : workbench.refused[problem.kind](problem.file);
}

/** The one file that was dropped; what else was dropped is a problem; nothing where no file was. */
export function droppedFile(data: DataTransfer): File | Problem | undefined {
  const folder = [...data.items].map((item) => item.webkitGetAsEntry()).find((entry) => entry?.isDirectory);
  if (folder) return { kind: 'folder', file: folder.name };
  const [file, second] = data.files;
  if (file && second) return { kind: 'several', file: file.name };
  return file;
}
