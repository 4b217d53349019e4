/** What CBAM carries: electricity and heat, goods by their CN code; other products are input materials and carry nothing. */
import { finding, type Finding } from '../../findings/finding';
import { Notes } from '../../findings/notes';
import { formulaKey } from '../../ledgers/cleanText';
import { placeOf, hasColumn } from '../../ledgers/ledgerTable';
import { cbamSector, cnDigits } from '../../library/cbamGoods';
import { isCbamGoodByName } from '../../library/inputMaterials';
import { isInPeriod } from '../../model/activityGroups';
import { codedRows } from '../../model/cnCodes';
import { kindOfOutput } from '../../model/kinds';
import { carriesBurden, type Plant, type Product } from '../../model/plant';

/** `no code` is carried as a good: nothing says that it is none. `energy` is heat, cold, steam or a fuel. */
export type EmbeddedKind = 'electricity' | 'energy' | 'good' | 'no code' | 'input material';

export interface EmbeddedBoundary {
  kindOf(product: Product): EmbeddedKind;
  /** The errors that leave it unknown whether a product carries anything. */
  doubtsOf(product: Product): readonly Finding[];
  readonly findings: readonly Finding[];
}

interface CodedRow {
  readonly row: number;
  readonly code: string;
  readonly isGood: boolean;
}

/**
 * Judges every product of the plant. A note names the goods without a readable code that other processes draw; codes of which one is in the regulation
 * and another is not leave it unknown; a code that says another thing than the name is a warning.
 */
export function embeddedBoundary(plant: Plant): EmbeddedBoundary {
  const kinds = new Map<string, EmbeddedKind>();
  const doubts = new Map<string, readonly Finding[]>();
  const notes = new Notes();
  const codes = codesOfProducts(plant);
  for (const [key, product] of plant.products) {
    const { kind, undecided } = energyKind(plant, product);
    const coded = codes.get(key) ?? [];
    const isGood = coded.some((one) => one.isGood);
    const differing = kind ? undefined : coded.find((one) => one.isGood !== coded[0]?.isGood);
    kinds.set(key, kind ?? (coded.length === 0 ? 'no code' : isGood ? 'good' : 'input material'));
    const doubtful = kind || differing ? undefined : doubtfulCode(plant, product, coded[0]);
    if (doubtful) notes.take([doubtful]);
    if (undecided) doubts.set(key, [undecided]);
    else if (differing) {
      const finding = codesDiffer(plant, product, coded[0]?.code ?? '', differing);
      doubts.set(key, [finding]);
      notes.take([finding]);
    }
  }
  const kindOf = (product: Product): EmbeddedKind => kinds.get(formulaKey(product.name)) ?? 'no code';
  return {
    kindOf,
    doubtsOf: (product) => doubts.get(formulaKey(product.name)) ?? [],
    findings: [...notes.findings, ...withoutCode(plant, kindOf)],
  };
}

/** Electricity and heat as they are judged everywhere; fuels and other energy as what is drawn through `Energy`. */
function energyKind(
  plant: Plant,
  product: Product,
): { readonly kind?: 'electricity' | 'energy'; readonly undecided?: Finding } {
  const made = plant.outputs.filter((output) => formulaKey(output.product) === formulaKey(product.name));
  const [first] = made;
  const kind = first && kindOfOutput(plant, first).kind;
  const isDrawn = plant.inputs.some((input) => input.ledger === 'Energy' && input.product === product);
  const undecided = made.map((output) => plant.undecidedKinds.get(output)).find((finding) => finding !== undefined);
  if (undecided) return { kind: 'energy', undecided };
  if (kind === 'electricity') return { kind };
  return kind === 'heat' || isDrawn ? { kind: 'energy' } : {};
}

/** By product, its rows of the period that have a readable code. */
function codesOfProducts(plant: Plant): ReadonlyMap<string, readonly CodedRow[]> {
  const table = plant.ledgers.tables.get('Production');
  const found = new Map<string, CodedRow[]>();
  if (!table) return found;
  for (const { row, product, cnCode } of codedRows(table)) {
    const code = cnDigits(cnCode);
    if (code === undefined || table.badRows.has(row) || !isInPeriod(table, row, plant.period)) continue;
    const key = formulaKey(product);
    found.set(key, [...(found.get(key) ?? []), { row, code, isGood: cbamSector(code) !== undefined }]);
  }
  return found;
}

function codesDiffer(plant: Plant, product: Product, first: string, other: CodedRow): Finding {
  const table = plant.ledgers.tables.get('Production');
  return finding('cn-codes-differ', table ? placeOf(table, other.row, 'cnCode') : { table: 'Production' }, {
    product: product.name,
    first,
    second: other.code,
  });
}

/** A warning where the name of a product says another thing than its code. */
function doubtfulCode(plant: Plant, product: Product, coded: CodedRow | undefined): Finding | undefined {
  const byName = isCbamGoodByName(product.name);
  const table = plant.ledgers.tables.get('Production');
  const isScrap = plant.outputs.some(
    (output) => output.role === 'scrap' && formulaKey(output.product) === formulaKey(product.name),
  );
  if (!coded || !table || isScrap || byName === undefined || byName === coded.isGood) return undefined;
  return finding('cn-code-doubtful', placeOf(table, coded.row, 'cnCode'), {
    product: product.name,
    first: coded.code,
    value: coded.isGood ? 'good' : 'input material',
  });
}

/** A note on the products without a readable code that another process draws as material. */
function withoutCode(plant: Plant, kindOf: (product: Product) => EmbeddedKind): readonly Finding[] {
  const drawn = new Set(
    plant.inputs.flatMap((input) => (input.ledger === 'Materials' && input.product ? [input.product] : [])),
  );
  const scrap = new Set(
    plant.outputs.filter((output) => !carriesBurden(output)).map(({ product }) => formulaKey(product)),
  );
  const open = [...drawn].filter((product) => kindOf(product) === 'no code' && !scrap.has(formulaKey(product.name)));
  const first = plant.outputs.find((output) =>
    open.some((product) => formulaKey(product.name) === formulaKey(output.product)),
  );
  if (!first) return [];
  const { table, firstRow } = first.group;
  return [
    finding('cn-code-blank', placeOf(table, firstRow, hasColumn(table, 'cnCode') ? 'cnCode' : 'product'), {
      words: open.map(({ name }) => name).join(', '),
    }),
  ];
}
