/** Adds and removes relationships of a part, leaving all others as they are written. */
import type { PackageDraft } from './packageDraft';
import { freeNumbers } from './freeNumbers';
import { relationshipsPath } from './partNames';
import type { Namespaces } from './namespaces';
import { appendInside, outlineXml, ownChildren, removal, spliceText } from './xmlOutline';
import { xmlAttribute } from './xmlText';

const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface NewRelationship {
  /** What the type ends with, such as `worksheet`; `metadata/core-properties` for what belongs to the package. */
  readonly kind: string;
  /** Part name without leading slash. */
  readonly target: string;
}

/** Removes the relationships with these ids and adds others under the smallest free ids, which it gives in order. */
export function changeRelationships(
  draft: PackageDraft,
  part: string,
  removedIds: ReadonlySet<string>,
  added: readonly NewRelationship[],
  namespaces: Namespaces,
): readonly string[] {
  const path = relationshipsPath(part);
  const text = draft.find(path)
    ? draft.text(path)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelationships}"/>`;
  const root = outlineXml(text, path);
  const [gone, kept] = [new Set<unknown>(), new Set<string>()];
  for (const child of ownChildren(root)) {
    const id = child.attributes['Id'] ?? '';
    if (removedIds.has(id)) gone.add(child);
    else kept.add(id.toLowerCase());
  }
  const free = freeNumbers((number) => kept.has(`rid${number}`));
  const ids = added.map(() => `rId${free()}`);
  const xml = added.map(
    ({ kind, target }, index) =>
      `<Relationship Id="${ids[index]}" Type="${kind.startsWith('metadata/') ? packageRelationships : namespaces.relationships}/${kind}" Target="${xmlAttribute(encodeURI(relativeTarget(part, target)))}"/>`,
  );
  const removals = root.children.filter((child) => gone.has(child)).map(removal);
  const additions = added.length > 0 ? appendInside(text, root, xml.join('')) : [];
  draft.setText(path, spliceText(text, [...removals, ...additions]));
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
