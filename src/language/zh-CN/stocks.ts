/** 期初、期末库存的用语。 */
import type { SameWords } from '../wordForm';
import type { stocks as english } from '../en/stocks';

export const stocks: SameWords<typeof english> = {
  title: '库存',
  opening: '期初库存',
  closing: '期末库存',
  closingRead: '期末库存（填写值）',
  note: '领用、外售和期末结存的产品，按期初库存（取其所在行填写的碳足迹）与本期产量的加权平均计。产品碳足迹本身只反映本期生产。期末库存即下期的期初库存。',
  checkNote: '外售量 × 碳足迹 + 未分配 + 期末库存 = 排放清单 + 期初库存。',
};
