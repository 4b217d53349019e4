/** Words of smelter emissions, inventory, targets, disclosed figures and the factor library on the result sheets. */
import type { SameWords } from './wordForm';

export const inventoryEn = {
  smelter: {
    title: 'Anode effects of the potlines', outputs: 'Output that each month of anode effects describes', gases: 'Perfluorocarbons',
    method: 'Method', effects: 'Anode effects per cell-day', duration: 'Minutes per effect', overvoltage: 'Overvoltage', efficiency: 'Current efficiency', coefficient: 'Coefficient', ratio: 'C2F6 to CF4',
    collection: 'Collection efficiency', described: 'Output described', from: 'First day', to: 'Last day',
    tetrafluoromethane: 'Tetrafluoromethane', hexafluoroethane: 'Hexafluoroethane',
  },
};

export const inventoryZh: SameWords<typeof inventoryEn> = {
  smelter: {
    title: '电解系列的阳极效应', outputs: '各月阳极效应对应的产量', gases: '全氟化碳',
    method: '方法', effects: '每槽日阳极效应次数', duration: '每次持续分钟数', overvoltage: '过电压', efficiency: '电流效率', coefficient: '系数', ratio: 'C2F6与CF4之比',
    collection: '捕集效率', described: '对应产量', from: '首日', to: '末日',
    tetrafluoromethane: '四氟化碳', hexafluoroethane: '六氟乙烷',
  },
};
