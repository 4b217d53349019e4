/** The page that verifies: one file that reaches nothing. A workbook is dropped, read and calculated here, and what changed is named. */
import { verificationJson } from '../exchange/verificationJson';
import { openXlsx } from '../hosts/xlsx/openXlsx';
import { readBook } from '../hosts/xlsx/readBook';
import { hostErrorMessage } from '../language/hostErrorMessage';
import { languages, words, type Language } from '../language/words';
import { defaultLanguage, languageTagged, signs } from '../languages';
import { signatureCheck } from '../pane/verifying/webSignature';
import { calculatorIn } from '../pane/verifying/zippedCalculator';
import type { SecondCalculator } from '../secondCalculator/secondCalculator';
import { verify } from '../verify/verify';
import type { Verification } from '../verify/verification';
import { HostError } from '../workbook/host';
import { button, element } from './elements';
import { foundView } from './foundView';

interface Given {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const page = document.getElementById('page') as HTMLElement;
let language: Language = languageTagged(navigator.language) ?? defaultLanguage;
let given: Given | undefined;
let code = '';
let found: Verification | undefined;
/** What stands in place of the result: that it is being worked on, or why it cannot be. */
let notice: ((language: Language) => string) | undefined;
let second: Promise<SecondCalculator | undefined> | undefined;

async function take(file: File | undefined): Promise<void> {
  if (!file) return;
  given = { file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  await work();
}

async function work(): Promise<void> {
  if (!given) return;
  const { file, bytes } = given;
  found = undefined;
  notice = (inLanguage) => words(inLanguage).verify.page.working(file);
  show();
  const calculator = await (second ??= calculatorIn(document.getElementById('calculator')?.textContent ?? ''));
  // The line is painted before the work begins.
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  try {
    const open = openXlsx(bytes);
    const cells = readBook(open);
    const checkSignature = await signatureCheck(cells);
    found = verify(
      { snapshot: open.snapshot, cells },
      {
        ...(calculator && { second: calculator }),
        ...(code.trim() !== '' && { code }),
        ...(checkSignature && { checkSignature }),
      },
    );
    notice = undefined;
  } catch (error) {
    notice = (inLanguage) =>
      error instanceof HostError
        ? hostErrorMessage(error, inLanguage)
        : words(inLanguage).commandLine.ourMistake(String(error).split('\n')[0] ?? '');
  }
  show();
}

function dropZone(): HTMLElement {
  const { page: say } = words(language).verify;
  const input = element('input');
  input.type = 'file';
  input.accept = '.xlsx,.xlsm';
  input.addEventListener('change', () => void take(input.files?.[0]));
  return element('label', { className: 'drop', text: say.drop }, [input]);
}

function codeField(): HTMLElement {
  const { page: say } = words(language).verify;
  const input = element('input');
  input.type = 'text';
  input.value = code;
  input.spellcheck = false;
  input.placeholder = 'XXXXX-XXXXX-XXXXX-XXXXX';
  input.addEventListener('change', () => {
    code = input.value;
    void work();
  });
  return element('label', { className: 'code', text: say.code }, [input]);
}

function save(): void {
  if (!found || !given) return;
  const link = element('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(verificationJson(found), undefined, 2)], { type: 'application/json' }),
  );
  link.download = given.file.replace(/\.[^.]*$/, '.verification.json');
  link.click();
  URL.revokeObjectURL(link.href);
}

function show(): void {
  const { page: say } = words(language).verify;
  document.documentElement.lang = language;
  document.title = say.title;
  const others = languages.filter((other) => other !== language);
  page.replaceChildren(
    element('header', {}, [
      element('h1', { text: say.title }),
      ...others.map((other) =>
        button(signs[other], () => {
          language = other;
          show();
        }),
      ),
    ]),
    element('p', { className: 'quiet', text: say.promise }),
    dropZone(),
    codeField(),
    ...(notice ? [element('p', { className: 'verdict', text: notice(language) })] : []),
    ...(found && given ? [...foundView(found, given.file, language), button(say.save, save)] : []),
  );
}

for (const event of ['dragover', 'drop'] as const)
  document.addEventListener(event, (dragged) => {
    dragged.preventDefault();
    if (event === 'drop') void take(dragged.dataTransfer?.files[0]);
  });
show();
