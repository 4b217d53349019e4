/** In-house scrap is one thing whichever ledger it stands in: where it arose, which boundaries count it, and scrap entered twice. */
import type { ChoiceOf } from '../../ledgers/allLedgers';
import { finding, type Finding } from '../../findings/finding';
import type { Notes } from '../../findings/notes';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf } from '../../ledgers/ledgerTable';
import { isInPeriod } from '../../model/activityGroups';
import { itemOf, lineCellsAt, type CellsOf } from '../../model/entries';
import type { Input, Plant } from '../../model/plant';
import type { Boundary } from '../../model/reportSettings';
import { findProcess, type UnitProcess } from '../../model/unitProcesses';
import { plainText } from '../../quantity/exact';
import { numberOf, type Node } from '../graph/node';

export type ScrapClass = ChoiceOf<'Scrap', 'class'>;

/** Where scrap comes from, as seen from the process that charges it. */
export type Whence = 'external' | 'sameProcess' | 'otherProcess' | 'otherSite';

/** Scrap with the class under which it counts and the process where it arose, where that is one of the plant. */
export interface ScrapOrigin {
  readonly scrapClass: ScrapClass;
  readonly whence: Whence;
  readonly origin: number | undefined;
  /** Set where the origin may be a slip of the pen: the error, and whence the scrap may be instead. */
  readonly doubt?: { readonly error: Finding; readonly whences: readonly Whence[] };
}

/** True where a boundary counts scrap from there as pre-consumer material (ISO 14021:2016 7.8.1.1, read in secondary sources). */
export function countsUnder(boundary: Boundary, whence: Whence): boolean {
  if (whence === 'external') return true;
  const counted: Readonly<Record<Boundary, readonly Whence[]>> = {
    organisation: [],
    site: ['otherSite'],
    process: ['otherSite', 'otherProcess'],
    'all scrap': ['otherSite', 'otherProcess', 'sameProcess'],
  };
  return counted[boundary].includes(whence);
}

/** Scrap of the `Scrap` ledger. Scrap classed as bought whose origin is inside the organisation is in-house scrap, with a warning. */
export function originOfScrap(plant: Plant, input: Input<'Scrap'>, notes?: Notes): ScrapOrigin {
  const { group } = input;
  const { class: stated = 'internal', originSite: site, originProcess: process } = group.entry;
  const own = plant.processes[input.process];
  const isOurs = stated === 'internal' || isInside(plant, site, process);
  if (!isOurs) return { scrapClass: stated, whence: 'external', origin: undefined };
  if (stated !== 'internal')
    notes?.add('own-scrap-class', placeOf(group.table, group.firstRow, 'class'), {
      value: itemOf(group),
      process: [process, site].filter(Boolean).join(' · '),
    });
  const whence = whenceOf(own, site, process);
  const meant = plant.misnamedOrigins.get(input);
  if (!meant) return { scrapClass: 'internal', whence, origin: originProcess(plant, input) };
  const doubt = { error: meant.error, whences: [whenceOf(own, meant.site, meant.process)] };
  return { scrapClass: 'internal', whence, origin: undefined, doubt };
}

function whenceOf(own: UnitProcess | undefined, site: string, process: string): Whence {
  const differs = (name: string, ours: string | undefined): boolean =>
    name !== '' && formulaKey(name) !== formulaKey(ours ?? '');
  if (differs(site, own?.site)) return 'otherSite';
  return differs(process, own?.process) ? 'otherProcess' : 'sameProcess';
}

/** True where an origin names a site of the plant, or no site and a process of the plant. */
function isInside(plant: Plant, site: string, process: string): boolean {
  const named = (name: string, key: 'site' | 'process'): boolean =>
    name !== '' && plant.processes.some((candidate) => formulaKey(candidate[key]) === formulaKey(name));
  return site === '' ? named(process, 'process') : named(site, 'site');
}

/** The process where in-house scrap arose; nothing where it is none of the plant's, or could be several. A blank origin is the process itself. */
function originProcess(plant: Plant, { group, process: at }: Input<'Scrap'>): number | undefined {
  const own = plant.processes[at];
  const { originSite: site, originProcess: process } = group.entry;
  const register = { processes: [...plant.processes] };
  const name = process || (own?.process ?? '');
  const here = site === '' ? findProcess(register, own?.site ?? '', name) : undefined;
  const found = here ?? findProcess(register, site, name);
  return found && found !== 'ambiguous' ? found.index : undefined;
}

/** Scrap drawn through `Materials` from the process that sends it out; one into which nothing goes may be another that was misspelt. */
export function originOfDrawn(plant: Plant, input: Input, maker: number): ScrapOrigin {
  const [own, other] = [plant.processes[input.process], plant.processes[maker]];
  const isSameSite = formulaKey(own?.site ?? '') === formulaKey(other?.site ?? '');
  const whence = !isSameSite ? 'otherSite' : maker === input.process ? 'sameProcess' : 'otherProcess';
  const [error] = plant.blocks
    .filter(({ process }) => process === maker)
    .flatMap(({ errors }) => errors.filter(({ code }) => code === 'nothing-goes-in'));
  const doubt = error && { error, whences: ['sameProcess', 'otherProcess', 'otherSite'] as const };
  return { scrapClass: 'internal', whence, origin: maker, ...(doubt ? { doubt } : {}) };
}

interface ChargedScrap {
  readonly input: Input;
  readonly origin: number | undefined;
  readonly scrapClass: ScrapClass | undefined;
  readonly mass: Node;
}

/**
 * The same scrap of one process charged to another in both ledgers: amounts that are the same, or that together are more than is sent out.
 * By charging process: the error, which withholds what counts it twice.
 */
export function scrapInBothLedgers(
  plant: Plant,
  lines: readonly ChargedScrap[],
  sentOut: (process: number) => Node,
): ReadonlyMap<number, readonly Finding[]> {
  const twice = new Map<number, readonly Finding[]>();
  const internal = lines.filter((line) => line.scrapClass === 'internal' && line.origin !== undefined);
  for (const drawn of internal.filter((line) => line.input.ledger === 'Materials')) {
    const { origin } = drawn;
    if (origin === undefined) continue;
    const same = internal.filter(
      (line) => line.input.ledger === 'Scrap' && line.input.process === drawn.input.process && line.origin === origin,
    );
    const charged = same.flatMap((line) => numberOf(line.mass) ?? []);
    const [mass, sent] = [numberOf(drawn.mass), numberOf(sentOut(origin))];
    const [firstCharged, ...more] = charged;
    if (!mass || !firstCharged || mass.isZero()) continue;
    const sum = more.reduce((all, next) => all.plus(next), firstCharged);
    const isTwice =
      charged.some((one) => one.equals(mass)) || sum.equals(mass) || (sent && sum.plus(mass).greaterThan(sent));
    if (!isTwice) continue;
    const { group, process } = drawn.input;
    const error = finding('scrap-in-both-ledgers', placeOf(group.table, group.firstRow, 'quantity'), {
      item: drawn.input.item,
      value: `${plainText(mass, 12)} t`,
      first: same[0] ? (placeOf(same[0].input.group.table, same[0].input.group.firstRow, 'quantity').cell ?? '') : '',
    });
    twice.set(process, [...(twice.get(process) ?? []), error]);
  }
  return twice;
}

/** Why it is not known how much scrap of a class is charged: rows that cannot be read and may count under it. */
export function unreadScrap(plant: Plant, scrapClass: ScrapClass): readonly Finding[] {
  const scrapNames = new Set(
    plant.outputs.filter(({ role }) => role === 'scrap').map(({ product }) => formulaKey(product)),
  );
  const mayBeScrap = (cell: CellsOf<'Materials'>['item']): boolean => {
    if (cell.isUnread) return scrapNames.size > 0;
    const item = formulaKey(cell.value);
    return scrapNames.has(item) || scrapNames.has(formulaKey(plant.unknownItems.get(item)?.details.near ?? ''));
  };
  const ofRows = plant.blocks
    .filter((block) => {
      if (!block.isApart) return false;
      if (block.ledger === 'Materials')
        return scrapClass === 'internal' && block.cells !== undefined && mayBeScrap(block.cells.item);
      return block.ledger === 'Scrap' && (!block.cells || classesOf(block.cells).includes(scrapClass));
    })
    .flatMap(({ errors }) => errors);
  return scrapClass === 'internal' ? [...ofRows, ...unreadScrapOutputs(plant)] : ofRows;
}

/** Rows of `Production` that may send out what is drawn through `Materials` as scrap: their role cannot be read, or it is scrap of a product that has no readable row. */
function unreadScrapOutputs(plant: Plant): readonly Finding[] {
  const table = plant.ledgers.tables.get('Production');
  if (!table) return [];
  const drawn = plant.inputs.filter(({ ledger, group }) => ledger === 'Materials' && group.unit.dimension === 'mass');
  const isDrawn = (made: CellsOf<'Production'>['product']): boolean =>
    made.isUnread
      ? drawn.some(({ product }) => product === undefined)
      : drawn.some(({ item }) => formulaKey(item) === formulaKey(made.value));
  return [...table.badRows].flatMap(([row, errors]) => {
    const { role, product } = lineCellsAt<'Production'>(table, row);
    const isUnknownScrap = role.value === 'scrap' && !plant.products.has(formulaKey(product.value));
    return isInPeriod(table, row, plant.period) && (role.isUnread || isUnknownScrap) && isDrawn(product) ? errors : [];
  });
}

/** The classes that a row which cannot be read may count under; bought scrap with an origin may be in-house scrap. */
function classesOf({ class: { value: stated }, originSite, originProcess }: CellsOf<'Scrap'>): readonly ScrapClass[] {
  if (!stated) return ['internal', 'pre-consumer', 'post-consumer'];
  return originSite.isBlank && originProcess.isBlank ? [stated] : [stated, 'internal'];
}
