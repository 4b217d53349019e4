/** Proves that what we are about to write is well-formed XML with known prefixes. */
import { SaxesParser } from 'saxes';

interface WellFormedProof {
  push(text: string): void;
  /** Says that all text came. */
  finish(): void;
}

/** Throws a plain `Error`, our own mistake, naming the part, as soon as the text pushed so far cannot be well formed. */
export function proveWellFormed(part: string, prefixes: Readonly<Record<string, string>> = {}): WellFormedProof {
  const parser = new SaxesParser({ xmlns: true, additionalNamespaces: { ...prefixes } });
  parser.on('error', (problem) => {
    throw new Error(`${part} would not be well formed: ${problem.message}`);
  });
  return {
    push: (text) => void parser.write(text),
    finish: () => void parser.close(),
  };
}
