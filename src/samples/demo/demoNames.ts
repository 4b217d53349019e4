/** The sites, processes, products and other names of the fictitious plant. */
import type { Say } from '../say';

/** All names in one language; a place is the site and process that a ledger row belongs to. */
export function demoNames(say: Say) {
  const east = say('East works', '东厂区');
  const west = say('West works', '西厂区');
  return {
    organisation: say('Demo Aluminium (fictitious)', '示例铝业（虚构）'),
    east,
    west,
    shandong: say('Shandong', '山东'),
    guangxi: say('Guangxi', '广西'),
    electrolysis: { site: east, process: say('Electrolysis', '电解') },
    casthouse: { site: east, process: say('Casthouse', '熔铸') },
    remelt: { site: east, process: say('Remelt', '重熔') },
    rolling: { site: west, process: say('Rolling', '轧制') },
    extrusion: { site: west, process: say('Extrusion', '挤压') },
    anodising: { site: west, process: say('Anodising', '阳极氧化') },
    foundry: { site: west, process: say('Foundry', '铸造合金') },
    liquid: say('Liquid aluminium', '电解铝液'),
    slab: say('Slab', '扁锭'),
    billet: say('Billet', '圆铸锭'),
    remeltIngot: say('Remelt ingot', '再生锭'),
    sheet: say('Sheet 6016', '6016板材'),
    profile: say('Profile 6060', '6060型材'),
    anodised: say('Anodised profile', '阳极氧化型材'),
    foundryIngot: say('Foundry alloy ingot', '铸造合金锭'),
    rollingScrap: say('Rolling scrap', '轧制废料'),
    extrusionScrap: say('Extrusion scrap', '挤压废料'),
    casthouseScrap: say('Casthouse scrap', '熔铸废料'),
    remeltScrap: say('Remelt scrap', '重熔废料'),
    alumina: say('Alumina', '氧化铝'),
    anodes: say('Prebaked anodes', '预焙阳极'),
    fluoride: say('Aluminium fluoride', '氟化铝'),
    primaryIngot: say('Primary ingot', '原铝锭'),
    recycledIngot: say('Recycled ingot', '再生铝锭'),
    magnesium: say('Magnesium', '金属镁'),
    silicon: say('Silicon metal', '金属硅'),
    acid: say('Sulphuric acid', '硫酸'),
    electricity: say('Electricity', '电力'),
    gas: say('Natural gas', '天然气'),
    diesel: say('Diesel', '柴油'),
    solarPower: say('Solar power', '光伏自发电'),
    wind: say('Wind', '风电'),
    solar: say('Solar', '光伏'),
    hydro: say('Hydropower', '水电'),
    carmaker: say('Example Motors (fictitious)', '示例汽车（虚构）'),
    trader: say('Example Green Power Trading (fictitious)', '示例绿电交易（虚构）'),
  };
}

export type DemoNames = ReturnType<typeof demoNames>;
