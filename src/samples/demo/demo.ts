/** A complete fictitious plant with two sites: potline, casthouse with a remelt loop, rolling, extrusion, anodising and foundry, and a few faults to find. */
import { ledgerWorkbook } from '../../templates/ledgerWorkbook';
import type { Language } from '../../languages';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { sayIn } from '../say';
import { demoCertificates, demoDisclosed, demoPurchases, demoTargets } from './demoClaims';
import { demoFactors } from './demoFactors';
import { withFaults } from './demoFaults';
import { demoEmissions, demoEnergy, demoMaterials } from './demoInputs';
import { demoNames } from './demoNames';
import { demoProduction, demoScrap } from './demoOutputs';

/** The workbook of the plant as its clerks left it: three cells are wrong and one row lies outside the period. */
export function demoSample(language: Language): readonly SheetPlan[] {
  return plantWorkbook(language, true);
}

/** The same plant with nothing wrong in its ledgers. */
export function demoCorrectedSample(language: Language): readonly SheetPlan[] {
  return plantWorkbook(language, false);
}

function plantWorkbook(language: Language, faulty: boolean): readonly SheetPlan[] {
  const say = sayIn(language);
  const names = demoNames(say);
  const rows = {
    Production: demoProduction(names),
    Scrap: demoScrap(names, say),
    Materials: demoMaterials(names, say),
    Energy: demoEnergy(names, say),
    Emissions: demoEmissions(names, say),
    Certificates: demoCertificates(names, say),
    CertificatePurchases: demoPurchases(names, say),
    Factors: demoFactors(names, say),
    Targets: demoTargets(names),
    Disclosed: demoDisclosed(names, say),
  };
  const fictitious = say(
    'FICTITIOUS. No such company, supplier or customer exists. Grid and fuel factors are published ones; what suppliers would declare is made up and says so in its source.',
    '虚构示例：所涉公司、供应商和客户均不存在。电网和燃料因子为已公布数值；应由供应商声明的数值均为虚构，并在来源中注明。',
  );
  const faults = say(
    'Left wrong on purpose: acid booked in drums, a scrap quantity stored as text, an invoice date stored as text, and a production row of January 2025.',
    '有意保留的错误：以“桶”登记的硫酸、以文本存储的废铝数量、以文本存储的发票日期，以及一行2025年1月的产量。',
  );
  return ledgerWorkbook(language, {
    about: faulty ? [fictitious, faults] : [fictitious],
    settings: {
      organisation: names.organisation,
      periodFrom: '2024-01-01',
      periodTo: '2024-12-31',
      region: names.shandong,
      timeMatching: 'yes',
    },
    siteRegions: [
      [names.east, names.shandong],
      [names.west, names.guangxi],
    ],
    rows: faulty ? withFaults(rows, names, say) : rows,
  });
}
