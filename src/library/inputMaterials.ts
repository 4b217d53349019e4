/**
 * Names of bought materials that tell whether CBAM sees a precursor in them: metal is one, what only goes into making metal is not.
 * Regulation (EU) 2023/956 Annex I and Implementing Regulation (EU) 2025/2547 on relevant precursors (read in secondary sources); the names are general knowledge.
 */

/** Scrap carries nothing; alumina, carbon, fluorides, fluxes and alloying elements are no goods of the regulation. */
const inputMaterials = new RegExp(
  [
    'alumina\\b|aluminum oxide|aluminium oxide|bauxite|hydrate|hydroxide|red mud|caustic|sodium hydroxide|\\blime\\b|limestone|soda ash|flocculant',
    'anode|cathode|petroleum coke|pet ?coke|\\bcoke\\b|\\bpitch\\b|\\btar\\b|carbon paste|electrode|lining|refractor|\\bbrick',
    'fluoride|cryolite|fluorspar|\\bflux\\b|\\bsalt\\b|chlorine|argon|nitrogen|oxygen|sulphuric acid|sulfuric acid|hydrochloric acid',
    'packag|pallet|\\bfilm\\b|\\bpaint|coating|lacquer|lubricant|rolling oil|emulsion|\\bwater\\b|\\bwood\\b|paper\\b|plastic',
    'scrap|\\bubc\\b|taint|\\bdross\\b|\\bslag\\b|turnings|clippings',
    '(?<!阳极)氧化铝|铝土矿|铝矾土|氢氧化铝|赤泥|烧碱|液碱|氢氧化钠|石灰|纯碱|絮凝剂',
    '阳极(?!氧化)|阴极|石油焦|煅后焦|焦炭|沥青|炭块|碳块|炭素|糊|电极|内衬|耐火|砖',
    '氟化|冰晶石|萤石|熔剂|精炼剂|覆盖剂|打渣剂|氯气|氩气|氮气|氧气|硫酸|盐酸',
    '残极',
    '包装|托盘|薄膜|油漆|涂料|润滑|轧制油|乳液|^水$|工业水|木材|纸|塑料',
    '废铝|废料|废旧|铝屑|边角料|铝渣|铝灰|炉渣',
  ].join('|'),
  'i',
);

/** Alloying elements are no goods of the regulation, also as ingots; their alloys with aluminium are. */
const otherMetals =
  /silicon\b|\b(?:si|mg)\b|ferro-?silic|硅铁|magnesium|manganese|copper|zinc|titanium|strontium|chromium|boron|lithium|nickel|\btin\b|工业硅|金属硅|镁锭|金属镁|锰剂|铜剂|电解铜|锌锭|钛剂|铬剂/i;

/** Metal of the regulation, whatever else its name says (`alumina` is none, `aluminium` is one). */
const goods = new RegExp(
  [
    'primary|ingot|billet|slab|molten|liquid (aluminium|aluminum|metal)|hot metal|sow\\b|t-bar|wire rod|master alloy',
    'alumini?um (alloy|sheet|coil|strip|foil|plate|wire|rod|bar|profile|tube|powder|casting)|unwrought|\\bsteel\\b|\\biron\\b|hydrogen|ammonia|cement',
    '原铝|重熔|铝锭|铝液|铝水|电解铝|铝棒|铝杆|铝板|铝卷|铝带|铝箔|铝型材|铝材|铝合金|中间合金|铝粉|铝管|铝线|扁锭|圆锭|坯料|钢|铁|氢气|合成氨|水泥',
  ].join('|'),
  'i',
);

/** Whether a bought material is a good of the regulation, as far as its name tells; nothing where it does not. */
export function isCbamGoodByName(name: string): boolean | undefined {
  const text = name.normalize('NFKC');
  if (otherMetals.test(text) && !/alumini?um|铝|\bal-?[a-z]{2}/i.test(text)) return false;
  const [isGood, isInput] = [goods.test(text), inputMaterials.test(text)];
  return isGood === isInput ? undefined : isGood;
}
