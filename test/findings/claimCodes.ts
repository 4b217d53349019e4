/** The smallest changes that raise the findings about certificates, invoices, targets and disclosed figures. */
import { changed, inPotline, inWorks, more, row, table, works, type Change, type Raise, type Raises } from './works';

const certificate = (cells: Readonly<Record<string, string>>): Change => row('Certificates', cells);
const another = (cells: Readonly<Record<string, string>> = {}): Change =>
  more('Certificates', { Certificate: 'C2', ...cells });
const purchase = (cells: Readonly<Record<string, string>>): Change => row('CertificatePurchases', cells);

/** What is found where these figures are disclosed. */
function disclosing(...rows: readonly string[]): Raise {
  return inWorks(table('Disclosed', ['Metric | Subject | Period | Value | Unit | Source', ...rows].join('\n')));
}

const target: Change = table(
  'Targets',
  'Metric | Year | Target | Unit | Direction | Source\nwater | 2024 | 5 | m3 | at most | Plan',
);

export const claimCodes = {
  // certificates
  'cover-by-parts': inWorks(
    row('Energy', { Date: '2024-03-01' }),
    row('Factors', { 'Valid from': '2024-01-01', 'Valid to': '2024-06-30' }),
    more('Factors', { 'Valid from': '2024-07-01', 'Valid to': '2024-12-31' }),
    certificate({ 'Claim from': '2024-01-01', 'Claim to': '2024-06-30' }),
  ),
  'unreadable-serials': inWorks(certificate({ 'Serial from': 'from one', 'Serial to': 'to many' })),
  'serials-overlap': inWorks(
    certificate({ 'Serial from': '1', 'Serial to': '100' }),
    another({ 'Serial from': '51', 'Serial to': '150' }),
  ),
  'serial-count-differs': inWorks(certificate({ 'Serial from': '1', 'Serial to': '150' })),
  'certificate-twice': inWorks(more('Certificates', {})),
  'verification-key-twice': inWorks(certificate({ 'Verification key': 'K1' }), another()),
  'one-generation-two-schemes': inWorks(another({ Scheme: 'I-REC(E)' })),
  'certificate-unit-slip': inWorks(certificate({ Volume: '100000', 'Serial from': '1', 'Serial to': '100' })),
  'certificate-no-beneficiary': inWorks(certificate({ Beneficiary: '' })),
  'certificate-other-beneficiary': inWorks(certificate({ Beneficiary: 'Broker' })),
  'certificate-outside-claim': inWorks(certificate({ 'Claim from': '2023-01-01', 'Claim to': '2023-12-31' })),
  'certificate-claim-beyond-period': inWorks(certificate({ 'Claim from': '2024-01-01', 'Claim to': '2025-06-30' })),
  'certificate-other-market': inWorks(certificate({ Scheme: 'GO', Country: 'Norway' })),
  'certificate-market-unknown': inWorks(row('Settings', { Value: '' }, 3)),
  'certificate-generated-late': inWorks(
    certificate({ 'Generated from': '2025-01-01', 'Generated to': '2025-01-31', 'Redeemed on': '2025-03-01' }),
  ),
  'certificate-not-accepted': inWorks(certificate({ 'Redeemed on': '2027-09-01' })),
  'certificate-is-offset': inWorks(certificate({ Purpose: 'CCER 2024' })),
  'certificate-not-tradable': inWorks(certificate({ Technology: 'Hydropower', Invoice: 'I1' })),
  'certificate-target-unknown': inWorks(certificate({ Product: 'Wire' })),
  'certificate-without-grid': inWorks(certificate({ Process: 'Press' })),
  'certificate-product-unnamed': inWorks(certificate({ Customer: 'Cars', Purpose: 'for products of Cars' })),
  'certificates-above-consumption': inWorks(certificate({ Volume: '300' })),
  'certificates-expiring': inWorks(
    certificate({ Scheme: 'GO', Status: 'purchased', 'Generated from': '2023-07-01', 'Generated to': '2023-07-31' }),
  ),
  'certificate-lapsed': inWorks(
    certificate({ Scheme: 'GO', Status: 'purchased', 'Generated from': '2023-06-01', 'Generated to': '2023-06-28' }),
  ),
  'own-generation-sold': inWorks(
    more('Energy', { Carrier: 'Roof power', Quantity: '50', Source: 'on-site' }),
    more('Factors', { Item: 'Roof power', Component: 'upstream', Value: '0' }),
    another({ Status: 'sold', Site: 'East', Volume: '40', Technology: 'Solar' }),
  ),
  'own-generation-sold-beyond': inWorks(
    more('Energy', { Carrier: 'Roof power', Quantity: '50', Source: 'on-site' }),
    more('Factors', { Item: 'Roof power', Component: 'upstream', Value: '0' }),
    another({ Status: 'sold', Site: 'East', Volume: '90', Technology: 'Solar' }),
  ),
  'sold-certificate-set-aside': inWorks(
    more('Energy', { Carrier: 'Roof power', Quantity: '50', Source: 'on-site' }),
    more('Factors', { Item: 'Roof power', Component: 'upstream', Value: '0' }),
    another({
      Status: 'sold',
      Site: 'East',
      Volume: '40',
      'Generated from': '2023-01-01',
      'Generated to': '2023-06-30',
    }),
  ),
  'own-generation-twice': inWorks(
    more('Production', { Process: 'Power house', Product: 'Own power', Quantity: '50', Unit: 'MWh', 'CN code': '' }),
    more('Energy', { Process: 'Power house', Carrier: 'Gas', Quantity: '100', Unit: 'GJ' }),
    more('Energy', { Carrier: 'Own power', Quantity: '50' }),
    more('Energy', { Carrier: 'Roof power', Quantity: '50', Source: 'on-site' }),
    more('Factors', { Item: 'Roof power', Component: 'upstream', Value: '0' }),
  ),
  'certificate-own-use': inWorks(certificate({ Technology: 'Solar, self-use' })),
  'certificate-old-vintage': inWorks(
    certificate({ Scheme: 'I-REC(E)', 'Generated from': '2020-01-01', 'Generated to': '2020-12-31' }),
  ),
  'certificate-no-vintage': inWorks(certificate({ 'Generated from': '', 'Generated to': '' })),
  'certificate-generated-partly-late': inWorks(
    certificate({ 'Generated from': '2024-12-01', 'Generated to': '2025-11-30', 'Redeemed on': '2025-12-01' }),
  ),
  'certificate-days-contradict': inWorks(certificate({ 'Generated from': '2024-05-01', 'Redeemed on': '2024-02-01' })),
  'certificate-site-not-named': inPotline(
    table('Certificates', changed(works, certificate({ Site: 'Harbour' }))['Certificates']),
  ),

  // certificates against invoices
  'invoice-short': inWorks(purchase({ Volume: '120', Amount: '600' })),
  'invoice-over': inWorks(purchase({ Volume: '80', Amount: '400' })),
  'invoice-not-redeemed': inWorks(certificate({ Status: 'purchased', 'Redeemed on': '' })),
  'certificate-not-invoiced': inWorks(another({ Volume: '50', Invoice: 'I9' })),
  'certificate-several-invoices': inWorks(more('CertificatePurchases', { Invoice: 'I2' })),
  'purchase-amount-differs': inWorks(purchase({ Amount: '530' })),
  'purchase-without-amount': inWorks(purchase({ Amount: '', 'Unit price': '' })),
  'purchase-currencies': inWorks(more('CertificatePurchases', { Volume: '10', Currency: 'EUR', Amount: '50' })),

  // targets, disclosed figures and checks
  'targets-disagree': inWorks(target, more('Targets', { Target: '6', Source: 'Review' })),
  'verdict-depends': inWorks(
    table('Targets', 'Metric | Year | Target | Unit\nwater | 2024 | 5 | m3'),
    table('Disclosed', 'Metric | Period | Value | Unit | Source\nwater | 2024 | 4 | m3 | A\nwater | 2024 | 6 | m3 | B'),
  ),
  'status-contradicted': inWorks(
    target,
    table('Disclosed', 'Metric | Period | Value | Unit | Source | Status\nwater | 2024 | 4 | m3 | Plan | missed'),
  ),
  'disclosed-repeated': disclosing('water | | 2024 | 1 | m3 | A', 'water | | 2024 | 2 | m3 | A'),
  'disclosed-disagree': disclosing('water | | 2024 | 1 | m3 | A', 'water | | 2024 | 2 | m3 | B'),
  'disclosed-total': disclosing(
    'scope 1 | | 2023 | 1 | t |',
    'scope 2 | | 2023 | 2 | t |',
    'scope 1+2 | | 2023 | 5 | t |',
  ),
  'disclosed-product': disclosing(
    'steam saved | | 2024 | 40195 | t | S',
    'standard coal per steam | | 2024 | 108 | kgce/t | S',
    'standard coal saved | | 2024 | 4350 | tce | S',
  ),
  'disclosed-scope-2-zero': disclosing('scope 2 | | 2023 | 0 | t |'),
  'disclosed-implied-factor': disclosing(
    'solar generation | | 2024 | 1000 | MWh |',
    'solar emission reduction | | 2024 | 900 | tCO2e |',
  ),
  'disclosed-internal-scrap': disclosing(
    'scrap internal | | 2023 | 5 | t |',
    'scrap pre-consumer | | 2023 | 2 | t |',
    'scrap post-consumer | | 2023 | 3 | t |',
    'scrap total | | 2023 | 10 | t |',
  ),
  'pre-consumer-definition': disclosing(
    'pre-consumer share | | 2024 | 28 | % | pre-consumer: recycled and remelted within the factory',
  ),
  'disclosed-own-conversion': disclosing(
    'steam saved | | 2024 | 40195 | t | S',
    'standard coal per steam | | 2024 | 108 | kgce/t | S',
    'standard coal saved | | 2024 | 4341 | tce | S',
  ),
  'disclosed-boundaries': disclosing(
    'intensity | Primary Aluminium Company | 2024 | 12 | t/t | T',
    'footprint | Bauxite to Primary Aluminium | 2024 | 16 | t/t | T',
  ),
  'disclosed-jump': disclosing('use | | 2022 | 100 | t |', 'use | | 2023 | 151 | t |', 'use | | 2024 | 75.5 | t |'),
  'disclosed-differs': disclosing('scope 1 | | 2024 | 20 | t |'),
  'disclosed-not-computed': disclosing('scoep 1 | | 2024 | 16.8 | t |'),
  'disclosed-unreadable': disclosing('scope 1 | | 2024 | 16.8 | MWh |'),
} satisfies Raises;
