/** The XML parser behind all small parts, with bounds beyond which no workbook goes, so that no part can keep us busy without end. */
import { SaxesParser } from 'saxes';
import { HostError } from '../../workbook/host';

/** Namespaces are read. */
interface NamespaceOptions {
  readonly xmlns: true;
  readonly additionalNamespaces: Record<string, string>;
}

/** Elements inside one another; the deepest of Excel's parts have some thirty. */
const deepest = 256;
/** Elements of one part; a style sheet or a list of names can have some hundred thousand. */
const mostElements = 500_000;

/**
 * A parser that throws `damaged-part` naming the part where it is not well formed or is nested too deeply, and `too-large` where it has too many elements,
 * at the element that is one too many. `known` are namespaces by prefix that the text does not declare itself. The callbacks are told of each element before its attributes and at its end.
 */
export function boundedParser(
  part: string,
  known: Readonly<Record<string, string>>,
  onTagStart: () => void,
  onTagEnd: (isSelfClosing: boolean) => void,
): SaxesParser<NamespaceOptions> {
  const parser = new SaxesParser<NamespaceOptions>({ xmlns: true, additionalNamespaces: { ...known } });
  let depth = 0;
  let elements = 0;
  parser.on('error', (problem) => {
    throw new HostError('damaged-part', { part, reason: problem.message });
  });
  parser.on('opentagstart', () => {
    if (++depth > deepest) throw new HostError('damaged-part', { part, reason: `more than ${deepest} elements deep` });
    if (++elements > mostElements) throw new HostError('too-large', { part });
    onTagStart();
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    depth--;
    onTagEnd(isSelfClosing);
  });
  return parser;
}
