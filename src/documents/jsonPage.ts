/** The page of the result JSON, made from its schema. */
import { code, markdownTable, page } from './markdown';

/** As much of a JSON schema as the one of the result JSON uses. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly (string | null)[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const intro = [
  '# The result JSON',
  '`crossfoot calculate BOOK --json FILE` writes all results and findings for other programs; `crossfoot check BOOK --json FILE` the findings alone. [result.schema.json](result.schema.json) is its JSON schema (draft 7); this page lists the same fields. Both are made from the types in `src/exchange/shape/`, which the program that writes the JSON must satisfy.',
  'Numbers are text: exact decimals without exponent, never rounded to a double. A number that an error blocks is `null`, and `findings` says why; it is never 0. Names stand as the ledgers have them. Fields may be added to `crossfoot-result/1`, never renamed or taken away, so read past those you do not know.',
  '```json\n{ "format": "crossfoot-result/1", "products": [{ "product": "…", "footprint": { "marketBased": { "total": "12.004" } } }], "findings": [] }\n```',
];

/** Words of a field beyond which they stand in a list of their own. */
const mostInline = 12;

type Definitions = Readonly<Record<string, Schema>>;

/** The page: a table of fields for each kind of object, and the long lists of words. */
export function jsonPage({ definitions = {} }: Schema): string {
  const own = Object.entries(definitions).filter(([name]) => !isInline(name, definitions));
  return page([
    ...intro,
    ...own.flatMap(([name, part]) => (part.properties ? objectParts(name, part, definitions) : listParts(name, part))),
  ]);
}

/** True for what is said where it is used: short lists of words, numbers, and records, whose names are no words. */
function isInline(name: string, definitions: Definitions): boolean {
  const part = definitions[name];
  return name.startsWith('Record<') || (!part?.properties && (part?.enum ?? []).length <= mostInline);
}

function listParts(name: string, part: Schema): readonly string[] {
  return [`## ${titleOf(name)}`, (part.enum ?? []).map((value) => code(value ?? 'null')).join(', ')];
}

function objectParts(name: string, part: Schema, definitions: Definitions): readonly string[] {
  const required = new Set(part.required);
  return [
    `## ${titleOf(name)}`,
    ...(part.description ? [part.description] : []),
    markdownTable(
      ['Field', 'Holds', ''],
      Object.entries(part.properties ?? {}).map(([key, field]) => [
        `${code(key)}${required.has(key) ? '' : ' (may be missing)'}`,
        typeText(field, definitions),
        field.description ?? '',
      ]),
    ),
  ];
}

/** `Product` of `ProductJson`. */
function titleOf(name: string): string {
  return name.replace(/Json$/, '');
}

function typeText(field: Schema, definitions: Definitions): string {
  const inner = (one: Schema): string => typeText(one, definitions);
  if (field.$ref) {
    const name = decodeURIComponent(field.$ref.slice('#/definitions/'.length));
    if (name === 'NumberJson') return 'number as text, or null';
    const isOwn = !isInline(name, definitions);
    return isOwn ? `[${titleOf(name)}](#${titleOf(name).toLowerCase()})` : inner(definitions[name] ?? {});
  }
  if (field.const !== undefined) return code(field.const);
  if (field.enum) return field.enum.map((value) => code(value ?? 'null')).join(', ');
  if (field.items) return `list of ${inner(field.items)}`;
  if (field.anyOf) return field.anyOf.map(inner).join(' or ');
  if (field.allOf) return field.allOf.map(inner).join(' with ');
  if (field.properties)
    return Object.entries(field.properties)
      .map(([key, one]) => `${code(key)}: ${inner(one)}`)
      .join('; ');
  return [field.type ?? []].flat().join(' or ');
}
