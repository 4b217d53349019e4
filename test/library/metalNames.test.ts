/** What names say of metal: sure ones only, in both languages. */
import { metalOfName } from '../../src/library/metalNames';

test.each(
  `Primary ingot|Primary aluminium|Primary aluminum ingot P1020|Remelt ingot|T-bar|Sow|Sheet ingot|Billet 6060|Rolling slab|Liquid aluminium|Liquid metal|Hot metal|Aluminium coil|Recycled ingot (supplier A)|Foundry alloy ingot|Aluminium alloy
铝锭|重熔用铝锭 Al99.70|原铝|原铝锭|铝液|电解铝液|铝棒|圆铸锭|扁锭|铝合金锭|再生铝锭|A356铝合金锭`.split(/[|\n]/),
)('%s is metal', (name) => expect(metalOfName(name)).toBe('metal'));

test.each(
  `Alumina|Aluminium fluoride|Prebaked anodes|Petroleum coke|Coal tar pitch|Soda ash|Lime|Salt flux|Natural gas|Diesel|Rolling oil|Sulphuric acid|Salt slag treatment|Silicon|Silicon metal 553|Si 441|Magnesium|Mg ingot|Copper cathodes|Manganese|Zinc ingot
氧化铝|氟化铝|冰晶石|预焙阳极|石油焦|煤沥青|石灰|纯碱|熔剂|天然气|柴油|轧制油|硫酸|金属硅|工业硅 441#|金属镁|镁锭|电解铜|锌锭`.split(
    /[|\n]/,
  ),
)('%s is no aluminium', (name) => expect(metalOfName(name)).toBe('not metal'));

test.each(
  `Master alloy AlTi5B1|Grain refiner|AlSi50|Scrap|Dross|Bales|Metal X|Alloy|Sheet|Wire|Coil|Ingot moulds|Mn tablets 80|Item 1|7
铝钛硼|中间合金|废铝|铝灰|铝渣|铝硅中间合金锭|添加剂|辅料`.split(/[|\n]/),
)('%s is asked for', (name) => expect(metalOfName(name)).toBeUndefined());
