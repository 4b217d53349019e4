/** Every class of Excel's API that the test host has. */
import type { AnyApiClass } from '../protocol/apiClass';
import {
  chartClass,
  chartPartClasses,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartsClass,
} from './chartClasses';
import { autoFilterClass, filterClass } from './filterClasses';
import { functionResultClass, functionsClass } from './functionClasses';
import {
  formatProtectionClass,
  rangeBorderClass,
  rangeBordersClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
} from './formatClasses';
import { nameClass, namesClass } from './nameClasses';
import { rangeClass } from './rangeClass';
import { conditionalFormatClass, conditionalFormatsClass, dataValidationClass, rulePartClasses } from './ruleClasses';
import {
  tableClass,
  tableColumnClass,
  tableColumnsClass,
  tableRowClass,
  tableRowsClass,
  tablesClass,
} from './tableClasses';
import {
  applicationClass,
  documentPropertiesClass,
  headerFooterClass,
  headersFootersClass,
  pageLayoutClass,
  workbookClass,
  workbookProtectionClass,
} from './workbookClasses';
import {
  freezePanesClass,
  pageBreakClass,
  pageBreaksClass,
  protectionClass,
  rangeAreasClass,
  rangeCollectionClass,
  worksheetClass,
  worksheetsClass,
} from './worksheetClasses';

export const allClasses: readonly AnyApiClass[] = [
  workbookClass,
  applicationClass,
  functionsClass,
  functionResultClass,
  documentPropertiesClass,
  workbookProtectionClass,
  worksheetsClass,
  worksheetClass,
  freezePanesClass,
  pageBreaksClass,
  pageBreakClass,
  protectionClass,
  pageLayoutClass,
  headersFootersClass,
  headerFooterClass,
  rangeClass,
  rangeAreasClass,
  rangeCollectionClass,
  rangeFormatClass,
  rangeFillClass,
  rangeFontClass,
  rangeBordersClass,
  rangeBorderClass,
  formatProtectionClass,
  tablesClass,
  tableClass,
  tableColumnsClass,
  tableColumnClass,
  tableRowsClass,
  tableRowClass,
  autoFilterClass,
  filterClass,
  namesClass,
  nameClass,
  dataValidationClass,
  conditionalFormatsClass,
  conditionalFormatClass,
  ...rulePartClasses,
  chartsClass,
  chartClass,
  chartSeriesCollectionClass,
  chartSeriesClass,
  ...chartPartClasses,
];
