/** `check FILE.json`: what is wrong with anybody's PACT records. */
import { checkPact, recordsIn } from '../exchange/pact/checkPact';
import { isObject, type PactFault } from '../exchange/pact/pactFault';
import { words, type Language } from '../language/words';
import { languageOption, UsageError, type Arguments } from './arguments';
import { readBookFiles } from './disk/bookFiles';
import { formatWanted, jsonBytes, planOutputs } from './outputs';
import type { Surroundings } from './surroundings';

/** True for a file of records; any other is a book. */
export function holdsRecords(path: string): boolean {
  return /\.json$/i.test(path);
}

/** Prints each fault with its path; resolves to the exit status: 1 where there is one. */
export async function checkRecords(given: Arguments, around: Surroundings): Promise<number> {
  const { terminal, disk, spoken } = around;
  const language = languageOption(given, spoken) ?? spoken;
  const say = words(language).outward;
  const files = readBookFiles(disk, given.file);
  const outputs = planOutputs(formatWanted(given, 'json'), files, around);
  const records = recordsIn(parsed(files.files[0]?.bytes ?? new Uint8Array(), say.notJson(given.file)));
  if (!records) throw new UsageError(say.noRecords(given.file));
  const checked = records.map((record, index) => ({ name: nameOf(record, index), faults: checkPact(record) }));
  await outputs.deliver([jsonBytes(checked)]);
  if (!outputs.quiet)
    for (const { name, faults } of checked)
      for (const line of [say.record(name, faults.length), ...faults.map((fault) => faultLine(fault, language))])
        terminal.print(line);
  return checked.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

function parsed(bytes: Uint8Array, refusal: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw new UsageError(refusal);
  }
}

function nameOf(record: unknown, index: number): string {
  const name = isObject(record) ? record['productNameCompany'] : undefined;
  return typeof name === 'string' && name !== '' ? name : String(index + 1);
}

/** `  sums  pcf.pcfExcludingBiogenicUptake is 0.384; its parts add up to 0.356` */
function faultLine({ layer, code, path, value = '', expected = '' }: PactFault, language: Language): string {
  const { layer: layers, fault } = words(language).outward;
  return `  ${layers[layer]}  ${path} ${fault[code](value, expected)}`;
}
