/** `Workbook`, `Application`, the document's properties, and how sheets are printed. */
import { RangeObject, rangeArgument } from './rangeObject';
import { NameCollection } from './nameClasses';
import { TableCollection } from './tableClasses';
import type { PageLayoutObject } from './worksheetClasses';
import { isEntireColumns, isEntireRows, type Area } from '../model/area';
import type { WorkbookModel } from '../model/workbook';
import { defineClass, plainProperties } from '../protocol/apiClass';
import { ApiError } from '../protocol/apiError';
import { asOneOf } from '../protocol/arguments';

function keptRange(object: object | undefined): RangeObject | undefined {
  return object instanceof RangeObject ? object : undefined;
}

export const workbookClass = defineClass<WorkbookModel>('Workbook', {
  get: {
    name: (workbook) => workbook.name,
    readOnly: () => false,
    autoSave: () => false,
    isDirty: () => true,
  },
  child: {
    worksheets: (workbook) => workbook,
    application: (workbook) => workbook,
    functions: (workbook) => workbook,
    tables: (workbook) => new TableCollection(workbook),
    names: (workbook) => new NameCollection(workbook),
    properties: (workbook) => workbook,
    protection: (workbook) => workbook,
  },
  call: {
    getSelectedRange: (workbook) => new RangeObject(workbook.activeSheet, workbook.activeSheet.selection),
    getActiveCell: (workbook) =>
      new RangeObject(workbook.activeSheet, { ...workbook.activeSheet.selection, rows: 1, columns: 1 }),
    _GetRangeForEventByReferenceId: (_, given, context) => keptRange(context.reference(given.text(0))),
    _GetRangeOrNullObjectForEventByReferenceId: (_, given, context) => keptRange(context.reference(given.text(0))),
  },
});

export const applicationClass = defineClass<WorkbookModel>('Application', {
  get: {
    calculationMode: (workbook) => workbook.calculationMode,
    calculationState: (workbook) => (workbook.calculator.isPending ? 'Pending' : 'Done'),
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  set: {
    calculationMode: (workbook, value) => {
      workbook.calculationMode = asOneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual'] as const);
    },
  },
  call: {
    calculate: (workbook, given) => {
      const type = asOneOf(given.at(0), ['Recalculate', 'Full', 'FullRebuild'] as const);
      if (type !== 'Recalculate') workbook.calculator.scopeChanged();
      workbook.calculate();
    },
    suspendApiCalculationUntilNextSync: (workbook) => void (workbook.calculationSuspended = true),
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const workbookProtectionClass = defineClass<WorkbookModel>('WorkbookProtection', {
  get: { protected: (workbook) => workbook.structureProtected },
  call: {
    protect: (workbook) => void (workbook.structureProtected = true),
    unprotect: (workbook) => void (workbook.structureProtected = false),
  },
});

export const documentPropertiesClass = defineClass<WorkbookModel>(
  'DocumentProperties',
  plainProperties<WorkbookModel>((workbook) => workbook.properties, {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
  }),
);

const layout = plainProperties<PageLayoutObject>(({ sheet }) => sheet.pageLayout, {
  orientation: 'Portrait',
  paperSize: 'A4',
  blackAndWhite: false,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  draftMode: false,
  printOrder: 'DownThenOver',
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
});

function printed(
  name: string,
  fits: (area: Area) => boolean,
): {
  read: (layout: PageLayoutObject) => RangeObject | undefined;
  write: (layout: PageLayoutObject, range: RangeObject) => void;
} {
  return {
    read: ({ sheet }) => {
      const area = sheet.pageLayout[name];
      return area === undefined ? undefined : new RangeObject(sheet, area as Area);
    },
    write: ({ sheet }, range) => {
      if (!fits(range.area) || range.sheet !== sheet) throw new ApiError('InvalidArgument');
      sheet.pageLayout[name] = range.area;
    },
  };
}

const titleRows = printed('printTitleRows', isEntireRows);
const printArea = printed('printArea', () => true);
const titleColumns = printed('printTitleColumns', isEntireColumns);

export const pageLayoutClass = defineClass<PageLayoutObject>('PageLayout', {
  get: { ...layout.get, zoom: ({ sheet }) => sheet.pageLayout['zoom'] ?? { scale: 100 } },
  set: {
    ...layout.set,
    orientation: ({ sheet }, value) =>
      void (sheet.pageLayout['orientation'] = asOneOf(value, ['Portrait', 'Landscape'])),
    zoom: ({ sheet }, value) => void (sheet.pageLayout['zoom'] = value),
  },
  child: { headersFooters: (of) => of },
  call: {
    setPrintTitleRows: (of, given, { workbook }) => titleRows.write(of, rangeArgument(workbook, of.sheet, given, 0)),
    setPrintTitleColumns: (of, given, { workbook }) =>
      titleColumns.write(of, rangeArgument(workbook, of.sheet, given, 0)),
    getPrintTitleRows: titleRows.read,
    getPrintTitleRowsOrNullObject: titleRows.read,
    getPrintTitleColumns: titleColumns.read,
    getPrintTitleColumnsOrNullObject: titleColumns.read,
    getPrintArea: printArea.read,
    getPrintAreaOrNullObject: printArea.read,
    setPrintArea: (of, given, { workbook }) => printArea.write(of, rangeArgument(workbook, of.sheet, given, 0)),
  },
});

export const headersFootersClass = defineClass<PageLayoutObject>('HeaderFooterGroup', {
  child: { defaultForAllPages: (of) => of },
});

export const headerFooterClass = defineClass<PageLayoutObject>(
  'HeaderFooter',
  plainProperties<PageLayoutObject>(({ sheet }) => sheet.pageLayout, {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  }),
);
