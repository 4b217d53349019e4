/** Says in `[Content_Types].xml` what kind of part each of ours is, leaving the entries of all others as they are. */
import type { PackageDraft } from './packageDraft';
import { contentTypesPath } from './partNames';
import { appendInside, outlineXml, ownChildren, removal, spliceText } from './xmlOutline';
import { xmlAttribute } from './xmlText';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types of the parts that we write. */
export const partTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  table: `${spreadsheet}.table+xml`,
  styles: `${spreadsheet}.styles+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  properties: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;

export interface TypedPart {
  readonly part: string;
  readonly type: string;
}

/** Removes the entries of removed parts and adds those of new ones. */
export function changeContentTypes(draft: PackageDraft, removed: readonly string[], added: readonly TypedPart[]): void {
  const text = draft.text(contentTypesPath);
  const root = outlineXml(text, contentTypesPath);
  const gone = new Set([...removed, ...added.map(({ part }) => part)].map((part) => `/${part}`.toLowerCase()));
  const removals = ownChildren(root)
    .filter((child) => child.local === 'Override' && gone.has((child.attributes['PartName'] ?? '').toLowerCase()))
    .map(removal);
  const hasRelationshipType = ownChildren(root).some(
    (child) => child.local === 'Default' && child.attributes['Extension']?.toLowerCase() === 'rels',
  );
  const rels = hasRelationshipType
    ? ''
    : '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  const xml = added
    .map(({ part, type }) => `<Override PartName="/${xmlAttribute(part)}" ContentType="${type}"/>`)
    .join('');
  draft.setText(contentTypesPath, spliceText(text, [...removals, ...appendInside(text, root, rels + xml)]));
}
