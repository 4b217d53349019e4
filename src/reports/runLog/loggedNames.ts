/** What the numbers of the run log are called, also those that are published no more. */
import type { Words } from '../../language/words';
import type { LoggedNumber } from '../../proof/runLogLines';
import type { QuantityKind } from '../../quantity/printed';
import type { ResultId } from '../../results/resultIds';
import { formats } from '../context';
import { resultNames } from '../resultWords';

interface LoggedName {
  readonly subject: string;
  readonly name: string;
  readonly unitText: string;
  readonly format: string;
  readonly kind: QuantityKind;
}

/** Subject, name and unit in the words of a language, and how the number is shown. */
export function loggedName({ citation, label, unit }: LoggedNumber, words: Words): LoggedName {
  const id = citation.replace(/[[#].*$/s, '') as ResultId;
  const named = resultNames(words)({
    id,
    subject: { kind: label === '' ? 'organisation' : 'product', names: [], label },
    unit,
  });
  const { subject, unit: unitText } = named;
  // A log of an earlier version may have numbers that this one does not know.
  const { name = id }: { readonly name?: string } = named;
  const kind = unit === '1' ? 'share' : unit.includes('/') ? 'footprint' : 'emissions';
  const format = { share: formats.share, footprint: formats.perUnit, emissions: formats.emissions }[kind];
  return { subject, name, unitText, kind, format };
}
