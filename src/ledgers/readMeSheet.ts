/** The sheet in front of a new workbook that says what each table is for. */
import type { Language } from '../languages';
import type { PlannedCell, SheetPlan } from '../workbook/sheetPlan';
import type { Ledger } from './columns';

interface Words {
  readonly sheet: string;
  readonly title: string;
  readonly use: readonly string[];
  readonly tables: string;
  /** By table. */
  readonly purposes: Readonly<Record<string, string>>;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    sheet: 'Read me',
    title: 'Ledgers for Crossfoot',
    use: [
      'Type or paste your records into the tables, then calculate. Columns may stand in any order; further columns are left alone.',
      'A blank is unknown, never zero. A blank date means the whole reporting period. Dates and numbers must be real dates and numbers, not text.',
      'A process runs at one site. A material or carrier that one of your processes makes is a transfer; any other is bought and needs a factor or a declared footprint.',
    ],
    tables: 'Tables',
    purposes: {
      Settings: 'What the report is about: organisation, period, region, and the choices of the method.',
      Production: 'What each process made, with co-products and the scrap it sent out.',
      Scrap: 'Scrap charged, by class: internal, pre-consumer, post-consumer; mass as delivered.',
      Materials: 'Metal and other materials taken in, bought or drawn from another process.',
      Energy: 'Fuels, electricity, heat and steam used.',
      Emissions: 'Direct emissions measured or calculated elsewhere, per gas.',
      AnodeEffects:
        'What the perfluorocarbon emissions of a potline follow from. Not for emissions that already stand in Emissions.',
      Certificates: 'Green certificates held, redeemed, sold or expired, and what they were redeemed for.',
      CertificatePurchases: 'Invoices for green certificates.',
      Factors:
        'Emission factors, calorific values and oxidation: one row per item, component and gas, each with its source.',
      Targets: 'What a metric shall reach in a year.',
      Disclosed: 'Figures already published, to be compared with the computed ones.',
    },
  },
  'zh-CN': {
    sheet: '说明',
    title: 'Crossfoot 台账',
    use: [
      '将记录录入或粘贴到各表中，然后计算。列的顺序不限，其他列不受影响。',
      '空白表示未知，不等于零。日期空白表示整个报告期。日期和数字必须是真正的日期和数字，而不是文本。',
      '一个工序属于一个厂区。由本企业某工序产出的物料或能源视为工序间转移；其他均为外购，需要排放因子或供应商声明的碳足迹。',
    ],
    tables: '各表用途',
    purposes: {
      Settings: '报告的组织、期间、区域以及方法选择。',
      Production: '各工序的产出，包括联产品和送出的废料。',
      Scrap: '入炉废铝，按类别（内部、消费前、消费后）登记交货重量。',
      Materials: '投入的金属和其他物料，外购或来自其他工序。',
      Energy: '消耗的燃料、电力、热力和蒸汽。',
      Emissions: '在别处测得或算得的直接排放，按气体登记。',
      AnodeEffects: '电解系列全氟化碳排放的计算依据。已在直接排放台账中登记的排放不要重复填写。',
      Certificates: '持有、已核销、已售出或已过期的绿证及其用途。',
      CertificatePurchases: '绿证采购发票。',
      Factors: '排放因子、低位发热量和氧化率：每个项目、组分和气体一行，并注明来源。',
      Targets: '各指标在某一年应达到的目标值。',
      Disclosed: '已对外披露的数值，用于与计算值核对。',
    },
  },
};

/** What a ledger is for, in a sentence. */
export function purposeOf({ table }: Ledger, language: Language): string {
  return words[language].purposes[table] ?? '';
}

/** The sheet: what the workbook is (`about`, a line each), how to use the tables, and the purpose of each with a link to it. */
export function readMeSheet(
  language: Language,
  ledgers: readonly { readonly ledger: Ledger; readonly sheet: string }[],
  about: readonly string[],
): SheetPlan {
  const { sheet, title, use, tables } = words[language];
  const line =
    (role: 'label' | 'body') =>
    (value: string): readonly (PlannedCell | undefined)[] => [undefined, { value, role, wrap: true }];
  return {
    name: sheet,
    rows: [
      [{ value: title, role: 'title' }],
      ...about.map(line('label')),
      ...use.map(line('body')),
      [],
      [
        { value: tables, role: 'section' },
        { value: null, role: 'section' },
      ],
      ...ledgers.map((one): readonly PlannedCell[] => [
        { value: one.sheet, role: 'label', link: `${one.sheet}!A1` },
        { value: purposeOf(one.ledger, language), role: 'body', wrap: true },
      ]),
    ],
    widths: [26, 100],
    landscape: true,
  };
}
