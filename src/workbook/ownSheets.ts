/** Which sheets of a workbook are ours, by two marks: a workbook name `Crossfoot_KEY` that refers to the sheet's first cell, and in that cell a title of ours; of a sheet on which nothing stands the name alone. */
import type { CellValue } from './sheetPlan';

/** What a sheet is for: the cover, what resulted, why it did, how it is proved; and the ledgers, which are the user's. */
export type SheetGroup = 'front' | 'results' | 'why' | 'proof' | 'ledgers';

/** Our result sheets by group in the order in which they stand, each with every title that it has, or ever had, in its first cell; one that is changed stays here, so that older results are still known. */
const ownSheets = {
  cover: { group: 'front', titles: ['Carbon footprints and recycled aluminium', '碳足迹与再生铝'] },
  footprints: { group: 'results', titles: ['Product carbon footprints, cradle to gate', '产品碳足迹（摇篮到大门）'] },
  recycledContent: { group: 'results', titles: ['Recycled aluminium content', '再生铝含量'] },
  inventory: { group: 'results', titles: ['Inventory', '排放清单'] },
  certificates: { group: 'results', titles: ['Certificate claims', '绿证核算'] },
  reconciliation: {
    group: 'results',
    titles: [
      'Reconciliation of certificates: invoices, certificates held, redemptions',
      '绿证三方核对：发票、持有、核销',
    ],
  },
  targets: { group: 'results', titles: ['Targets: what was to be reached, and what was', '目标与实际'] },
  years: { group: 'results', titles: ['Years side by side', '历年对照'] },
  disclosed: { group: 'results', titles: ['Disclosed figures beside computed ones', '已披露数据与计算值对照'] },
  texts: { group: 'results', titles: ['Texts to publish', '披露文本'] },
  findings: { group: 'why', titles: ['Findings', '发现', '问题'] },
  method: { group: 'why', titles: ['Method', '方法说明'] },
  dataQuality: { group: 'why', titles: ['Data quality', '数据质量'] },
  factorsUsed: { group: 'why', titles: ['Factors used', '所用因子'] },
  lines: { group: 'why', titles: ['Lines', '排放明细'] },
  sums: { group: 'why', titles: ['Ledger sums', '台账汇总'] },
  workings: { group: 'why', titles: ['Workings', '计算底稿'] },
  workingsCoProduct: {
    group: 'why',
    titles: ['Workings: co-product method', '计算底稿：副产品分配法', '计算底稿：共生产品分配法'],
  },
  workingsSubstitution: { group: 'why', titles: ['Workings: substitution', '计算底稿：替代法'] },
  timeMatching: {
    group: 'why',
    titles: ['Time matching: a preview of the coming scope 2 rules', '按时间匹配：范围二新规则预览'],
  },
  completeness: { group: 'proof', titles: ['Completeness: what was booked month by month', '完整性：逐月登记情况'] },
  crossfoot: { group: 'proof', titles: ['Checks and settings', '校验与设置', 'Crossfoot'] },
  parity: { group: 'proof', titles: ['Parity: the workbook against the exact values', '一致性核对：工作簿与精确值'] },
  runLog: {
    group: 'proof',
    titles: ['Run log: what was calculated, and what changed since', '运行记录：历次计算及变化'],
  },
  formulas: { group: 'proof', titles: ['Formulas of this frozen copy, as text', '本冻结副本的公式（文本）'] },
  seal: { group: 'proof', titles: ['Seal: what the ledgers held when this was written', '封签：写入结果时台账的内容'] },
} as const satisfies Readonly<Record<string, { readonly group: SheetGroup; readonly titles: readonly string[] }>>;

/** Which result sheet, in no language. */
export type SheetKey = keyof typeof ownSheets;
export const sheetKeys = Object.keys(ownSheets) as readonly SheetKey[];

/** The group of one of our sheets. */
export function groupOf(key: SheetKey): SheetGroup {
  return ownSheets[key].group;
}

const knownTitles: ReadonlySet<string> = new Set(Object.values(ownSheets).flatMap(({ titles }) => titles));

const pattern = /^Crossfoot_([A-Za-z]+?)(?:_\d+)?$/;
const firstCell = '!$A$1';

/** A defined name of the whole workbook and what it refers to, with or without a leading `=`. */
export interface WorkbookName {
  readonly name: string;
  readonly refersTo: string;
}

/** A name that may be one of ours, and the sheet to whose first cell it refers; no sheet where that is gone. */
export interface Anchor {
  readonly name: string;
  readonly key: SheetKey;
  readonly sheet: string | undefined;
}

export interface OwnSheet {
  readonly key: SheetKey;
  /** The name by which it is found. */
  readonly name: string;
  /** Set where nothing stands on it: it was being written when that was broken off, or somebody cleared it. */
  readonly isEmpty?: true;
}

/** The names that bear the first mark; sheets are named as the workbook spells them. Names with other keys or places are the user's. */
export function anchorsOf(names: readonly WorkbookName[], sheetNames: readonly string[]): readonly Anchor[] {
  return names.flatMap(({ name, refersTo }): Anchor[] => {
    const key = sheetKeys.find((one) => one === pattern.exec(name)?.[1]);
    if (key === undefined) return [];
    const place = refersTo.replace(/^=/, '');
    if (place.includes('#REF!')) return [{ name, key, sheet: undefined }];
    if (!place.endsWith(firstCell)) return [];
    const wanted = unquoted(place.slice(0, -firstCell.length)).toLowerCase();
    const sheet = sheetNames.find((one) => one.toLowerCase() === wanted);
    return sheet === undefined ? [] : [{ name, key, sheet }];
  });
}

/** Our sheets by name, one for each key: those whose first cell has a title of ours too, and empty ones where no other has the key. */
export function ownSheetsOf(
  anchors: readonly Anchor[],
  firstCellOf: (sheet: string) => CellValue | undefined,
  isEmpty: (sheet: string) => boolean = () => false,
): ReadonlyMap<string, OwnSheet> {
  const own = new Map<string, OwnSheet>();
  const keys = new Set<SheetKey>();
  const take = (isOurs: (sheet: string) => boolean, mark: Pick<OwnSheet, 'isEmpty'>): void => {
    for (const { name, key, sheet } of anchors) {
      if (sheet === undefined || keys.has(key) || own.has(sheet) || !isOurs(sheet)) continue;
      own.set(sheet, { key, name, ...mark });
      keys.add(key);
    }
  };
  take((sheet) => isOwnTitle(firstCellOf(sheet)), {});
  take(isEmpty, { isEmpty: true });
  return own;
}

/** The names of ours: of our sheets, and of ours that somebody deleted. All other names are the user's. */
export function ownNamesOf(anchors: readonly Anchor[], own: ReadonlyMap<string, OwnSheet>): ReadonlySet<string> {
  const found = new Set([...own.values()].map(({ name }) => name));
  return new Set(anchors.filter(({ name, sheet }) => sheet === undefined || found.has(name)).map(({ name }) => name));
}

/** The name by which a sheet of that key shall be found, none of those that the user has. */
export function anchorName(key: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = `Crossfoot_${key}`;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `Crossfoot_${key}_${number}`;
  return name;
}

/** Whether a first cell bears the second mark. */
export function isOwnTitle(value: CellValue | undefined): boolean {
  return typeof value === 'string' && knownTitles.has(value);
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
