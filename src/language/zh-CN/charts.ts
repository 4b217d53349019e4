/** Words of the charts on the result sheets. */
import type { charts as english } from '../en/charts';
import type { SameWords } from '../wordForm';

export const charts: SameWords<typeof english> = {
  chart: {
    footprint: '按范围的碳足迹',
    recycled: '各边界的再生铝含量',
    data: '图表数据',
    note: '任一部分暂不列示的产品不画条形：已知部分既不是碳足迹，也不是再生铝含量。',
  },
};
