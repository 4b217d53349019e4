/** Saves the test host's workbook as an .xlsx file: cells, formulas, formats, tables, names. Charts and conditional formats are not saved. */
import { strToU8, zipSync } from 'fflate';
import { areaAddress, fixedAreaAddress, type Area } from '../model/area';
import { quotedSheet } from '../../../src/workbook/address';
import type { DefinedName } from '../model/definedName';
import type { WorkbookModel } from '../model/workbook';
import { sheetPart, tablePart } from './sheetPart';
import { StylePart } from './stylePart';
import { element, xmlText } from './xmlTree';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The file's bytes, with every formula's present value beside it. */
export function writeXlsx(workbook: WorkbookModel): Uint8Array {
  workbook.settle();
  const styles = new StylePart();
  const files: Record<string, string> = {};
  const overrides = [
    overrideOf('xl/workbook.xml', `${kind}.sheet.main+xml`),
    overrideOf('xl/styles.xml', `${kind}.styles+xml`),
  ];
  let tables = 0;
  workbook.sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    files[path] = sheetPart(sheet, styles);
    overrides.push(overrideOf(path, `${kind}.worksheet+xml`));
    const targets = sheet.tables.map((table) => {
      tables++;
      files[`xl/tables/table${tables}.xml`] = tablePart(table, tables);
      overrides.push(overrideOf(`xl/tables/table${tables}.xml`, `${kind}.table+xml`));
      return ['table', `../tables/table${tables}.xml`] as const;
    });
    if (targets.length > 0) files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationsXml(targets);
  });
  files['xl/styles.xml'] = styles.xml();
  files['xl/workbook.xml'] = workbookXml(workbook);
  files['xl/_rels/workbook.xml.rels'] = relationsXml([
    ...workbook.sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['styles', 'styles.xml'],
  ]);
  files['_rels/.rels'] = relationsXml([['officeDocument', 'xl/workbook.xml']]);
  const defaults =
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) +
    element('Default', { Extension: 'xml', ContentType: 'application/xml' });
  files['[Content_Types].xml'] = element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    defaults + overrides.join(''),
  );
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(head + xml)])));
}

function overrideOf(path: string, type: string): string {
  return element('Override', { PartName: `/${path}`, ContentType: type });
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const written = targets.map(([type, target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: `${relationship}/${type}`, Target: target }),
  );
  return element('Relationships', { xmlns: packageRelations }, written.join(''));
}

function workbookXml(workbook: WorkbookModel): string {
  const sheets = workbook.sheets.map((sheet, index) =>
    element('sheet', {
      name: sheet.name,
      sheetId: index + 1,
      state:
        sheet.visibility === 'Visible'
          ? undefined
          : sheet.visibility.slice(0, 1).toLowerCase() + sheet.visibility.slice(1),
      'r:id': `rId${index + 1}`,
    }),
  );
  const names = [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)].map((name) =>
    nameXml(name, workbook),
  );
  workbook.sheets.forEach((sheet, index) => {
    const own = (name: string, value: string): number =>
      names.push(element('definedName', { name, localSheetId: index }, xmlText(value)));
    const titles = sheet.pageLayout['printTitleRows'] as Area | undefined;
    if (titles)
      own('_xlnm.Print_Titles', `${quotedSheet(sheet.name)}!${areaAddress(titles).replace(/([0-9]+)/g, '$$$1')}`);
    if (sheet.autoFilter)
      names.push(
        element(
          'definedName',
          { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: 1 },
          xmlText(`${quotedSheet(sheet.name)}!${fixedAreaAddress(sheet.autoFilter.area)}`),
        ),
      );
  });
  const content = [
    element(
      'bookViews',
      {},
      element('workbookView', { activeTab: workbook.sheets.indexOf(workbook.activeSheet) || undefined }),
    ),
    element('sheets', {}, sheets.join('')),
    names.length > 0 ? element('definedNames', {}, names.join('')) : '',
    element('calcPr', { calcMode: workbook.calculationMode === 'Manual' ? 'manual' : undefined, fullCalcOnLoad: 1 }),
  ];
  return element('workbook', { xmlns: main, 'xmlns:r': relationship }, content.join(''));
}

function nameXml(name: DefinedName, workbook: WorkbookModel): string {
  const localSheetId = name.sheet ? workbook.sheets.indexOf(name.sheet) : undefined;
  return element(
    'definedName',
    { name: name.name, localSheetId, hidden: name.visible ? undefined : 1 },
    xmlText(name.formula.slice(1)),
  );
}
