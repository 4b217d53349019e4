/** Words of the charts on the result sheets. */
import type { charts as english } from '../en/charts';
import type { SameWords } from '../wordForm';

export const charts: SameWords<typeof english> = {
  chart: {
    footprint: '按范围的碳足迹',
    recycled: '各边界的再生铝含量',
    first: (shown, all) => `前 ${shown} 项，共 ${all} 项`,
    without: (items) => `未含${items}的上游供应`,
    views: '产品碳足迹：基于位置与基于市场',
    stages: '按工序的碳足迹',
    others: '其他工序',
    scrap: '各类入炉废铝（按交付质量）',
    path: '目标路径',
    sites: '各厂区各范围排放',
    siteViews: '各厂区范围二：基于位置与基于市场',
    money: '绿证资金',
    months: '逐月电网电量及绿证覆盖',
    disclosed: '历年披露值',
    data: '图表数据',
    note: '暂不列示的项目，以及所含内容少于其他项目的，不画条形：否则已知部分会被当作全部。',
  },
};
