/** How each role of a cell looks, as plain data that every host applies alike. */
import type { SheetGroup } from './ownSheets';
import type { CellRole } from './sheetPlan';

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; 11 where absent. */
  readonly size?: number;
  /** RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly borderTop?: 'thin' | 'hair';
  readonly borderBottom?: 'thin' | 'hair';
  readonly borderColor?: string;
}

const ink = '1F2933';
const quiet = '5F6B7A';
const accent = '0F5F7A';

export const looks: Readonly<Record<CellRole, Look>> = {
  title: { bold: true, size: 16, color: accent },
  subtitle: { size: 11, color: quiet },
  section: { bold: true, size: 12, color: accent, borderBottom: 'thin', borderColor: accent },
  heading: { bold: true, color: 'FFFFFF', fill: accent },
  unit: { color: 'FFFFFF', fill: accent },
  body: { color: ink, borderBottom: 'hair', borderColor: 'C5CDD6' },
  label: { color: ink, bold: true, borderBottom: 'hair', borderColor: 'C5CDD6' },
  total: { color: ink, bold: true, fill: 'E8F1F4', borderTop: 'thin', borderColor: accent },
  caption: { color: quiet, borderTop: 'thin', borderColor: accent },
  figure: { bold: true, size: 20, color: accent },
  note: { color: quiet },
  text: { color: ink },
  link: { color: accent },
  input: { color: '0B3D91', borderBottom: 'hair', borderColor: 'C5CDD6' },
  good: { color: '1B5E20', fill: 'E6F4EA', borderBottom: 'hair', borderColor: 'C5CDD6' },
  warning: { color: '7A4B00', fill: 'FFF4DC', borderBottom: 'hair', borderColor: 'C5CDD6' },
  bad: { color: '8B1A1A', fill: 'FDE7E7', borderBottom: 'hair', borderColor: 'C5CDD6' },
};

/** Colours of charts: fills of the series in order, one family whose neighbours are far apart in grey print and for colour-blind readers; text; lines. */
export const chartColors = {
  series: ['0F5F7A', '8FC3D3', '3F93AD', 'D9E6EB', '083545', 'B5DAE4', '5F6B7A', 'C3CBD2'],
  edge: '5F6B7A',
  underLine: '8FC3D3',
  rise: 'B5531C',
  ground: 'FFFFFF',
  ink,
  quiet,
  gridline: 'DDE3E8',
} as const;

/** Colours of the sheets' tabs, by what the sheets are for. */
export const tabColors: Readonly<Record<SheetGroup, string>> = {
  front: '5F6B7A',
  results: '0F7A7A',
  why: '2F5FA8',
  proof: '3C8D40',
  ledgers: 'E0A12F',
};

/** Where the content of a cell stands in its row: cells of ours in the middle whatever the font's height, titles of sections just above them, other wrapped text at the top; nothing for Excel's own place. */
export function verticalPlace(role: CellRole | undefined, wrap: boolean | undefined): 'center' | 'top' | undefined {
  if (role === 'section') return undefined;
  return role ? 'center' : wrap ? 'top' : undefined;
}
