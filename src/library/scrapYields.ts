/** Typical shares of the metal in scrap that melting recovers, by kind of scrap: to be held beside what a plant measures, never taken for it. */
import { inEach, type Language } from '../languages';
import { formulaKey } from '../ledgers/cleanText';

interface ScrapYield {
  /** What the kind is called, several names apart by ` / `. */
  readonly names: Readonly<Record<Language, string>>;
  /** Metal recovered over metal charged. */
  readonly share: string;
  /** `secondary`: the usual metal yield of EN 13920-2, as quoted in public text; `general` knowledge of the trade, from no standard. */
  readonly source: 'secondary' | 'general';
}

const scrapYields: readonly ScrapYield[] = [
  {
    names: inEach('Unalloyed scrap / Litho sheet / Lithographic sheet', '纯铝废料 / 印刷版'),
    share: '0.95',
    source: 'secondary',
  },
  {
    names: inEach('Wire and cable / Cable scrap / Wire scrap', '铝线 / 电线电缆废铝 / 电缆废铝'),
    share: '0.95',
    source: 'general',
  },
  {
    names: inEach('Profiles / Profile scrap / Extrusion scrap / Clean profiles', '型材废料 / 废型材 / 光身型材'),
    share: '0.95',
    source: 'general',
  },
  {
    names: inEach('Painted profiles / Coated profiles / Window frames', '喷涂型材 / 门窗废铝 / 废门窗'),
    share: '0.9',
    source: 'general',
  },
  {
    names: inEach('UBC / UBC bales / Used beverage cans', '易拉罐 / 废易拉罐 / UBC'),
    share: '0.85',
    source: 'general',
  },
  {
    names: inEach('Castings / Cast scrap / Old castings', '铸件废铝 / 废铸件 / 生铝'),
    share: '0.9',
    source: 'general',
  },
  { names: inEach('Turnings / Dry turnings / Chips', '铝屑 / 干铝屑'), share: '0.85', source: 'general' },
  { names: inEach('Foil / Foil scrap', '铝箔废料 / 废铝箔'), share: '0.8', source: 'general' },
];

const byName = new Map(
  scrapYields.flatMap((one) =>
    Object.values(one.names).flatMap((names) => names.split(' / ').map((name) => [formulaKey(name), one] as const)),
  ),
);

/** The typical yield of a kind of scrap by the name that its rows give it; nothing for any other name. */
export function typicalYield(scrapType: string): ScrapYield | undefined {
  return byName.get(formulaKey(scrapType));
}
