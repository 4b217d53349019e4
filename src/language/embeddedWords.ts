/** Words of the embedded view: how CBAM divides emissions, what carries them and what is left out. */
import type { SameWords } from './wordForm';

export const embeddedEn = {
  title: 'Embedded emissions (CBAM view)',
  leaving: 'Embedded emissions that leave with products',
  leftOut: 'Embedded emissions left out: making of input materials',
  note: 'As CBAM divides: what making electricity takes is indirect, wherever it is made; heat, fuels and all else that a process emits are direct. Electricity, heat and goods of Regulation (EU) 2023/956 (by CN code) carry it on. Left out: input materials (alumina, anodes), scrap, the supply of fuels, transport, certificates.',
  chainNote:
    'A system of its own: direct emissions of making electricity turn into indirect ones where it is drawn, and input materials carry nothing.',
  head: 'Embedded',
  total: 'Embedded total',
  seen: 'As CBAM sees it',
};

export const embeddedZh: SameWords<typeof embeddedEn> = {
  title: '隐含排放（CBAM 口径）',
  leaving: '随产品外售的隐含排放',
  leftOut: '不计入的隐含排放：投入物料的生产',
  note: '按 CBAM 口径划分：生产电力的排放无论在何处产生均为间接排放；热力、燃料及工序其他排放为直接排放。由电力、热力和（EU）2023/956 号条例所列商品（按 CN 编码）向下结转。不含：投入物料（氧化铝、阳极等）、废铝、燃料上游、运输、绿证。',
  chainNote: '单独求解：生产电力的直接排放在用电处转为间接排放，投入物料不带隐含排放。',
  head: '隐含排放',
  total: '隐含排放合计',
  seen: 'CBAM 口径',
};
