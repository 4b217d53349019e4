/** The styles that only sheets which go away needed: taken from the ends of the style sheet's lists, so that no other style moves. */
import type { OpenXlsx } from './openXlsx';
import { inflateXml } from './inflateStream';
import {
  attributeSplice,
  childNamed,
  outlineRoot,
  ownChildren,
  removal,
  spliceText,
  type XmlElement,
} from './xmlOutline';
import type { ZipEntry } from './zipEntry';

/** What parts refer to: cell formats, looks of conditions, and number formats by their id. */
interface UsedStyles {
  readonly formats: Set<number>;
  readonly looks: Set<number>;
  readonly numbers: Set<number>;
}

const references = /[\s:](?:(s|style)|(\w*[dD]xfId)|(numFmtId))\s*=\s*["'](\d+)["']/g;
/** Longer than any reference, so that none is lost between two pieces of a part. */
const longestReference = 64;

/** What our sheets use of a workbook's styles, and what all its other parts use. */
export interface StyleUses {
  readonly ours: UsedStyles;
  readonly others: UsedStyles;
}

/** Reads which styles each part of a workbook refers to; nothing of a workbook without sheets of ours. */
export function readStyleUses({ parts, package: { entries } }: OpenXlsx): StyleUses | undefined {
  const own = new Set(
    parts.sheets.filter(({ name }) => parts.ownSheets.has(name)).map(({ path }) => path.toLowerCase()),
  );
  if (own.size === 0) return undefined;
  const ours = noStyles();
  const others = noStyles();
  const apart = new Set([parts.styles, parts.sharedStrings, parts.workbookPath].map((name) => name?.toLowerCase()));
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (name.endsWith('.xml') && !apart.has(name)) addUsed(entry, own.has(name) ? ours : others);
  }
  return { ours, others };
}

function noStyles(): UsedStyles {
  return { formats: new Set(), looks: new Set(), numbers: new Set() };
}

function addUsed(entry: ZipEntry, used: UsedStyles): void {
  const decoder = new TextDecoder();
  let before = '';
  inflateXml(entry, (chunk) => {
    const text = before + decoder.decode(chunk, { stream: true });
    for (const [, format, look, , place] of text.matchAll(references))
      (format ? used.formats : look ? used.looks : used.numbers).add(Number(place));
    before = text.slice(-longestReference);
  });
}

/** The text of the style sheet without what only our sheets used and what stands behind all that others and `still` use. What no sheet used is somebody's, and stays. */
export function withoutLeftStyles(
  text: string,
  part: string,
  { ours, others }: StyleUses,
  still: { readonly formats: Iterable<number>; readonly looks: Iterable<number> } = noStyles(),
): string {
  const root = outlineRoot(text, part, 'styleSheet');
  const list = (name: string): readonly XmlElement[] => ownChildren(childNamed(root, name));
  const formats = list('cellXfs');
  const needed = new Set([...others.formats, ...still.formats]);
  const keptFormats = formats.slice(
    0,
    lastNeeded(formats, (_, place) => isLeft(place, ours.formats, needed)),
  );
  const gone = formats.slice(keptFormats.length);
  const kept = [...keptFormats, ...list('cellStyleXfs')];
  const looks = list('dxfs');
  const named = list('tableStyles').flatMap((style) => ownChildren(style).map((element) => valueOf(element, 'dxfId')));
  const neededLooks = new Set([...others.looks, ...still.looks, ...named]);
  const of = (xfs: readonly XmlElement[], attribute: string) => new Set(xfs.map((xf) => valueOf(xf, attribute)));
  /** How many members of a list stay of those that formats refer to by this attribute. */
  const stay = (name: string, attribute: string): number => {
    const [left, referred] = [of(gone, attribute), of(kept, attribute)];
    return lastNeeded(list(name), (_, place) => isLeft(place, left, referred));
  };
  const numbersGone = of(gone, 'numFmtId');
  const numbersKept = new Set([...of(kept, 'numFmtId'), ...others.numbers]);
  const counts: Readonly<Record<string, number>> = {
    cellXfs: keptFormats.length,
    dxfs: lastNeeded(looks, (_, place) => isLeft(place, ours.looks, neededLooks)),
    fonts: stay('fonts', 'fontId'),
    fills: stay('fills', 'fillId'),
    borders: stay('borders', 'borderId'),
    numFmts: lastNeeded(list('numFmts'), (format) => isLeft(valueOf(format, 'numFmtId'), numbersGone, numbersKept)),
  };
  return spliceText(
    text,
    Object.entries(counts).flatMap(([name, count]) => {
      const [element, members] = [childNamed(root, name), list(name)];
      if (!element || count === members.length) return [];
      return [attributeSplice(text, element, { count: String(count) }), ...members.slice(count).map(removal)];
    }),
  );
}

/** The first of each list is what stands where nothing is said. */
function isLeft(place: number, ours: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return place > 0 && ours.has(place) && !others.has(place);
}

/** How many members there are up to the last that is not left over. */
function lastNeeded(members: readonly XmlElement[], isOver: (member: XmlElement, place: number) => boolean): number {
  let count = members.length;
  for (; count > 0; count--) {
    const member = members[count - 1];
    if (!member || !isOver(member, count - 1)) break;
  }
  return count;
}

function valueOf(element: XmlElement, attribute: string): number {
  return Number(element.attributes[attribute] ?? 0);
}
