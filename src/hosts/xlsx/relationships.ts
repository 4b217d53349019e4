/** Adds and removes relationships of a part, leaving all others as they are written. */
import type { PackageDraft } from './packageDraft';
import { relationshipsPath } from './partNames';
import { appendInside, outlineXml, removal, spliceText } from './xmlOutline';
import { xmlAttribute } from './xmlText';

/** Where the types of the relationships that we write begin. */
export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface NewRelationship {
  /** Last word of the type, such as `worksheet`. */
  readonly kind: string;
  /** Part name without leading slash. */
  readonly target: string;
}

/** Removes the relationships with these ids and adds others; gives the ids of the added ones in order. */
export function changeRelationships(
  draft: PackageDraft,
  part: string,
  removedIds: ReadonlySet<string>,
  added: readonly NewRelationship[],
): readonly string[] {
  const path = relationshipsPath(part);
  const text = draft.find(path)
    ? draft.text(path)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelationships}"/>`;
  const root = outlineXml(text, path);
  const kept = root.children.filter((child) => !removedIds.has(child.attributes['Id'] ?? ''));
  const first =
    1 + Math.max(0, ...kept.map((child) => Number(/^rId(\d{1,9})$/i.exec(child.attributes['Id'] ?? '')?.[1] ?? 0)));
  const ids = added.map((_, index) => `rId${first + index}`);
  const xml = added.map(
    ({ kind, target }, index) =>
      `<Relationship Id="${ids[index]}" Type="${officeRelationships}/${kind}" Target="${xmlAttribute(encodeURI(relativeTarget(part, target)))}"/>`,
  );
  const gone = root.children.filter((child) => !kept.includes(child)).map(removal);
  draft.setText(path, spliceText(text, added.length > 0 ? [...gone, ...appendInside(text, root, xml.join(''))] : gone));
  return ids;
}

/** A part's name as a target seen from another part: `../tables/table1.xml`. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
