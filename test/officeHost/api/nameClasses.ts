/** `NamedItemCollection` and `NamedItem`. */
import { quotedSheet } from '../../../src/workbook/address';
import { fixedAreaAddress } from '../model/area';
import type { DefinedName } from '../model/definedName';
import { Sheet } from '../model/sheet';
import { isName } from '../model/tableEdits';
import type { WorkbookModel } from '../model/workbook';
import { defineClass } from '../protocol/apiClass';
import { ApiError, invalidArgument } from '../protocol/apiError';
import { asFlag, asText } from '../protocol/arguments';
import { RangeObject, rangeAt } from './rangeObject';

/** The names of one sheet or of the workbook. */
export class NameCollection {
  constructor(readonly owner: Sheet | WorkbookModel) {}
}

function addName(
  { owner }: NameCollection,
  workbook: WorkbookModel,
  name: string,
  formula: string,
  comment: string | undefined,
): DefinedName {
  if (!isName(name) || workbook.tableNamed(name)) throw invalidArgument();
  if (owner.names.some((known) => known.name.toLowerCase() === name.toLowerCase()))
    throw new ApiError('ItemAlreadyExists');
  const added = workbook.addName(name, formula, owner instanceof Sheet ? owner : undefined);
  added.comment = comment ?? '';
  return added;
}

export const namesClass = defineClass<NameCollection>('NamedItemCollection', {
  items: ({ owner }) => owner.names,
  item: ({ owner }, key) =>
    owner.names.find((name) => name.id === key || name.name.toLowerCase() === String(key).toLowerCase()),
  call: {
    add: (names, given, { workbook }) => {
      const formula = given.isObject(1, RangeObject) ? formulaOf(given.object(1, RangeObject)) : given.text(1);
      return addName(
        names,
        workbook,
        given.text(0),
        formula.startsWith('=') ? formula : `=${formula}`,
        given.optionalText(2),
      );
    },
    addFormulaLocal: (names, given, { workbook }) =>
      addName(names, workbook, given.text(0), given.text(1), given.optionalText(2)),
  },
});

function formulaOf({ sheet, area }: RangeObject): string {
  return `=${quotedSheet(sheet.name)}!${fixedAreaAddress(area)}`;
}

function rangeOf(name: DefinedName, workbook: WorkbookModel): RangeObject | undefined {
  try {
    return rangeAt(workbook, name.sheet ?? workbook.activeSheet, name.formula);
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

export const nameClass = defineClass<DefinedName>('NamedItem', {
  ids: (name) => ({ _Id: name.id }),
  get: {
    name: (name) => name.name,
    visible: (name) => name.visible,
    comment: (name) => name.comment,
    scope: (name) => (name.sheet ? 'Worksheet' : 'Workbook'),
    formula: (name) => name.formula,
    type: (name, { workbook }) =>
      rangeOf(name, workbook) ? 'Range' : name.formula.includes('#REF!') ? 'Error' : 'String',
    value: (name, { workbook }) => rangeOf(name, workbook)?.address ?? name.formula.replace(/^=/, ''),
  },
  set: {
    visible: (name, value) => void (name.visible = asFlag(value)),
    comment: (name, value) => void (name.comment = asText(value)),
    formula: (name, value, { workbook }) => {
      name.formula = asText(value);
      workbook.calculator.scopeChanged();
    },
  },
  child: {
    worksheet: (name) => name.sheet,
    worksheetOrNullObject: (name) => name.sheet,
  },
  call: {
    getRange: (name, _, { workbook }) => rangeOf(name, workbook),
    getRangeOrNullObject: (name, _, { workbook }) => rangeOf(name, workbook),
    delete: (name, _, { workbook }) => {
      const names = name.sheet?.names ?? workbook.names;
      names.splice(names.indexOf(name), 1);
      workbook.calculator.scopeChanged();
    },
  },
});
