/** How parts of a package refer to one another: content types and relationships. */
import { HostError } from '../../workbook/host';
import { entryText, type ZipPackage } from './zipPackage';
import { outlineRoot, ownChildren } from './xmlOutline';

export interface ContentTypes {
  /** By extension in lower case, without dot. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By part name as in the zip, without leading slash, in lower case. */
  readonly overrides: ReadonlyMap<string, string>;
}

export interface Relationship {
  readonly id: string;
  /** The whole URI. */
  readonly type: string;
  /** Part name without leading slash, resolved against the source part; for an external target its address as written. */
  readonly target: string;
  readonly external: boolean;
}

export const contentTypesPath = '[Content_Types].xml';

/** The content types of the package; throws `not-a-workbook` where there are none. */
export function readContentTypes(zip: ZipPackage): ContentTypes {
  if (!zip.find(contentTypesPath)) throw new HostError('not-a-workbook', { reason: contentTypesPath });
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  const root = outlineRoot(entryText(zip, contentTypesPath), contentTypesPath, 'Types');
  for (const { local, attributes } of ownChildren(root)) {
    const type = attributes['ContentType'] ?? '';
    if (local === 'Default') defaults.set((attributes['Extension'] ?? '').toLowerCase(), type);
    if (local === 'Override') overrides.set((attributes['PartName'] ?? '').replace(/^\//, '').toLowerCase(), type);
  }
  return { defaults, overrides };
}

/** The content type of a part, empty where the package gives it none. */
export function contentTypeOf(types: ContentTypes, part: string): string {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  return types.overrides.get(part.toLowerCase()) ?? types.defaults.get(extension) ?? '';
}

/** Name of the part that holds a part's relationships; that of the whole package for the empty name. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part (of the package for the empty name), none where it has no such part. */
export function readRelationships(zip: ZipPackage, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  if (!zip.find(path)) return [];
  return ownChildren(outlineRoot(entryText(zip, path), path, 'Relationships'))
    .filter(({ local }) => local === 'Relationship')
    .map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: attributes['Type'] ?? '',
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
}

/** Whether a relationship is of the kind, the last word of its type URI, such as `worksheet`. */
export function isOfKind(relationship: Relationship, kind: string): boolean {
  return !relationship.external && relationship.type.endsWith(`/${kind}`);
}

/** The part name that a relationship target means, seen from its source part: absolute, relative or with `..`. */
function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/#.*$/, '');
  const folder = path.startsWith('/') ? '' : source.slice(0, source.lastIndexOf('/') + 1);
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const name = steps.join('/');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
