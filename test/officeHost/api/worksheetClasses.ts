/** `WorksheetCollection`, `Worksheet` and what belongs to a sheet: freeze panes, protection, areas. */
import { boundingArea, cellArea, parseArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { defineClass } from '../protocol/apiClass';
import { ApiError, invalidArgument } from '../protocol/apiError';
import { asFlag, asNumber, asOneOf, asText } from '../protocol/arguments';
import { workbookTarget } from '../protocol/eventMessages';
import { RangeFormatObject } from './formatClasses';
import { RangeAreasObject, RangeObject, rangeArgument, rangeAt } from './rangeObject';
import { ChartCollection } from './chartClasses';
import { FilterObject } from './filterClasses';
import { NameCollection } from './nameClasses';
import { TableCollection } from './tableClasses';

function requireStructure(workbook: WorkbookModel): void {
  if (workbook.structureProtected) throw new ApiError('AccessDenied');
}

/** A sheet name that Excel takes; InvalidArgument otherwise. */
function sheetName(workbook: WorkbookModel, value: unknown, own?: Sheet): string {
  const name = asText(value);
  if (
    name.length === 0 ||
    name.length > 31 ||
    /[[\]:*?/\\]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === 'history'
  )
    throw invalidArgument();
  const taken = workbook.sheetNamed(name);
  if (taken && taken !== own) throw new ApiError('ItemAlreadyExists');
  return name;
}

const visible = (workbook: WorkbookModel, only: boolean): Sheet[] =>
  workbook.sheets.filter((sheet) => !only || sheet.visibility === 'Visible');

export const worksheetsClass = defineClass<WorkbookModel>('WorksheetCollection', {
  items: (workbook) => workbook.sheets,
  item: (workbook, key) => workbook.sheetNamed(asText(key)),
  eventTarget: () => workbookTarget,
  call: {
    add: (workbook, given) => {
      requireStructure(workbook);
      return workbook.addSheet(given.at(0) === undefined ? undefined : sheetName(workbook, given.at(0)));
    },
    getActiveWorksheet: (workbook) => workbook.activeSheet,
    getCount: (workbook, given) => visible(workbook, given.flag(0)).length,
    getFirst: (workbook, given) => visible(workbook, given.flag(0))[0],
    getLast: (workbook, given) => visible(workbook, given.flag(0)).at(-1),
  },
});

function neighbour(sheet: Sheet, workbook: WorkbookModel, step: 1 | -1, visibleOnly: boolean): Sheet | undefined {
  const sheets = workbook.sheets;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    if (!visibleOnly || sheets[at]?.visibility === 'Visible') return sheets[at];
  }
  return undefined;
}

function usedRange(sheet: Sheet, valuesOnly: boolean): RangeObject | undefined {
  const area = sheet.usedArea(valuesOnly);
  return area && new RangeObject(sheet, area);
}

export const worksheetClass = defineClass<Sheet>('Worksheet', {
  ids: (sheet) => ({ Id: sheet.id }),
  eventTarget: (sheet) => sheet.id,
  get: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
    visibility: (sheet) => sheet.visibility,
    tabColor: (sheet) => sheet.tabColor,
    showGridlines: (sheet) => sheet.showGridlines,
    showHeadings: (sheet) => sheet.showHeadings,
    standardHeight: () => 15,
    standardWidth: () => 8.43,
    enableCalculation: () => true,
  },
  set: {
    name: (sheet, value, { workbook }) => {
      requireStructure(workbook);
      workbook.renameSheet(sheet, sheetName(workbook, value, sheet));
    },
    position: (sheet, value, { workbook }) => {
      requireStructure(workbook);
      const to = asNumber(value);
      if (to < 0 || to >= workbook.sheets.length) throw invalidArgument();
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      workbook.sheets.splice(to, 0, sheet);
    },
    visibility: (sheet, value, { workbook }) => {
      requireStructure(workbook);
      const wanted = asOneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const);
      if (wanted !== 'Visible' && visible(workbook, true).every((other) => other === sheet))
        throw new ApiError('InvalidOperation');
      sheet.visibility = wanted;
    },
    tabColor: (sheet, value) => {
      const color = asText(value);
      if (color !== '' && !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
      sheet.tabColor = color.toUpperCase();
    },
    showGridlines: (sheet, value) => void (sheet.showGridlines = asFlag(value)),
    showHeadings: (sheet, value) => void (sheet.showHeadings = asFlag(value)),
  },
  child: {
    tables: (sheet) => new TableCollection(sheet),
    charts: (sheet) => new ChartCollection(sheet),
    names: (sheet) => new NameCollection(sheet),
    protection: (sheet) => new ProtectionObject(sheet),
    freezePanes: (sheet) => new FreezePanes(sheet),
    pageLayout: (sheet) => new PageLayoutObject(sheet),
    autoFilter: (sheet) => new FilterObject(sheet),
    horizontalPageBreaks: (sheet) => new PageBreaks(sheet),
  },
  call: {
    activate: (sheet, _, { workbook }) => {
      if (sheet.visibility !== 'Visible') throw new ApiError('InvalidOperation');
      workbook.activate(sheet);
    },
    calculate: (_, __, { workbook }) => workbook.calculate(),
    delete: (sheet, _, { workbook }) => {
      requireStructure(workbook);
      if (visible(workbook, true).every((other) => other === sheet))
        throw new ApiError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
      workbook.deleteSheet(sheet);
    },
    getRange: (sheet, given, { workbook }) => rangeAt(workbook, sheet, given.optionalText(0)),
    getRanges: (sheet, given) => {
      const areas = given
        .text(0)
        .split(',')
        .map((address) => parseArea(address.trim()));
      return new RangeAreasObject(
        sheet,
        areas.map((area) => area ?? refuse()),
      );
    },
    getCell: (sheet, given) =>
      new RangeObject(sheet, cellArea(0, 0)).with(cellArea(given.integer(0), given.integer(1))),
    getRangeByIndexes: (sheet, given) =>
      new RangeObject(sheet, cellArea(0, 0)).with({
        row: given.integer(0),
        column: given.integer(1),
        rows: given.integer(2),
        columns: given.integer(3),
      }),
    getUsedRange: (sheet, given) => usedRange(sheet, given.flag(0)) ?? new RangeObject(sheet, cellArea(0, 0)),
    getUsedRangeOrNullObject: (sheet, given) => usedRange(sheet, given.flag(0)),
    getNext: (sheet, given, { workbook }) => neighbour(sheet, workbook, 1, given.flag(0)),
    getNextOrNullObject: (sheet, given, { workbook }) => neighbour(sheet, workbook, 1, given.flag(0)),
    getPrevious: (sheet, given, { workbook }) => neighbour(sheet, workbook, -1, given.flag(0)),
    getPreviousOrNullObject: (sheet, given, { workbook }) => neighbour(sheet, workbook, -1, given.flag(0)),
  },
});

function refuse(): never {
  throw invalidArgument();
}

/** The sheet as its page layout. */
export class PageLayoutObject {
  constructor(readonly sheet: Sheet) {}
}

class PageBreaks {
  constructor(readonly sheet: Sheet) {}
}

class PageBreakObject {
  constructor(
    readonly sheet: Sheet,
    readonly row: number,
  ) {}
}

export const pageBreaksClass = defineClass<PageBreaks>('PageBreakCollection', {
  items: ({ sheet }) => sheet.pageBreaks.map((row) => new PageBreakObject(sheet, row)),
  item: ({ sheet }, key) => {
    const row = sheet.pageBreaks[Number(key)];
    return row === undefined ? undefined : new PageBreakObject(sheet, row);
  },
  call: {
    add: ({ sheet }, given, { workbook }) => {
      const { row } = rangeArgument(workbook, sheet, given, 0).area;
      if (row === 0) throw invalidArgument();
      if (!sheet.pageBreaks.includes(row)) sheet.pageBreaks.push(row);
      sheet.pageBreaks.sort((a, b) => a - b);
      return new PageBreakObject(sheet, row);
    },
    removePageBreaks: ({ sheet }) => void sheet.pageBreaks.splice(0),
  },
});

export const pageBreakClass = defineClass<PageBreakObject>('PageBreak', {
  call: {
    delete: ({ sheet, row }) => void sheet.pageBreaks.splice(sheet.pageBreaks.indexOf(row), 1),
    getCellAfterBreak: ({ sheet, row }) => new RangeObject(sheet, cellArea(row, 0)),
  },
});

class FreezePanes {
  constructor(readonly sheet: Sheet) {}
}

export const freezePanesClass = defineClass<FreezePanes>('WorksheetFreezePanes', {
  call: {
    freezeAt: ({ sheet }, given, { workbook }) =>
      void (sheet.frozen = boundingArea(cellArea(0, 0), rangeArgument(workbook, sheet, given, 0).area)),
    freezeRows: ({ sheet }, given) =>
      void (sheet.frozen = rangeAt0(sheet).with({ rows: given.optionalInteger(0) ?? 1, columns: 16_384 }).area),
    freezeColumns: ({ sheet }, given) =>
      void (sheet.frozen = rangeAt0(sheet).with({ columns: given.optionalInteger(0) ?? 1, rows: 1_048_576 }).area),
    unfreeze: ({ sheet }) => void (sheet.frozen = undefined),
    getLocation: ({ sheet }) => sheet.frozen && new RangeObject(sheet, sheet.frozen),
    getLocationOrNullObject: ({ sheet }) => sheet.frozen && new RangeObject(sheet, sheet.frozen),
  },
});

function rangeAt0(sheet: Sheet): RangeObject {
  return new RangeObject(sheet, cellArea(0, 0));
}

class ProtectionObject {
  constructor(readonly sheet: Sheet) {}
}

export const protectionClass = defineClass<ProtectionObject>('WorksheetProtection', {
  get: {
    protected: ({ sheet }) => sheet.protection !== undefined,
    options: ({ sheet }) => sheet.protection?.options ?? {},
  },
  call: {
    protect: ({ sheet }, given) => {
      if (sheet.protection) throw new ApiError('AccessDenied');
      sheet.protection = { options: given.record(0), password: given.optionalText(1) ?? '' };
    },
    unprotect: ({ sheet }, given) => {
      if (sheet.protection && sheet.protection.password !== (given.optionalText(0) ?? '')) throw invalidArgument();
      sheet.protection = undefined;
    },
  },
});

export const rangeAreasClass = defineClass<RangeAreasObject>('RangeAreas', {
  get: {
    address: ({ sheet, areas }) => areas.map((area) => new RangeObject(sheet, area).address).join(','),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
  },
  child: {
    areas: (areas) => areas,
    worksheet: ({ sheet }) => sheet,
    format: ({ sheet, areas }) => new RangeFormatObject(sheet, areas),
  },
});

export const rangeCollectionClass = defineClass<RangeAreasObject>('RangeCollection', {
  items: ({ sheet, areas }) => areas.map((area) => new RangeObject(sheet, area)),
});
