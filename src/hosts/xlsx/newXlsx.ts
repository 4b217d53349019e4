/** Writes a new workbook; equal plans give equal bytes. */
import type { SheetPlan } from '../../workbook/sheetPlan';
import { changeContentTypes, partTypes } from './contentTypes';
import { replaceOwnSheets } from './ownSheets';
import { PackageDraft } from './packageDraft';
import { findParts } from './packageParts';
import { contentTypesPath, relationshipsPath } from './partNames';
import { transitional } from './namespaces';
import { changeRelationships } from './relationships';
import { emptyStyles, StyleSheet } from './stylesXml';
import { xmlContent } from './xmlText';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const workbookPath = 'xl/workbook.xml';
const propertiesPath = 'docProps/core.xml';

/** What the file says of itself, in the order in which it is written. */
interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
}

/** The bytes of a workbook with these sheets in this order; throws a `HostError` where two sheets or two tables have one name. */
export function newXlsx(sheets: readonly SheetPlan[], properties?: DocumentProperties): Uint8Array {
  const draft = new PackageDraft();
  draft.setText(
    contentTypesPath,
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/${workbookPath}" ContentType="${partTypes.workbook}"/></Types>`,
  );
  changeRelationships(draft, '', new Set(), [{ kind: 'officeDocument', target: workbookPath }], transitional);
  draft.setText(
    workbookPath,
    `${declaration}<workbook xmlns="${transitional.main}" xmlns:r="${transitional.relationships}">` +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets/></workbook>',
  );
  draft.setText(
    relationshipsPath(workbookPath),
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`,
  );
  replaceOwnSheets(draft, findParts(draft), sheets, new StyleSheet(emptyStyles, 'styles'));
  if (properties) addProperties(draft, properties);
  return draft.toZip();
}

/** No day and no author, so that equal plans give equal bytes. */
function addProperties(draft: PackageDraft, { title, subject, creator }: DocumentProperties): void {
  draft.setText(
    propertiesPath,
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${xmlContent(title)}</dc:title><dc:subject>${xmlContent(subject)}</dc:subject><dc:creator>${xmlContent(creator)}</dc:creator></cp:coreProperties>`,
  );
  changeContentTypes(draft, [], [{ part: propertiesPath, type: partTypes.properties }]);
  changeRelationships(
    draft,
    '',
    new Set(),
    [{ kind: 'metadata/core-properties', target: propertiesPath }],
    transitional,
  );
}
