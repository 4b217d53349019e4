/** A worked plant: two sites, three processes, a certificate in each step of the order. Every number can be followed in the head. */
import { year2024, type Tables } from '../../support/plant';

const header =
  'Certificate | Serial from | Serial to | Scheme | Volume | Unit | Technology | Country | Generated from | Generated to | Status | Redeemed on | Beneficiary | Claim from | Claim to | Site | Process | Product | Customer | Purpose | Invoice | Verification key';
const keys = header.split(' | ');

/** One certificate as a line of the ledger: generated in 2024 and redeemed for Plant Ltd unless it says otherwise. */
export function certificate(
  name: string,
  volume: number,
  more: Readonly<Record<string, string | number>> = {},
): string {
  const row: Readonly<Record<string, string | number>> = {
    Certificate: name,
    Scheme: 'GEC',
    Volume: volume,
    Unit: 'MWh',
    Technology: 'Wind',
    Country: 'China',
    'Generated from': '2024-01-01',
    'Generated to': '2024-12-31',
    Status: 'redeemed',
    'Redeemed on': '2025-01-15',
    Beneficiary: 'Plant Ltd',
    ...more,
  };
  return keys.map((key) => row[key] ?? '').join(' | ');
}

/** The ledger of these certificates. */
export function certificateLedger(...rows: readonly string[]): string {
  return [header, ...rows].join('\n');
}

/** Grid electricity: Melting 1000 MWh (Slab), Rolling 800 MWh (three quarters Sheet, one quarter Foil), Pressing 500 MWh (Profile); 0.5 t/MWh by location, 0.6 t/MWh residual. */
export const workedPlant: Tables = {
  Settings: year2024('Organisation | Plant Ltd', 'Region | Shandong'),
  Production:
    'Site | Process | Product | Quantity | Unit\nEast | Melting | Slab | 100 | t\nEast | Rolling | Sheet | 60 | t\nEast | Rolling | Foil | 20 | t\nWest | Pressing | Profile | 50 | t',
  Energy:
    'Site | Process | Carrier | Quantity | Unit\nEast | Melting | Electricity | 1000 | MWh\nEast | Rolling | Electricity | 800 | MWh\nWest | Pressing | Electricity | 500000 | kWh',
  Factors:
    'Item | Component | Value | Unit\nElectricity | location | 0.5 | tCO2/MWh\nElectricity | residual | 0.6 | tCO2/MWh\nElectricity | upstream | 0 | tCO2/MWh\nSolar | upstream | 0 | tCO2/MWh',
};

/** The worked plant with certificates, and what else a test changes. */
export function workedWith(rows: readonly string[], more: Tables = {}): Tables {
  return { ...workedPlant, Certificates: certificateLedger(...rows), ...more };
}
