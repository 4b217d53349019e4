/** What the fictitious plant makes, and the scrap it charges. */
import type { LedgerRow } from '../../ledgers/ledgerRow';
import type { Say } from '../say';
import type { DemoNames } from './demoNames';
import { byDate, monthlyRows } from './monthlyRows';

/** `Production`: tonnes, one row a month and product. */
export function demoProduction(names: DemoNames): readonly LedgerRow[] {
  const made = (
    place: LedgerRow,
    product: string,
    average: number,
    prefix: string,
    role: 'product' | 'scrap' = 'product',
    cnCode: string | null = null,
  ) => monthlyRows(average, { ...place, product, unit: 't', role, cnCode }, prefix);
  return byDate(
    made(names.electrolysis, names.liquid, 8000, 'EL', 'product', '7601 10'),
    made(names.casthouse, names.slab, 7040, 'CH-S', 'product', '7601 20'),
    made(names.casthouse, names.billet, 4100, 'CH-B', 'product', '7601 20'),
    made(names.casthouse, names.casthouseScrap, 215, 'CH-X', 'scrap', '7602 00'),
    made(names.remelt, names.remeltIngot, 460, 'RM', 'product', '7601 20'),
    made(names.remelt, names.remeltScrap, 28, 'RM-X', 'scrap', '7602 00'),
    made(names.rolling, names.sheet, 5560, 'RO', 'product', '7606 12'),
    made(names.rolling, names.rollingScrap, 1170, 'RO-X', 'scrap', '7602 00'),
    made(names.extrusion, names.profile, 3270, 'EX', 'product', '7604 29'),
    made(names.extrusion, names.extrusionScrap, 630, 'EX-X', 'scrap', '7602 00'),
    made(names.anodising, names.anodised, 990, 'AN', 'product', '7604 29'),
    made(names.foundry, names.foundryIngot, 850, 'FO', 'product', '7601 20'),
  );
}

/** `Scrap`: tonnes as delivered. */
export function demoScrap(names: DemoNames, say: Say): readonly LedgerRow[] {
  const charged = (place: LedgerRow, average: number, prefix: string, row: LedgerRow) =>
    monthlyRows(average, { ...place, unit: 't', ...row }, prefix, 'output', 'ticket');
  const internal = (
    origin: { readonly site: string; readonly process: string },
    scrapType: string,
    metalContent: number,
  ): LedgerRow => ({
    supplier: null,
    class: 'internal',
    scrapType,
    metalContent,
    originSite: origin.site,
    originProcess: origin.process,
    evidence: null,
  });
  const bought = (
    supplier: string,
    scrapClass: 'pre-consumer' | 'post-consumer',
    scrapType: string,
    metalContent: number,
    footprint: number | null = null,
  ): LedgerRow => ({
    supplier,
    class: scrapClass,
    scrapType,
    metalContent,
    footprint,
    evidence: say('Weighbridge and assay', '磅单及化验单'),
  });
  const stamping = say('Example Stamping (fictitious)', '示例冲压（虚构）');
  const yard = say('Example Recycling North (fictitious)', '示例再生资源北区（虚构）');
  const cans = say('Example Recycling South (fictitious)', '示例再生资源南区（虚构）');
  return byDate(
    charged(names.casthouse, 1150, 'IN-R', internal(names.rolling, say('Edge trim and ends', '切边料头'), 0.98)),
    charged(names.casthouse, 620, 'IN-E', internal(names.extrusion, say('Butts and ends', '压余料头'), 0.97)),
    charged(names.casthouse, 210, 'IN-C', internal(names.casthouse, say('Sawn heads and feet', '锯切头尾'), 0.97)),
    charged(names.casthouse, 25, 'IN-M', internal(names.remelt, say('Rejected ingots', '废锭'), 0.95)),
    charged(
      names.casthouse,
      700,
      'PR',
      bought(stamping, 'pre-consumer', say('Stamping scrap 6016', '6016冲压废料'), 0.96, 1.2),
    ),
    charged(names.casthouse, 540, 'PO-N', bought(yard, 'post-consumer', say('Old profiles', '旧型材'), 0.94)),
    charged(names.casthouse, 360, 'PO-S', bought(cans, 'post-consumer', say('Old sheet', '旧板材'), 0.92)),
    charged(names.remelt, 460, 'PO-R', bought(cans, 'post-consumer', say('Shredded scrap', '破碎废铝'), 0.9)),
    charged(names.foundry, 610, 'PO-F', bought(yard, 'post-consumer', say('Old castings', '旧铸件'), 0.93)),
    charged(names.foundry, 180, 'PR-F', bought(stamping, 'pre-consumer', say('Milling chips', '铣屑'), 0.92, 0.9)),
  );
}
