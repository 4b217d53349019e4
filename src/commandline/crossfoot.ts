/** The command line: the same engine without Excel. */
import { words } from '../language/words';
import { defaultLanguage, languageTagged } from '../languages';
import { join } from 'node:path';
import { nodeDisk } from './disk/disk';
import { run } from './run';
import { calculatorFrom, shippedFile, shippedFiles } from './shippedFiles';
import { processTerminal } from './terminal';

const spoken =
  languageTagged(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '') ?? defaultLanguage;

async function main(): Promise<number> {
  const terminal = processTerminal(process.stdout, process.stderr);
  const secondCalculator = calculatorFrom(nodeDisk, join(__dirname, shippedFiles.calculator));
  const { page } = shippedFiles;
  const verifierPage = () => shippedFile(nodeDisk, [join(__dirname, page), join(__dirname, '..', 'verifier', page)]);
  const today = () => new Date().toISOString().slice(0, 10);
  const around = { terminal, disk: nodeDisk, secondCalculator, verifierPage, today, spoken };
  const status = await run(process.argv.slice(2), around);
  const failure = await terminal.finished();
  if (failure === undefined) return status;
  terminal.complain(words(spoken).commandLine.cannotPrint(failure));
  return 2;
}

void main().then((status) => {
  process.exitCode = status;
});
