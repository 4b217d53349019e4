/**
 * The goods of the European carbon border regulation by their code in the Combined Nomenclature.
 * Regulation (EU) 2023/956 Annex I; aluminium as read in secondary sources, the other sectors general knowledge, not checked.
 */

type CbamSector = 'cement' | 'electricity' | 'fertilisers' | 'iron and steel' | 'aluminium' | 'hydrogen';

interface SectorCodes {
  readonly sector: CbamSector;
  /** Headings and codes, without blanks; all that begins with one is meant. */
  readonly codes: readonly string[];
  readonly except: readonly string[];
}

const sectors: readonly SectorCodes[] = [
  {
    sector: 'aluminium',
    codes: [
      ...['7601', '7603', '7604', '7605', '7606', '7607', '7608', '7609'],
      ...['7610', '7611', '7612', '7613', '7614', '7616'],
    ],
    except: [],
  },
  { sector: 'cement', codes: ['25070080', '25231000', '252321', '252329', '252330', '252390'], except: [] },
  { sector: 'electricity', codes: ['2716'], except: [] },
  { sector: 'fertilisers', codes: ['2808', '2814', '283421', '3102', '3105'], except: ['310560'] },
  {
    sector: 'iron and steel',
    codes: [
      ...['26011200', '72', '7301', '7302', '7303', '7304', '7305', '7306', '7307', '7308', '7309'],
      ...['7310', '7311', '7318', '7326'],
    ],
    except: [...['72022', '720230', '720250', '720270', '720280', '720291', '720292', '720293', '720299'], ...['7204']],
  },
  { sector: 'hydrogen', codes: ['280410'], except: [] },
];

/** The digits of a code as people write it (`7601 10 10`, `CN 7601.10.10`); nothing where they are fewer than four or more than ten. */
export function cnDigits(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  return digits.length >= 4 && digits.length <= 10 ? digits : undefined;
}

/** The sector of a code of at least four digits; nothing where it is no good of the regulation. */
export function cbamSector(digits: string): CbamSector | undefined {
  const begins = (codes: readonly string[]): boolean => codes.some((code) => digits.startsWith(code));
  const mayBe = (codes: readonly string[]): boolean => begins(codes) || codes.some((code) => code.startsWith(digits));
  return sectors.find(({ codes, except }) => mayBe(codes) && !begins(except))?.sector;
}
