/** Of what a number is, as every part of the result JSON says it. */
import type { Subject } from '../results/result';

export function ofProcess({ names: [site = '', process = ''] }: Subject): {
  readonly site: string;
  readonly process: string;
} {
  return { site, process };
}

export function ofProduct(subject: Subject): ReturnType<typeof ofProcess> & { readonly product: string } {
  const [, , product = ''] = subject.names;
  return { ...ofProcess(subject), product };
}
