/** What every part of the result JSON says alike: a number, and what it is of. */
import { numberOf, type Node } from '../calculation/graph/node';
import { plainText } from '../quantity/exact';
import type { Subject } from '../results/result';
import type { NumberJson, OutputJson, ProcessJson } from './shape/numberShape';

/** A number as exact text, `null` where it is withheld. */
export function numberJson(node: Node | undefined): NumberJson {
  const value = node && numberOf(node);
  return value ? plainText(value) : null;
}

export function ofProcess({ names: [site = '', process = ''] }: Subject): ProcessJson {
  return { site, process };
}

export function ofProduct(subject: Subject): OutputJson {
  const [, , product = ''] = subject.names;
  return { ...ofProcess(subject), product };
}
