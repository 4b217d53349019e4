/** Rules over areas that the host carries without applying them: data validation and conditional formats. */
import { areaAddress, intersection, type Area } from '../model/area';
import type { AreaRule, Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { defineClass, plainProperties, type AnyApiClass } from '../protocol/apiClass';
import { asOneOf, asRecord } from '../protocol/arguments';
import { RangeObject, requireAllowed } from './rangeObject';

/** The data validation of an area: one rule laid over exactly it, or that of a larger area around it. */
export class ValidationObject {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  get rule(): AreaRule | undefined {
    return this.sheet.validations.findLast((rule) => intersection(rule.area, this.area) !== undefined);
  }

  /** Properties of the rule for exactly this area, made if there is none. */
  change(workbook: WorkbookModel): Record<string, unknown> {
    requireAllowed(new RangeObject(this.sheet, this.area));
    const known = this.sheet.validations.find((rule) => areaAddress(rule.area) === areaAddress(this.area));
    if (known) return known.properties;
    const made = { id: `validation${workbook.nextId()}`, area: this.area, properties: {} };
    this.sheet.validations.push(made);
    return made.properties;
  }
}

const validationTypes: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

function typeOf(rule: unknown): string {
  const [kind = ''] = typeof rule === 'object' && rule !== null ? Object.keys(rule) : [];
  return validationTypes[kind] ?? 'None';
}

export const dataValidationClass = defineClass<ValidationObject>('DataValidation', {
  get: {
    type: ({ rule }) => typeOf(rule?.properties['rule']),
    rule: ({ rule }) => rule?.properties['rule'] ?? {},
    prompt: ({ rule }) => rule?.properties['prompt'] ?? { message: '', showPrompt: true, title: '' },
    errorAlert: ({ rule }) =>
      rule?.properties['errorAlert'] ?? { message: '', showAlert: true, style: 'Stop', title: '' },
    ignoreBlanks: ({ rule }) => rule?.properties['ignoreBlanks'] ?? true,
  },
  set: Object.fromEntries(
    ['rule', 'prompt', 'errorAlert', 'ignoreBlanks'].map((name) => [
      name,
      (validation: ValidationObject, value: unknown, { workbook }: { workbook: WorkbookModel }) =>
        void (validation.change(workbook)[name] = name === 'ignoreBlanks' ? value : asRecord(value)),
    ]),
  ),
  call: {
    clear: ({ sheet, area }) => {
      const kept = sheet.validations.filter((rule) => !intersection(rule.area, area));
      sheet.validations.splice(0, sheet.validations.length, ...kept);
    },
  },
});

/** The conditional formats that lie on an area. */
export class RuleCollection {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}
}

export class ConditionalFormatObject {
  constructor(
    readonly sheet: Sheet,
    readonly rule: AreaRule,
  ) {}
}

/** One part of a conditional format, such as the font it gives. */
class RulePart {
  constructor(readonly properties: Record<string, unknown>) {}

  part(name: string): RulePart {
    const known = this.properties[name];
    const properties = typeof known === 'object' && known !== null ? (known as Record<string, unknown>) : {};
    this.properties[name] = properties;
    return new RulePart(properties);
  }
}

const formatTypes = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

const rulesOn = ({ sheet, area }: RuleCollection): ConditionalFormatObject[] =>
  sheet.conditionalFormats
    .filter((rule) => intersection(rule.area, area))
    .map((rule) => new ConditionalFormatObject(sheet, rule));

export const conditionalFormatsClass = defineClass<RuleCollection>('ConditionalFormatCollection', {
  items: rulesOn,
  item: (rules, key) => rulesOn(rules).find(({ rule }) => rule.id === key),
  call: {
    add: ({ sheet, area }, given, { workbook }) => {
      requireAllowed(new RangeObject(sheet, area), 'allowFormatCells');
      const type = asOneOf(given.at(0), formatTypes);
      const rule = { id: `{rule-${workbook.nextId()}}`, area, properties: { type, priority: 0, stopIfTrue: false } };
      sheet.conditionalFormats.unshift(rule);
      return new ConditionalFormatObject(sheet, rule);
    },
    clearAll: ({ sheet, area }) => {
      const kept = sheet.conditionalFormats.filter((rule) => !intersection(rule.area, area));
      sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...kept);
    },
  },
});

const kinds = [
  'custom',
  'cellValue',
  'textComparison',
  'dataBar',
  'colorScale',
  'iconSet',
  'preset',
  'topBottom',
] as const;
const common = plainProperties<ConditionalFormatObject>(({ rule }) => rule.properties, {
  priority: 0,
  stopIfTrue: false,
});

export const conditionalFormatClass = defineClass<ConditionalFormatObject>('ConditionalFormat', {
  ids: ({ rule }) => ({ Id: rule.id }),
  get: { ...common.get, id: ({ rule }) => rule.id, type: ({ rule }) => rule.properties['type'] },
  set: common.set,
  child: Object.fromEntries(
    kinds.map((kind) => [kind, ({ rule }: ConditionalFormatObject) => new RulePart(rule.properties).part(kind)]),
  ),
  call: {
    delete: ({ sheet, rule }) => void sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(rule), 1),
    getRange: ({ sheet, rule }) => new RangeObject(sheet, rule.area),
  },
});

const rulePart = (name: string, defaults: Parameters<typeof plainProperties>[1], ...children: string[]): AnyApiClass =>
  defineClass<RulePart>(name, {
    ...plainProperties<RulePart>((part) => part.properties, defaults),
    child: Object.fromEntries(children.map((child) => [child, (part: RulePart) => part.part(child)])),
  });

export const rulePartClasses: readonly AnyApiClass[] = [
  rulePart('CustomConditionalFormat', {}, 'rule', 'format'),
  rulePart('ConditionalFormatRule', { formula: '' }),
  rulePart('CellValueConditionalFormat', { rule: null }, 'format'),
  rulePart('TextConditionalFormat', { rule: null }, 'format'),
  rulePart('ConditionalRangeFormat', { numberFormat: null }, 'font', 'fill'),
  rulePart('ConditionalRangeFont', { bold: null, italic: null, color: null, underline: null, strikethrough: null }),
  rulePart('ConditionalRangeFill', { color: null }),
  rulePart(
    'DataBarConditionalFormat',
    { showDataBarOnly: false, lowerBoundRule: null, upperBoundRule: null, barDirection: 'Context' },
    'positiveFormat',
  ),
  rulePart('ConditionalDataBarPositiveFormat', { fillColor: '#638EC6', gradientFill: true, borderColor: '' }),
];
