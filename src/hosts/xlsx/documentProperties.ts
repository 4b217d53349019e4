/** What the file says of itself: title, subject and program; without a day or a person, so that equal plans give equal bytes. */
import type { SheetPlan } from '../../workbook/sheetPlan';
import { changeContentTypes, partTypes } from './contentTypes';
import { transitional } from './namespaces';
import type { PackageDraft } from './packageDraft';
import { readRelationships } from './partNames';
import { changeRelationships } from './relationships';
import { outlineXml, replaceContent, spliceText } from './xmlOutline';
import { xmlContent } from './xmlText';

const kind = 'metadata/core-properties';

/** Writes what the sheets say that the file is. What somebody else's program wrote of it stays, since it is somebody else's file. */
export function putProperties(draft: PackageDraft, sheets: readonly SheetPlan[]): void {
  const about = sheets.find((sheet) => sheet.about)?.about;
  if (!about) return;
  const said = { title: about.title, subject: about.subject, creator: about.program };
  const [name = ''] = about.program.split(' ');
  const part = readRelationships(draft, '').find(({ type }) => type.endsWith(`/${kind}`))?.target;
  if (part === undefined) return addProperties(draft, said);
  if (!draft.find(part)) return;
  const text = draft.text(part);
  const root = outlineXml(text, part);
  const found = Object.entries(said).map(([name, value]) => ({
    element: root.children.find(({ local }) => local === name),
    value,
  }));
  const isOurs = root.children.some(({ local, text: by }) => local === 'creator' && by.startsWith(`${name} `));
  if (!isOurs) return;
  const splices = found.flatMap(({ element, value }) =>
    element ? [replaceContent(text, element, xmlContent(value))] : [],
  );
  draft.setText(part, spliceText(text, splices));
}

function addProperties(draft: PackageDraft, said: Readonly<Record<'title' | 'subject' | 'creator', string>>): void {
  const part = draft.find('docProps/core.xml') ? draft.freeName('docProps/core', '.xml') : 'docProps/core.xml';
  const elements = Object.entries(said).map(([name, value]) => `<dc:${name}>${xmlContent(value)}</dc:${name}>`);
  draft.setText(
    part,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      `xmlns:dc="http://purl.org/dc/elements/1.1/">${elements.join('')}</cp:coreProperties>`,
  );
  changeContentTypes(draft, [], [{ part, type: partTypes.properties }]);
  changeRelationships(draft, '', new Set(), [{ kind, target: part }], transitional);
}
