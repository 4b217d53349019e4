/** Words of the charts on the result sheets. */
import type { SameWords } from './wordForm';

export const chartEn = {
  chart: {
    footprint: 'Footprint by scope',
    recycled: 'Recycled content by boundary',
    data: 'What the chart draws',
    note: 'A product of which any part is withheld has no bar, for its known parts are no footprint and no content.',
  },
};

export const chartZh: SameWords<typeof chartEn> = {
  chart: {
    footprint: '按范围的碳足迹',
    recycled: '各边界的再生铝含量',
    data: '图表数据',
    note: '任一部分暂不列示的产品不画条形：已知部分既不是碳足迹，也不是再生铝含量。',
  },
};
