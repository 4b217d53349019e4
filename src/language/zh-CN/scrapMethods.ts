/** Words of the scrap methods. */
import type {
  scrapMethods as english,
  scrapMethodContents as englishContents,
  scrapMethodSheets as englishSheets,
} from '../en/scrapMethods';
import type { SameWords } from '../wordForm';

export const scrapMethods: SameWords<typeof english> = {
  scrapAllocation: {
    'cut-off': '截断法',
    'co-product': '共生产品分配法',
    substitution: '替代法',
  },
  scrapAllocationMeaning: {
    'cut-off': '废铝流入、流出均不带排放负荷。',
    'co-product': '流出的废铝按质量分摊排放负荷，流入的废铝带入申报的或来源工序的排放负荷。',
    substitution: '流出的废铝按其替代的原铝抵扣排放。',
  },
  scrapMethod: {
    head: {
      'cut-off': '截断法',
      'co-product': '共生产品分配法',
      substitution: '替代法',
    },
    workings: {
      'co-product': '计算底稿：共生产品分配法',
      substitution: '计算底稿：替代法',
    },
    note: {
      substitution: '替代法：送出的废铝按其替代的金属抵扣排放，投入的内部返回料和消费前废铝按同一因子计入。',
    },
  },
};

export const scrapMethodSheets: SameWords<typeof englishSheets> = {
  workingsCoProduct: '计算底稿（共生产品法）',
  workingsSubstitution: '计算底稿（替代法）',
};

export const scrapMethodContents: SameWords<typeof englishContents> = {
  workingsCoProduct: '共生产品分配法下废料与产品如何分担排放',
  workingsSubstitution: '替代法下废料如何获得抵减',
};
