/** English headings and sentences of the findings about recycled content, scrap and data quality. */
import type { FindingWords } from '../findingDetails';
import { amount, clause } from '../sentence';
import { didYouMean, inBrackets, quoted, quotedOr } from './sentence';

export const metalFindings = {
  'no-metal-input': {
    heading: 'Process without metal input',
    sentence: (d) =>
      `No metal goes into ${quotedOr(d.process, 'this process')}, so it has no recycled content. If metal does, enter its scrap and materials with their metal content.`,
  },
  'no-counted-metal': {
    heading: 'No metal counted',
    sentence: (d) =>
      `All metal that goes into ${quotedOr(d.process, 'this process')} is left out by the boundary${quoted(d.boundary)}, so recycled content is withheld there. Enter its other metal, or read another boundary.`,
  },
  'transfer-metal-content': {
    heading: 'Metal content of a transfer',
    sentence: (d) =>
      `${quotedOr(d.item, 'This product')} comes from another process with its metal content left blank, so all of it counts as metal. Fill in the metal content where that is not so.`,
  },
  'metal-content-missing': {
    heading: 'Metal content missing',
    sentence: (d) =>
      `Whether ${quotedOr(d.item, 'this material')} is metal cannot be told, so the recycled content of ${quotedOr(d.process, 'its process')} is withheld. Write 1 or 100 % if it is aluminium, 0 if not.`,
  },
  'metal-content-judged': {
    heading: 'Metal content judged by the name',
    sentence: (d) =>
      `Metal content was left blank and judged${clause(d.metal, (names) => `; as metal: ${names}`)}${clause(d.other, (names) => `; as no aluminium: ${names}`)}. Fill it in where that is not so.`,
  },
  'own-scrap-class': {
    heading: 'Own scrap classed as bought',
    sentence: (d) =>
      `This scrap is classed${quoted(d.value)} but arose in-house${inBrackets(d.process)} and counts so. Set its class to internal, or correct its origin.`,
  },
  'origin-misnamed': {
    heading: 'Origin misspelt',
    sentence: (d) =>
      `The plant has no site or process${quoted(d.value)}, so what the origin of this scrap decides is withheld.${didYouMean(d.near)} Correct the name.`,
  },
  'scrap-in-both-ledgers': {
    heading: 'Scrap in both ledgers',
    sentence: (d) =>
      `${quotedOr(d.item, 'This scrap')}${inBrackets(d.value)} is charged in Scrap too${inBrackets(d.first)}, so recycled content, scrap totals and co-products are withheld. Keep one.`,
  },
  'scrap-yield-open': {
    heading: 'Yield of scrap missing',
    sentence: (d) =>
      `Yields of scrap do not explain the metal balance of ${quotedOr(d.process, 'this process')}${inBrackets(amount(d.difference, 't'))}, so the product basis is withheld. Enter the yield of each row${inBrackets(d.offered && `typical: ${d.offered}`)}.`,
  },
  'waste-as-metal': {
    heading: 'Dross booked as metal',
    sentence: (d) =>
      `${quotedOr(d.product, 'This output')} is not metal as a whole, so ${d.value === 'burden' ? 'what its process makes is withheld: waste bears no burden' : 'the metal balance and co-product results of its process are withheld'}. Give it the role waste, or its metal content.`,
  },
  'waste-treatment-missing': {
    heading: 'Treatment of waste not included',
    sentence: (d) =>
      `Treatment of waste is not included${clause(d.product, (names) => `: ${names}`)}. Waste carries nothing itself; enter how it is treated in the ledger Waste, and a factor for the treatment.`,
  },
  'shares-above-1': {
    heading: 'Shares add up to more than 1',
    sentence: (d) =>
      `The pre-consumer and post-consumer shares${clause(d.pre && d.post, () => ` (${d.pre} and ${d.post})`)} add up to more than 1. Correct them, so that together they are at most the whole.`,
  },
  'repeated-ticket': {
    heading: 'Ticket entered twice',
    sentence: (d) =>
      `The ticket${quoted(d.value)} is entered already${clause(d.first, (row) => ` in row ${row}`)}, so the delivery may be counted twice. Keep one row if it is one delivery, or correct the ticket.`,
  },
  'scrap-treatment-missing': {
    heading: 'Treatment of scrap not included',
    sentence: (d) =>
      `Treatment of bought scrap is not included${clause(d.item, (names) => `: ${names}`)}. It counts under every method (collection, sorting, decoating, transport): add an upstream factor per scrap type.`,
  },
  'scrap-without-weight': {
    heading: 'Scrap without weight',
    sentence: (d) =>
      `The scrap ${quotedOr(d.product, 'sent out')} has no allocation weight, so co-product results of its process are withheld. Fill it in; zero says that it bears nothing.`,
  },
  'scrap-origin-unbooked': {
    heading: 'Origin of scrap not booked',
    sentence: (d) =>
      `In-house scrap comes from ${quotedOr(d.process, 'a process')}, which books no scrap as output, so its co-product burden is unknown. Book it with the role scrap, or correct the origin.`,
  },
  'scrap-burden-unknown': {
    heading: 'Burden of scrap unknown',
    sentence: (d) =>
      `Pre-consumer scrap${quoted(d.item)} has no declared footprint and no footprint factor, so co-product results with it are withheld. Ask the supplier, or add the factor.`,
  },
  'no-substitution-factor': {
    heading: 'No substitution factor',
    sentence: (d) =>
      `Substitution is asked for, but ${quotedOr(d.item, 'this scrap')} has no substitution factor, so those results are withheld. Add one for it, or for the item "scrap".`,
  },
  'overdrawn-scrap': {
    heading: 'More scrap taken than made',
    sentence: (d) =>
      `More scrap of ${quotedOr(d.process, 'this process')} is charged in-house${inBrackets(amount(d.drawn, 't'))} than it sends out${inBrackets(amount(d.made, 't'))}. Correct the quantities or the origin, or add the missing scrap output.`,
  },
  'loss-implausible': {
    heading: 'Implausible loss',
    sentence: (d) =>
      `${quotedOr(d.process, 'This process')} loses more of its metal${inBrackets(d.difference)} than is plausible${inBrackets(d.wanted)}. Check its quantities and metal contents, or set the plausible metal loss.`,
  },
  'uncertainty-above-1': {
    heading: 'Uncertainty above 1',
    sentence: (d) =>
      `The uncertainty${quoted(d.value)} is more than 1 and is left out: it is read as a share. Write 5 percent as 0.05 or as 5 %.`,
  },
} satisfies Partial<FindingWords>;
