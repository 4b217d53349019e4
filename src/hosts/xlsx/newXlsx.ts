/** Writes a new workbook; equal plans give equal bytes. */
import type { SheetPlan } from '../../workbook/sheetPlan';
import { partTypes } from './contentTypes';
import { replaceOwnSheets } from './ownSheets';
import { putProperties } from './documentProperties';
import { PackageDraft } from './packageDraft';
import { findParts } from './packageParts';
import { contentTypesPath, relationshipsPath } from './partNames';
import { transitional } from './namespaces';
import { changeRelationships } from './relationships';
import { emptyStyles, StyleSheet } from './stylesXml';
import { xmlAttribute } from './xmlText';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const workbookPath = 'xl/workbook.xml';

/** The bytes of a workbook with these sheets in this order; throws a `HostError` where two sheets or two tables have one name. */
export function newXlsx(sheets: readonly SheetPlan[]): Uint8Array {
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
  putProperties(draft, sheets);
  replaceOwnSheets(draft, findParts(draft), sheets, new StyleSheet(stylesIn(commonFont(sheets)), 'styles'));
  return draft.toZip();
}

/** The typeface of all sheets, where they have one. */
function commonFont(sheets: readonly SheetPlan[]): string | undefined {
  const [font, ...others] = new Set(sheets.map((sheet) => sheet.font));
  return others.length === 0 ? font : undefined;
}

/** An empty style sheet whose own typeface, that of what people type, is the one named. */
function stylesIn(font: string | undefined): string {
  return font === undefined ? emptyStyles : emptyStyles.replace('"Calibri"', `"${xmlAttribute(font)}"`);
}
