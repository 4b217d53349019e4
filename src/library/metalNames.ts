/** What a material's name says of its metal, in each language: aluminium metal, surely not, or nothing that we would rely on. */

const metalHeads = 'ingot ingots billet billets slab slabs tbar tbars sow sows bloom blooms aluminium aluminum rsi';
/** Words that end the name of aluminium only where the name says aluminium, or molten metal. */
const withAluminium =
  'metal alloy alloys coil coils sheet sheets plate plates foil profile profiles rod rods strip strips blank blanks slug slugs stock';
const qualifiers =
  'primary liquid molten hot remelt remelted rolling extrusion foundry cast casting recycled secondary standard pure purity high low carbon green smelter bought purchased imported domestic external electrolytic commercial grade lme virgin solid unalloyed unwrought wrought reroll al of the for and';
const moltenWords = 'liquid molten hot primary';
const elements =
  'silicon magnesium copper manganese zinc titanium iron chromium nickel strontium lead tin si mg cu mn zn ti fe cr ni sr pb sn';
const elementWords =
  'metal ingot ingots powder lump lumps flakes cathode cathodes briquettes pure electrolytic primary grade';
/** A name that ends so is no metal. */
const otherHeads =
  'alumina bauxite oxide hydroxide hydrate fluoride cryolite coke pitch anode anodes paste electrode electrodes coal lime limestone dolomite soda ash caustic salt salts flux fluxes gas lpg lng diesel gasoline petrol fuel oil oils lubricant lubricants emulsion grease water steam argon nitrogen chlorine oxygen hydrogen acid chemicals paint paints lacquer coating coatings ink packaging pallet pallets wood film paper cardboard refractory refractories brick bricks filter filters treatment transport freight carbonate chloride sulphate sulfate';

const chineseMetal =
  /(铝锭|铝液|铝水|铝棒|圆铸锭|铝圆锭|铝扁锭|扁锭|圆锭|合金锭|铸锭|重熔锭|型锭|原铝|电解铝|再生铝|纯铝|精铝|铝合金|铝卷|铝板|铝带|铝箔|铝杆|铝型材)$/;
/** Alloying elements, master alloys, scrap and dross among the characters: the content is not ours to say. */
const chineseDoubt = /[镁硅铜锰锌钛铁铬镍锶锆钒硼铅锡稀]|中间|废|灰|渣/;
const chineseElement = /^(金属|工业|电解|高纯|原生|纯)*[硅镁铜锰锌钛铬镍锶铁铅锡](锭|粉|块|板|粒|片)?$/;
const chineseOther =
  /(化铝|铝土矿|铝矿|矾土|冰晶石|阳极|阴极|阳极碳|阳极净耗|炭块|碳块|糊|电极|焦|沥青|煤|石灰|石灰石|白云石|碱|盐|熔剂|精炼剂|覆盖剂|打渣剂|脱模剂|油|乳化液|水|蒸汽|气|酸|漆|涂料|油墨|包装|托盘|木材|薄膜|纸|耐火材料|耐火砖|过滤板|过滤片|处置|处理|运输|化学品)$/;

const setOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));
const [heads, semis, molten, others] = [setOf(metalHeads), setOf(withAluminium), setOf(moltenWords), setOf(otherHeads)];
const known = setOf(metalHeads, withAluminium, qualifiers);
const [alloying, alloyingKnown] = [setOf(elements), setOf(elements, elementWords)];

/**
 * `metal` for names of aluminium (ingot, billet, liquid metal, 铝锭 …), `not metal` for what cannot be it: raw materials, fuels, salts, and alloying
 * elements, which are no aluminium. Nothing where any word is unknown, or where the content is not in the name (master alloys, scrap, dross):
 * then the person is asked. Names of general use in the trade, not from a standard.
 */
export function metalOfName(name: string): 'metal' | 'not metal' | undefined {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([{【][^)\]}】]*[)\]}】]/g, ' ')
    .replace(/\bt[- ]?bars?\b/g, 'tbar');
  const chinese = plain.replace(/[^\p{Script=Han}]/gu, '');
  return chinese !== '' ? ofChinese(chinese) : ofEnglish(plain);
}

function ofChinese(name: string): 'metal' | 'not metal' | undefined {
  if (chineseElement.test(name) || chineseOther.test(name)) return 'not metal';
  return chineseMetal.test(name) && !chineseDoubt.test(name) ? 'metal' : undefined;
}

function ofEnglish(name: string): 'metal' | 'not metal' | undefined {
  const words = name.split(/[^a-z\d]+/).filter((word) => word.length > 1 && !/\d/.test(word));
  const last = words.at(-1);
  if (last === undefined) return undefined;
  if (words.every((word) => alloyingKnown.has(word)) && words.some((word) => alloying.has(word))) return 'not metal';
  if (others.has(last)) return 'not metal';
  if (!words.every((word) => known.has(word))) return undefined;
  const saysAluminium = words.some((word) => ['aluminium', 'aluminum', 'al'].includes(word));
  return heads.has(last) ||
    (semis.has(last) && (saysAluminium || (last === 'metal' && words.some((word) => molten.has(word)))))
    ? 'metal'
    : undefined;
}

const wasteName = /\b(dross|skimmings|slag|red mud|bauxite residue)\b|浮渣|铝灰|铝渣|炉渣|盐渣|赤泥/i;

/** True for dross, slag and red mud by their names: waste that may hold metal, but is none as a whole. */
export function isNamedWaste(name: string): boolean {
  return wasteName.test(name.normalize('NFKC'));
}
