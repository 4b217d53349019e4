/** Words of the embedded view: how CBAM divides emissions, what carries them and what is left out. */
import type { embedded as english } from '../en/embedded';
import type { SameWords } from '../wordForm';

export const embedded: SameWords<typeof english> = {
  title: '隐含排放（CBAM 口径）',
  leaving: '随产品外售的隐含排放',
  leftOut: '不计入的隐含排放：投入物料的生产',
  note: '按 CBAM 口径划分：生产电力的排放无论在何处产生均为间接排放；热力、燃料及工序其他排放为直接排放。由电力、热力和（EU）2023/956 号条例所列商品（按 CN 编码）向下结转。不含：投入物料（氧化铝、阳极等）、废铝、燃料上游、运输、绿证。',
  chainNote: '单独求解：生产电力的直接排放在用电处转为间接排放，投入物料不带隐含排放。',
  head: '隐含排放',
  total: '隐含排放合计',
  seen: 'CBAM 口径',
};
