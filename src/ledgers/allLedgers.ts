/** Every input table of the contract, in the order in which a new workbook shows them. */
import { anodeEffectLedger } from './anodeEffectLedger';
import { certificateLedger } from './certificateLedger';
import { certificatePurchaseLedger } from './certificatePurchaseLedger';
import type { Ledger } from './columns';
import { disclosedLedger } from './disclosedLedger';
import { emissionsLedger } from './emissionsLedger';
import { energyLedger } from './energyLedger';
import { factorLedger } from './factorLedger';
import { materialsLedger } from './materialsLedger';
import { productionLedger } from './productionLedger';
import { scrapLedger } from './scrapLedger';
import { settingsLedger } from './settingsLedger';
import { targetLedger } from './targetLedger';

export const allLedgers: readonly Ledger[] = [
  settingsLedger,
  productionLedger,
  scrapLedger,
  materialsLedger,
  energyLedger,
  emissionsLedger,
  anodeEffectLedger,
  certificateLedger,
  certificatePurchaseLedger,
  factorLedger,
  targetLedger,
  disclosedLedger,
];
