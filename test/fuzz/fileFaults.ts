/** Workbook files damaged in their bytes, their zip or their XML, as transfer, other programs and hands damage them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Choice } from './seededChoice';

export interface DamagedFile {
  readonly bytes: Uint8Array;
  /** What was done, in words. */
  readonly faults: readonly string[];
}

/** The file with one to three faults of one kind. */
export function damaged(bytes: Uint8Array, choice: Choice): DamagedFile {
  const damage = choice.of([inBytes, inZip, inXml, inXml, inXml]);
  return damage(bytes, 1 + choice.below(3), choice);
}

function inBytes(bytes: Uint8Array, count: number, choice: Choice): DamagedFile {
  let now = bytes.slice();
  const faults: string[] = [];
  for (let index = 0; index < count; index++) {
    const at = choice.below(Math.max(1, now.length));
    const length = 1 + choice.below(choice.once(4) ? 400 : 4);
    const kind = choice.of(['changed', 'cut out', 'doubled', 'zeroed', 'cut off']);
    faults.push(`${length} bytes at ${at} ${kind}`);
    if (kind === 'changed') for (let i = at; i < Math.min(now.length, at + length); i++) now[i] = choice.below(256);
    else if (kind === 'zeroed') now.fill(0, at, at + length);
    else if (kind === 'cut off') now = now.slice(0, Math.max(1, now.length - length));
    else {
      const head = now.subarray(0, kind === 'doubled' ? at + length : at);
      now = new Uint8Array(Buffer.concat([head, now.subarray(kind === 'doubled' ? at : at + length)]));
    }
  }
  return { bytes: now, faults };
}

/** Fields of a directory record and of a local header by place and length. */
const fields = {
  directory: [
    [6, 2],
    [8, 2],
    [10, 2],
    [16, 4],
    [20, 4],
    [24, 4],
    [28, 2],
    [30, 2],
    [32, 2],
    [42, 4],
  ],
  local: [
    [4, 2],
    [6, 2],
    [8, 2],
    [14, 4],
    [18, 4],
    [22, 4],
    [26, 2],
    [28, 2],
  ],
} as const;
const signatures = { directory: 0x02014b50, local: 0x04034b50 } as const;

function inZip(bytes: Uint8Array, count: number, choice: Choice): DamagedFile {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const faults: string[] = [];
  if (choice.once(3)) {
    const name = choice.of(names);
    const kind = choice.of(['left out', 'emptied', 'named in capitals', 'twice', 'renamed', 'another part']);
    faults.push(`${name} ${kind}`);
    const part = files[name] ?? new Uint8Array();
    if (kind !== 'emptied' && kind !== 'twice' && kind !== 'another part') delete files[name];
    if (kind === 'emptied') files[name] = new Uint8Array();
    if (kind === 'another part') files[name] = files[choice.of(names)] ?? part;
    if (kind === 'named in capitals') files[name.toUpperCase()] = part;
    if (kind === 'twice') files[`/${name}`] = part;
    if (kind === 'renamed') files[choice.of([`../${name}`, `${name}.bak`, name.replace(/\d/, '99')])] = part;
    return { bytes: zipSync(files), faults };
  }
  const now = bytes.slice();
  const view = new DataView(now.buffer);
  for (let index = 0; index < count; index++) {
    const kind = choice.of(['directory', 'local'] as const);
    const records = placesOf(view, signatures[kind]);
    const [place, length] = choice.of<readonly [number, number]>(fields[kind]);
    const at = choice.of(records) + place;
    const value = choice.of([0, 1, 8, 9, 0xff, 0xffff, 0xffffffff, choice.below(2 ** 31)]);
    faults.push(`${kind} record: field ${place} is ${value}`);
    if (length === 2) view.setUint16(at, value & 0xffff, true);
    else view.setUint32(at, value, true);
  }
  return { bytes: now, faults };
}

function placesOf(view: DataView, signature: number): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at + 46 <= view.byteLength; at++) if (view.getUint32(at, true) === signature) places.push(at);
  return places;
}

const oddValues = [
  '',
  ' ',
  '-1',
  '0',
  '1.5',
  'NaN',
  '99999999999',
  '65535',
  'A1',
  'A1:XFD1048577',
  '#REF!',
  'true',
  'd',
  '&lt;',
  '&amp;',
  '１',
  'rId1',
  '../x',
  'n',
];
const oddElements = [
  '<x/>',
  '<o:sheet xmlns:o="urn:o" name="no" sheetId="1"/>',
  '<extLst><ext uri="u"/></extLst>',
  '<!-- c -->',
  '<?p i?>',
  'text',
  '<![CDATA[<c>]]>',
  '<mc:AlternateContent xmlns:mc="urn:mc"/>',
  '\u0001',
  '&nothing;',
  '\ufffe',
];

function inXml(bytes: Uint8Array, count: number, choice: Choice): DamagedFile {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => /\.(xml|rels)$/.test(name));
  const faults: string[] = [];
  for (let index = 0; index < count; index++) {
    const name = choice.of(
      choice.once(2) ? names.filter((one) => /workbook|Types|styles|table|sheet/.test(one)) : names,
    );
    const before = strFromU8(files[name] ?? new Uint8Array());
    const [kind, change] = choice.of(xmlFaults);
    files[name] = strToU8(change(before, choice));
    faults.push(`${name}: ${kind}`);
  }
  return { bytes: zipSync(files), faults };
}

type XmlFault = readonly [kind: string, change: (xml: string, choice: Choice) => string];

/** One place of a pattern given another text; nothing changes where there is none. */
function atOne(xml: string, pattern: RegExp, choice: Choice, change: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const { 0: text, index } = choice.of(found);
  return `${xml.slice(0, index)}${change(text)}${xml.slice(index + text.length)}`;
}

const tag = /<[^!?][^<>]*>/g;
const attribute = /\s[\w:]+="[^"]*"/g;
const closedElement = /<([\w:]+)(\s[^<>]*)?\/>/g;
const leaf = /<([\w:]+)(\s[^<>]*)?>[^<]*<\/\1>/g;

const xmlFaults: readonly XmlFault[] = [
  ['a tag left out', (xml, choice) => atOne(xml, tag, choice, () => '')],
  ['a tag doubled', (xml, choice) => atOne(xml, tag, choice, (found) => found + found)],
  ['an element left out', (xml, choice) => atOne(xml, choice.once(2) ? leaf : closedElement, choice, () => '')],
  [
    'an element doubled',
    (xml, choice) => atOne(xml, choice.once(2) ? leaf : closedElement, choice, (found) => found + found),
  ],
  ['an element emptied', (xml, choice) => atOne(xml, leaf, choice, (found) => found.replace(/>[^<]*<\/[^>]*>$/, '/>'))],
  [
    'the content of the root left out',
    (xml) => xml.replace(/(<[\w:]+)(\s[^<>]*[^/])?>[^]*<\/\1?[\w:]+>\s*$/, '$1$2/>'),
  ],
  ['an attribute left out', (xml, choice) => atOne(xml, attribute, choice, () => '')],
  ['an attribute doubled', (xml, choice) => atOne(xml, attribute, choice, (found) => found + found)],
  [
    'an attribute of an odd value',
    (xml, choice) => atOne(xml, attribute, choice, (found) => found.replace(/"[^"]*"/, `"${choice.of(oddValues)}"`)),
  ],
  [
    'an attribute of another value',
    (xml, choice) =>
      atOne(xml, attribute, choice, (found) =>
        found.replace(/"[^"]*"/, /"[^"]*"/.exec(choice.of([...xml.matchAll(attribute)])[0])?.[0] ?? '""'),
      ),
  ],
  [
    'an attribute renamed',
    (xml, choice) =>
      atOne(xml, attribute, choice, (found) =>
        found.replace(/[\w:]+=/, `${choice.of(['a', 'x:a', 'r:id', 'xmlns', 'xmlns:r', 'id', 'name'])}=`),
      ),
  ],
  ['a text of an odd value', (xml, choice) => atOne(xml, />[^<]+</g, choice, () => `>${choice.of(oddValues)}<`)],
  [
    'something odd between tags',
    (xml, choice) => atOne(xml, tag, choice, (found) => `${found}${choice.of(oddElements)}`),
  ],
  [
    'an element of another name',
    (xml, choice) =>
      atOne(xml, tag, choice, (found) =>
        found.replace(/[\w:]+/, choice.of(['x', 'c', 'row', 'x:sheet', 'table', 'v'])),
      ),
  ],
  ['cut off', (xml, choice) => xml.slice(0, choice.below(xml.length))],
  [
    'a namespace of another name',
    (xml, choice) =>
      atOne(xml, /http:\/\/[^"]*/g, choice, () =>
        choice.of([
          'urn:x',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        ]),
      ),
  ],
  [
    'two elements changed places',
    (xml, choice) =>
      atOne(xml, /(<[\w:]+[^<>]*\/>)\s*(<[\w:]+[^<>]*\/>)/g, choice, (found) =>
        found.replace(/^(<[^<>]*>)(\s*)(<[^<>]*>)$/, '$3$2$1'),
      ),
  ],
];
