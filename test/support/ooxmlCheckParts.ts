/** Rules for the package: every part has a kind, every reference leads somewhere, every identity is one. */
import { everyNode, within, type Book, type XmlNode } from './ooxmlCheckBook';

/** Content types, relationships and the references to them. */
export function packageProblems(book: Book): string[] {
  const problems = [...book.broken].map(([part, reason]) => `${part}: not well-formed XML (${reason})`);
  const types = book.parts.get('[Content_Types].xml');
  const defaults = new Set(
    types?.children
      .filter(({ local }) => local === 'Default')
      .map(({ attributes }) => attributes['Extension']?.toLowerCase()),
  );
  const overrides =
    types?.children
      .filter(({ local }) => local === 'Override')
      .map(({ attributes }) => (attributes['PartName'] ?? '').slice(1)) ?? [];
  for (const part of twice(overrides)) problems.push(`[Content_Types].xml: two entries for ${part}`);
  for (const part of overrides.filter((one) => !book.names.includes(one)))
    problems.push(`[Content_Types].xml: ${part} is not there`);
  for (const name of book.names) {
    if (name === '[Content_Types].xml' || name.endsWith('/')) continue;
    const kept = overrides.includes(name) || defaults.has(name.split('.').at(-1)?.toLowerCase());
    if (!kept) problems.push(`${name}: no content type`);
    else if (
      /\.xml$/.test(name) &&
      !overrides.includes(name) &&
      /\/(worksheets|tables|charts|drawings)\/[^/]+$/.test(name)
    )
      problems.push(`${name}: only the content type of plain XML`);
  }
  for (const name of book.names.filter((one) => one.endsWith('.rels'))) {
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const rels = book.rels(source);
    if (source !== '' && !book.names.includes(source)) problems.push(`${name}: its part is not there`);
    for (const id of twice(rels.map(({ id }) => id))) problems.push(`${name}: two relationships ${id}`);
    for (const { id, target } of rels.filter((rel) => !rel.external && !book.names.includes(rel.target)))
      problems.push(`${name}: ${id} leads to ${target}, which is not there`);
  }
  for (const [part, node] of book.parts) {
    if (part.endsWith('.rels')) continue;
    const ids = new Set(book.rels(part).map(({ id }) => id));
    for (const { attributes, local } of everyNode(node)) {
      for (const [name, id] of Object.entries(attributes))
        if (name.startsWith('r:') && id !== '' && !ids.has(id))
          problems.push(`${part}: ${local} refers to ${id}, which it has not`);
    }
  }
  return problems;
}

/** Names and numbers that must be one of their kind, and what their characters may be. */
export function identityProblems(book: Book): string[] {
  const problems: string[] = [];
  const say = (what: string, values: readonly string[]): void => {
    for (const value of twice(values.map((one) => one.toLowerCase()))) problems.push(`${what} ${value} is there twice`);
  };
  const definedNames = within(book.workbook, 'definedNames', 'definedName').map(({ attributes }) => attributes);
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  say(
    'sheet',
    book.sheets.map(({ name }) => name),
  );
  say(
    'sheetId',
    book.sheets.map(({ sheetId }) => sheetId),
  );
  say(
    'table id',
    tables.map(({ node }) => node.attributes['id'] ?? ''),
  );
  say('table name', [
    ...tables.map(({ name }) => name),
    ...definedNames.filter(({ localSheetId }) => localSheetId === undefined).map(({ name = '' }) => name),
  ]);
  say(
    'defined name',
    definedNames.map(({ name = '', localSheetId = 'workbook' }) => `${name} of ${localSheetId}`),
  );
  for (const [part, node] of book.parts) {
    if (node.local === 'wsDr')
      say(
        `${part}: shape id`,
        everyNode(node)
          .filter(({ local }) => local === 'cNvPr')
          .map(({ attributes }) => attributes['id'] ?? ''),
      );
  }
  for (const { name } of book.sheets) {
    if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || /^history$/i.test(name))
      problems.push(`sheet name ${name} is not legal`);
  }
  for (const { name = '', localSheetId } of definedNames) {
    if (!legalName(name)) problems.push(`defined name ${name} is not legal`);
    if (localSheetId !== undefined && !(Number(localSheetId) < book.sheets.length))
      problems.push(`defined name ${name} is local to sheet ${localSheetId}, which is not there`);
  }
  for (const { name } of tables) if (!legalName(name)) problems.push(`table name ${name} is not legal`);
  const active = Number(within(book.workbook, 'bookViews', 'workbookView')[0]?.attributes['activeTab'] ?? 0);
  if (book.sheets[active]?.state !== 'visible') problems.push(`the sheet shown, ${active}, is hidden or not there`);
  return problems;
}

/** Lists that say how many members they have say it rightly. */
export function countProblems(part: string, root: XmlNode): string[] {
  return everyNode(root).flatMap(({ local, attributes, children }) => {
    const counted = [
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
      'dxfs',
      'tableColumns',
      'tableParts',
      'dataValidations',
      'mergeCells',
    ].includes(local);
    const wrong = counted && attributes['count'] !== undefined && Number(attributes['count']) !== children.length;
    return wrong ? [`${part}: ${local} says ${attributes['count']} and has ${children.length}`] : [];
  });
}

function legalName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) &&
    !/^([A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(name)
  );
}

function twice(values: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(values.filter((value) => seen.size === seen.add(value).size));
}
