/** `AutoFilter` of a sheet or a table, and `Filter` of a table column: which rows they hide. */
import { areaAddress, type Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { TableModel } from '../model/table';
import { defineClass } from '../protocol/apiClass';
import { notImplemented } from '../protocol/apiError';
import { asRecord, asText } from '../protocol/arguments';
import { cellText } from './cellText';
import { RangeObject, rangeArgument, requireAllowed } from './rangeObject';

type Criteria = Readonly<Record<string, unknown>>;

/** The filter of a sheet, or of a table. */
export class FilterObject {
  constructor(readonly owner: Sheet | TableModel) {}

  get sheet(): Sheet {
    return this.owner instanceof TableModel ? this.owner.sheet : this.owner;
  }

  get area(): Area | undefined {
    if (!(this.owner instanceof TableModel)) return this.owner.autoFilter?.area;
    const { area, totalsArea } = this.owner;
    return totalsArea ? { ...area, rows: area.rows - 1 } : area;
  }

  get criteria(): Map<number, Criteria> {
    return this.owner instanceof TableModel
      ? this.owner.filters
      : (this.owner.autoFilter?.criteria ?? new Map<number, Criteria>());
  }
}

/** Hides the rows of the sheet that its filters leave out. Filters by value only. */
export function applyFilters(sheet: Sheet): void {
  sheet.filteredRows.clear();
  for (const filter of [new FilterObject(sheet), ...sheet.tables.map((table) => new FilterObject(table))]) {
    const area = filter.area;
    if (!area) continue;
    for (const [column, criteria] of filter.criteria) {
      if (criteria['filterOn'] !== 'Values' || !Array.isArray(criteria['values']))
        throw notImplemented('filters but by values');
      const wanted = new Set(criteria['values'].map((value) => asText(value).toLowerCase()));
      for (let row = area.row + 1; row < area.row + area.rows; row++) {
        const at = area.column + column;
        const text = cellText(sheet.cell(row, at)?.value, String(sheet.formats.get(row, at, 'numberFormat')));
        if (!wanted.has(text.toLowerCase())) sheet.filteredRows.add(row);
      }
    }
  }
}

export const autoFilterClass = defineClass<FilterObject>('AutoFilter', {
  get: {
    enabled: (filter) => filter.area !== undefined,
    isDataFiltered: (filter) => filter.criteria.size > 0,
    criteria: (filter) =>
      Array.from({ length: filter.area?.columns ?? 0 }, (_, column) => filter.criteria.get(column) ?? null),
  },
  call: {
    apply: ({ owner, sheet, criteria }, given, { workbook }) => {
      const range = rangeArgument(workbook, sheet, given, 0);
      requireAllowed(range, 'allowAutoFilter');
      if (
        !(owner instanceof TableModel) &&
        areaAddress(owner.autoFilter?.area ?? range.area) !== areaAddress(range.area)
      )
        owner.autoFilter = undefined;
      if (!(owner instanceof TableModel)) owner.autoFilter ??= { area: range.area, criteria };
      const column = given.optionalInteger(1);
      if (column !== undefined && given.at(2) !== undefined)
        new FilterObject(owner).criteria.set(column, given.record(2));
      applyFilters(sheet);
    },
    clearCriteria: (filter) => {
      filter.criteria.clear();
      applyFilters(filter.sheet);
    },
    reapply: (filter) => applyFilters(filter.sheet),
    remove: ({ owner, sheet, criteria }) => {
      criteria.clear();
      if (!(owner instanceof TableModel)) owner.autoFilter = undefined;
      applyFilters(sheet);
    },
    getRange: (filter) => filter.area && new RangeObject(filter.sheet, filter.area),
    getRangeOrNullObject: (filter) => filter.area && new RangeObject(filter.sheet, filter.area),
  },
});

export class TableFilterObject {
  constructor(
    readonly table: TableModel,
    readonly column: number,
  ) {}
}

function filterColumn({ table, column }: TableFilterObject, criteria: Criteria | undefined): void {
  if (criteria === undefined) table.filters.delete(column);
  else table.filters.set(column, criteria);
  applyFilters(table.sheet);
}

export const filterClass = defineClass<TableFilterObject>('Filter', {
  get: { criteria: ({ table, column }) => table.filters.get(column) ?? null },
  call: {
    apply: (filter, given) => filterColumn(filter, asRecord(given.at(0))),
    applyValuesFilter: (filter, given) => filterColumn(filter, { filterOn: 'Values', values: given.at(0) }),
    clear: (filter) => filterColumn(filter, undefined),
  },
});
