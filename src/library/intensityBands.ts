/** What smelters take in per tonne of metal, at the least and at the most; outside of it a quantity or a unit is likely wrong. */
import { inEach, type InEachLanguage } from '../languages';

export interface IntensityBand {
  /** The library's English name of what is taken in. */
  readonly item: 'Alumina' | 'Electricity' | 'Anodes, net consumption';
  /** Per tonne of liquid metal, in `unit`. */
  readonly least: string;
  readonly most: string;
  readonly unit: 't' | 'MWh';
  readonly source: InEachLanguage;
}

/** The stoichiometry is exact (2 Al2O3 + 3 C); what plants reach is general knowledge of published smelter figures and not checked against one source. */
export const electrolysisBands: readonly IntensityBand[] = [
  {
    item: 'Alumina',
    least: '1.88',
    most: '2.05',
    unit: 't',
    source: inEach('1.89 t by stoichiometry, 1.90 to 1.96 t in practice', '化学计量为1.89 t，实际为1.90～1.96 t'),
  },
  {
    item: 'Electricity',
    least: '12',
    most: '18',
    unit: 'MWh',
    source: inEach('12.3 to 17 MWh, best cells to old Søderberg lines', '12.3～17 MWh，从先进槽型到老式自焙槽'),
  },
  {
    item: 'Anodes, net consumption',
    least: '0.38',
    most: '0.62',
    unit: 't',
    source: inEach('0.40 to 0.45 t net, up to 0.6 t gross', '净耗0.40～0.45 t，毛耗不超过0.6 t'),
  },
];
