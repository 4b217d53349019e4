/** English headings and sentences of the findings about certificates and their invoices. */
import type { FindingWords } from '../findingDetails';
import { amount, clause } from '../sentence';
import { inBrackets, quoted, quotedOr } from './sentence';

const ofInvoice = (invoice: string): string => clause(invoice, (known) => ` of the invoice "${known}"`);

const named = (name: string): string => (name === '' ? 'The certificate' : `The certificate "${name}"`);

export const certificateFindings = {
  'unreadable-serials': {
    heading: 'Serial numbers that cannot be read',
    sentence: (d) =>
      `The serial numbers${inBrackets(d.first, d.second)} cannot be read as a range, so overlaps cannot be found. Enter the first and the last as text, with the same letters in front.`,
  },
  'serials-overlap': {
    heading: 'Serial numbers overlap',
    sentence: (d) =>
      `${named(d.certificate)} has serial numbers that ${quotedOr(d.near, 'another one')}${inBrackets(d.first)} has too; what overlaps counts once. Correct the ranges.`,
  },
  'serial-count-differs': {
    heading: 'Serial numbers and volume differ',
    sentence: (d) =>
      `${named(d.certificate)} is for ${amount(d.value, d.unit) || 'one volume'}, but its serial numbers count ${amount(d.wanted, d.unit) || 'another'}. Correct the volume or the range.`,
  },
  'certificate-twice': {
    heading: 'Certificate listed twice',
    sentence: (d) =>
      `The certificate${quoted(d.value)} stands twice${clause(d.first, (cell) => `, first in ${cell}`)}, and counts once. Keep one row if it is one, else correct its number; parts need serials that do not overlap.`,
  },
  'verification-key-twice': {
    heading: 'Verification key used twice',
    sentence: (d) =>
      `The verification key${quoted(d.value)} stands twice${clause(d.first, (cell) => `, first in ${cell}`)}: one redemption is booked twice, and counts once. Keep the row that is right, or correct its key.`,
  },
  'one-generation-two-schemes': {
    heading: 'One generation under two schemes',
    sentence: (d) =>
      `${named(d.certificate)} and ${quotedOr(d.near, 'one of another scheme')}${inBrackets(d.first)} agree in technology, days and volume: perhaps one generation. Claim only one, or keep the proof.`,
  },
  'certificate-unit-slip': {
    heading: 'A thousand times too much',
    sentence: (d) =>
      `${named(d.certificate)} is for ${amount(d.value, d.unit) || 'one volume'}, but ${amount(d.wanted, d.unit) || 'another'} is invoiced or numbered, 1000 times apart. Check kWh and MWh.`,
  },
  'certificate-no-beneficiary': {
    heading: 'Redeemed without a beneficiary',
    sentence: (d) =>
      `${named(d.certificate)}${ofInvoice(d.invoice)} was redeemed without naming a beneficiary, so it does not count. Ask for a statement in your name, and enter the beneficiary.`,
  },
  'certificate-other-beneficiary': {
    heading: 'Redeemed for another beneficiary',
    sentence: (d) =>
      `${named(d.certificate)}${ofInvoice(d.invoice)} was redeemed for ${quotedOr(d.beneficiary, 'another beneficiary')}, so it does not count here. Correct the name, or ask for a statement in yours.`,
  },
  'certificate-outside-claim': {
    heading: 'Claimed for other days',
    sentence: (d) =>
      `${named(d.certificate)} is claimed for days outside the reporting period, so it does not count here. Correct its claim period, or the period of the report.`,
  },
  'certificate-claim-beyond-period': {
    heading: 'Claim reaches beyond the period',
    sentence: (d) =>
      `${named(d.certificate)} is claimed for days beyond the reporting period too; here it counts up to the electricity used in both. Keep what is left for the other period.`,
  },
  'cover-by-parts': {
    heading: 'Certificates and factors by parts',
    sentence: (d) =>
      `The factors of ${quotedOr(d.item, 'grid electricity')} change in the period and certificates are claimed for parts of it; which meets which is not reckoned yet. Report each part by itself, or add one factor for the whole period.`,
  },
  'certificate-other-market': {
    heading: 'Certificate of another market',
    sentence: (d) =>
      `${named(d.certificate)} comes from another market${quoted(d.value)} than the electricity, so it does not count. Use certificates of the market where the site is.`,
  },
  'certificate-market-unknown': {
    heading: 'Market not known',
    sentence: (d) =>
      `${named(d.certificate)} cannot be held against the market of the sites. Fill in its country, and the regions of the sites among the settings.`,
  },
  'certificate-generated-late': {
    heading: 'Generated after the claim',
    sentence: (d) =>
      `${named(d.certificate)} was generated after the days that it is claimed for, so it does not count. Use electricity generated in the claim period.`,
  },
  'certificate-not-accepted': {
    heading: 'Not accepted by a rule',
    sentence: (d) =>
      `${named(d.certificate)} is outside what its scheme${inBrackets(d.scheme)} accepts${clause(d.day, (day) => `, with ${day} as the last day`)}, so it does not count. Check its days of generation and redemption.`,
  },
  'certificate-is-offset': {
    heading: 'Offset, not a certificate',
    sentence: (d) =>
      `${named(d.certificate)} reads like a carbon credit, which is no attribute of electricity, so it does not count. Book it apart from the certificates.`,
  },
  'certificate-not-tradable': {
    heading: 'Not tradable',
    sentence: (d) =>
      `${named(d.certificate)} is for hydropower: from plants commissioned before 2023 it is not traded in China and cannot have been bought. Check the plant.`,
  },
  'certificate-target-unknown': {
    heading: 'Dedicated to the unknown',
    sentence: (d) =>
      `${named(d.certificate)} is dedicated to ${quotedOr(d.value, 'something')}, which no ledger names, so its use is unknown.${clause(d.near, (near) => ` Did you mean "${near}"?`)} Correct the name.`,
  },
  'certificate-without-grid': {
    heading: 'No grid electricity to cover',
    sentence: (d) =>
      `${named(d.certificate)} is dedicated to ${quotedOr(d.value, 'a place')} without grid electricity; captive, on-site and direct supply cannot be covered. Dedicate it to grid electricity.`,
  },
  'certificate-product-unnamed': {
    heading: 'Product of the customer not named',
    sentence: (d) =>
      `${named(d.certificate)} is dedicated to a product of ${quotedOr(d.customer, 'a customer')} that is not named: it lowers the inventory and no footprint. Name the product to lower it.`,
  },
  'certificates-above-consumption': {
    heading: 'More certificates than electricity',
    sentence: (d) =>
      `Certificates${clause(d.value, (target) => ` for "${target}"`)}${inBrackets(amount(d.made, d.unit))} exceed the uncovered grid electricity${inBrackets(amount(d.drawn, d.unit))}; the rest is unused. Check volumes and dedication.`,
  },
  'certificates-expiring': {
    heading: 'Certificates about to expire',
    sentence: (d) =>
      `${named(d.certificate)} is not redeemed and can be used until ${d.day || 'soon'} only. Redeem it, or its price is lost.`,
  },
  'certificate-lapsed': {
    heading: 'Certificates expired unredeemed',
    sentence: (d) =>
      `${named(d.certificate)} ${clause(d.day, (day) => `could be redeemed until ${day} only, before the period ended`) || 'has expired unredeemed'}: its price is lost. Write it off, or ask the supplier.`,
  },
  'own-generation-sold': {
    heading: 'Own generation sold with its certificates',
    sentence: (d) =>
      `Certificates of own generation${clause(d.site, (site) => ` at "${site}"`)} were sold${inBrackets(amount(d.value, d.unit))}, so as much own use takes the residual mix. Book exported electricity as output.`,
  },
  'own-generation-sold-beyond': {
    heading: 'Sold beyond own use',
    sentence: (d) =>
      `Certificates of own generation were sold${inBrackets(amount(d.value, d.unit))} beyond the own use booked as on-site. If that was not exported, book the own use as on-site.`,
  },
  'sold-certificate-set-aside': {
    heading: 'Sold, but not of this generation',
    sentence: (d) =>
      d.value === ''
        ? `${named(d.certificate)} was sold but generated outside the period${clause(d.count, (count) => ` (${count} in all)`)}, so it takes nothing from this period's own generation. Correct its days if it was generated now.`
        : `${named(d.certificate)} was sold and comes from another market ("${d.value}") than the own generation, so it takes nothing from it. Correct its country if it is the plant's own.`,
  },
  'own-generation-twice': {
    heading: 'Own generation booked twice',
    sentence: (d) =>
      `${quotedOr(d.process, 'This process')} books own generation${quoted(d.item)} both as on-site use and as drawn from a process. Keep one of the two.`,
  },
  'certificate-own-use': {
    heading: 'For own use, not for the grid',
    sentence: (d) =>
      `${named(d.certificate)} is for electricity generated and used on site, which stands as on-site already; it covers no grid electricity. Keep it as evidence.`,
  },
  'certificate-old-vintage': {
    heading: 'Generated long before the claim',
    sentence: (d) =>
      `${named(d.certificate)} was generated more than a year before the days it is claimed for. It counts, but should be close to the consumption. Check its days.`,
  },
  'certificate-no-vintage': {
    heading: 'Days of generation missing',
    sentence: (d) =>
      `${named(d.certificate)} has no days of generation, so its vintage cannot be checked. Enter them wherever they are missing.`,
  },
  'certificate-generated-partly-late': {
    heading: 'Generated partly after the claim',
    sentence: (d) =>
      `${named(d.certificate)} was generated partly after the days it is claimed for, and counts in full. Split the row at the last day of the claim, or correct the days.`,
  },
  'certificate-days-contradict': {
    heading: 'Days contradict one another',
    sentence: (d) =>
      `${named(d.certificate)} has days that contradict one another: an end before its beginning, or redeemed before it was generated. Correct them.`,
  },
  'certificate-site-not-named': {
    heading: 'Site named nowhere else',
    sentence: (d) =>
      `${named(d.certificate)} is dedicated to a site${quoted(d.value)} that no other ledger names, so it covers electricity without a site, never captive power. Enter the site there too.`,
  },
  'invoice-short': {
    heading: 'Fewer held than invoiced',
    sentence: (d) =>
      `For the invoice${quoted(d.invoice)} ${amount(d.made, d.unit) || 'less'} is held, but ${amount(d.drawn, d.unit) || 'more'} was invoiced. Ask the supplier for the rest, or enter the missing certificates.`,
  },
  'invoice-over': {
    heading: 'More held than invoiced',
    sentence: (d) =>
      `For the invoice${quoted(d.invoice)} ${amount(d.made, d.unit) || 'more'} is held, but ${amount(d.drawn, d.unit) || 'less'} was invoiced. Check the volumes and the invoice of each certificate.`,
  },
  'invoice-not-redeemed': {
    heading: 'Paid but not redeemed',
    sentence: (d) =>
      `Of the invoice${quoted(d.invoice)} ${amount(d.value, d.unit) || 'a part'} is paid and not redeemed. Redeem it before it expires.`,
  },
  'certificate-not-invoiced': {
    heading: 'Certificate without an invoice',
    sentence: (d) =>
      `${named(d.certificate)} has no invoice${quoted(d.invoice)} among the purchases. Enter the invoice, or its number at the certificate.`,
  },
  'certificate-several-invoices': {
    heading: 'Named by several invoices',
    sentence: (d) =>
      `${named(d.certificate)} is matched with the invoice${quoted(d.invoice)}, but lines of${quoted(d.near) || ' another'} name it too. Split its row, one for each invoice, with serial numbers.`,
  },
  'purchase-amount-differs': {
    heading: 'Amount is not volume x price',
    sentence: (d) =>
      `The amount${inBrackets(amount(d.value, d.currency))} is not volume times price${inBrackets(amount(d.computed, d.currency))}. Check price, volume, unit and tax.`,
  },
  'purchase-without-amount': {
    heading: 'Invoice without an amount',
    sentence: (d) =>
      `The invoice${quoted(d.invoice)} has neither an amount nor a unit price, so its cost is unknown. Fill in one of them.`,
  },
  'purchase-currencies': {
    heading: 'Several currencies on one invoice',
    sentence: (d) =>
      `The invoice${quoted(d.invoice)} has lines in several currencies${inBrackets(d.currency)}, which are not added. Split the invoice by currency.`,
  },
} satisfies Partial<FindingWords>;
