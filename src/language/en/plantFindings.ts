/** English headings and sentences of the findings about the report, its processes and products. */
import type { FindingWords } from '../findingDetails';
import { amount, clause, oneLine, rangeOf } from '../sentence';
import { counted } from '../wordForm';
import { bothOf, chooseFrom, didYouMean, inBrackets, quoted, quotedOr } from './sentence';

/** What the inventory would have more, were it mended. */
function worth({ computed, difference }: Readonly<Record<'computed' | 'difference', string>>): string {
  return clause(computed, (more) => `; mended, the total moves by ${more}${inBrackets(oneLine(difference, 10))}`);
}

export const plantFindings = {
  'missing-setting': {
    heading: 'Missing setting',
    sentence: (d) => `The setting${quoted(d.setting)} is missing or has no value. Fill it in among the settings.`,
  },
  'unreadable-setting': {
    heading: 'Setting that cannot be read',
    sentence: (d) =>
      `The setting${quoted(d.setting)} cannot be read${clause(d.value, (value) => ` from "${value}"`)}. ${chooseFrom(d.words, 'Correct its value.')}`,
  },
  'setting-blank': {
    heading: 'Setting left blank',
    sentence: (d) =>
      `The setting${quoted(d.setting)} is blank, so ${quotedOr(d.value, 'nothing')} is taken. Fill it in if another is meant.`,
  },
  'unknown-setting': {
    heading: 'Unknown setting',
    sentence: (d) =>
      `There is no setting${quoted(d.value)}, so this row has no effect.${didYouMean(d.near)} ${d.near === '' ? 'Correct the name, or keep the remark outside this table.' : 'Correct the name.'}`,
  },
  'setting-twice': {
    heading: 'Setting stands twice',
    sentence: (d) =>
      `The setting${quoted(d.setting)} stands twice${bothOf(d.first, d.second)}. Keep the row that holds.`,
  },
  'period-reversed': {
    heading: 'Period ends before it begins',
    sentence: () => 'The reporting period ends before it begins. Correct its first or its last day among the settings.',
  },
  'days-from-1904': {
    heading: 'Days counted from 1904',
    sentence: () =>
      'The workbook counts its days from 1904, an old option of Excel for Mac, so nothing is computed. Turn the option off, correct the dates it moves, and calculate again.',
  },
  'outside-period': {
    heading: 'Rows outside the period',
    sentence: (d) =>
      `${d.count === '' ? 'Rows are' : `${counted(d.count, 'row')} ${d.count === '1' ? 'is' : 'are'}`} dated outside the reporting period and not counted. Correct the dates, or the period, where they should count.`,
  },
  'negative-net': {
    heading: 'More taken back than there is',
    sentence: (d) =>
      `More is taken back than there is${clause(d.value, (value) => `, ${value}${d.unit && ` ${d.unit}`} in all`)}. Write a reversal like the row it takes back in every column, or correct it.`,
  },
  'reversals-netted': {
    heading: 'Reversals netted',
    sentence: (d) =>
      `${d.count === '1' ? '1 row takes' : `${d.count || 'Some'} rows take`} back what others like them hold, and ${d.count === '1' ? 'is' : 'are'} netted with them. Date a reversal like the row that it takes back.`,
  },
  'undated-rows': {
    heading: 'Rows without a date',
    sentence: (d) =>
      `${d.count === '' ? 'Rows have' : `${counted(d.count, 'row')} ${d.count === '1' ? 'has' : 'have'}`} no date and count for the whole period, though other rows are dated outside it. Date them, or split them, where they cover more than the period.`,
  },
  'unknown-process-setting': {
    heading: 'Allocation of an unknown process',
    sentence: (d) =>
      `An allocation is set for the process${quoted(d.process)}, but no ledger names it.${didYouMean(d.near)} Correct the setting; until then ${d.near === '' ? 'processes with several products are' : 'that process is'} withheld.`,
  },
  'unknown-stage-process': {
    heading: 'Stage of an unknown process',
    sentence: (d) =>
      `A stage is set for the process${quoted(d.process)}, but nothing is made there.${didYouMean(d.near)} Correct the setting; until then ${d.near === '' ? 'some process' : 'it'} may stand under another stage.`,
  },
  'unknown-site-region': {
    heading: 'Region of an unknown site',
    sentence: (d) =>
      `A region is set for the site${quoted(d.site)}, but no ledger names that site.${didYouMean(d.near)} Correct the setting; until then the region of ${d.near === '' ? 'sites without one' : 'that site'} is unknown.`,
  },
  'region-not-named': {
    heading: 'Region without factors',
    sentence: (d) =>
      `No factor is for the region${quoted(d.region)}.${didYouMean(d.near)} Write both alike, or add factors for this region; until then results with factors of regions are withheld.`,
  },
  'input-without-output': {
    heading: 'Process without output',
    sentence: (d) =>
      `The process${quoted(d.process)} has inputs but no output, so its site is withheld.${didYouMean(d.near)} Correct its name or site, or add its output (Role waste if it makes none).`,
  },
  'ambiguous-site': {
    heading: 'Site not named',
    sentence: (d) =>
      `The process${quoted(d.process)} runs at several sites, and this row does not say at which. Fill in the site.`,
  },
  'nothing-goes-in': {
    heading: 'Nothing goes into the process',
    sentence: (d) =>
      `Nothing goes into the process${quoted(d.process)}, so what it makes is withheld.${didYouMean(d.near)} Book what it takes, or correct its name; a total is no process.`,
  },
  'months-without-rows': {
    heading: 'Months without rows',
    sentence: (d) =>
      `${quotedOr(oneLine(d.item, 24), 'An item')} has no row for ${oneLine(d.words, 36) || 'months'} in${quoted(oneLine(d.process, 20)) || ' its process'}, though something was made${worth(d)}. Book it, or 0 for none.`,
  },
  'month-far-from-usual': {
    heading: 'Month far from the usual',
    sentence: (d) =>
      `${quotedOr(oneLine(d.item, 24), 'An item')} in${quoted(oneLine(d.process, 20)) || ' its process'} is ${clause(oneLine(d.value, 8), (times) => `${times} times `)}its median per output in ${oneLine(d.words, 24) || 'a month'}${worth(d)}. Check quantity, unit and rows booked twice.`,
  },
  'output-far-from-usual': {
    heading: 'Output far from the usual',
    sentence: (d) =>
      `All that${quoted(oneLine(d.process, 24)) || ' the process'} takes in is far from its usual amount per ${quotedOr(oneLine(d.product, 24), 'output')} in ${oneLine(d.words, 24) || 'a month'}. Check what was made in that month, and its unit.`,
  },
  'intensity-outside-band': {
    heading: 'Intensity out of range',
    sentence: (d) =>
      `${quotedOr(oneLine(d.process, 20), 'The process')} takes in ${amount(oneLine(d.value, 10), oneLine(d.unit, 8)) || 'an unlikely amount'} of ${quotedOr(oneLine(d.item, 24), 'an item')}${clause(rangeOf(d, ' to '), (range) => `; smelters need ${range}`)}${worth(d)}. Check quantities and units.`,
  },
  'process-without-energy': {
    heading: 'Process without energy',
    sentence: (d) =>
      `The process${quoted(d.process)} makes something, but no energy is booked for it, so its results may be too low. Book its electricity and fuels, or a row of 0 if it uses none.`,
  },
  'output-unit-mixed': {
    heading: 'Output in units that cannot be added',
    sentence: (d) =>
      `The output of ${quotedOr(d.product, 'this product')} is stated in units that cannot be added${bothOf(d.first, d.unit)}. Use units of one kind for one product.`,
  },
  'role-mixed': {
    heading: 'Scrap under the name of a product',
    sentence: (d) =>
      `${quotedOr(d.product, 'This scrap')} is also the name of a product, so what is drawn of it cannot be told apart. Give the scrap a name of its own.`,
  },
  'product-nearly-named': {
    heading: 'Product names nearly the same',
    sentence: (d) =>
      `The products${quoted(d.product)} and${quoted(d.near)} differ by one letter and count as two. Use one name if they are one.`,
  },
  'wrong-dimension': {
    heading: 'Unit of the wrong kind',
    sentence: (d) =>
      `This unit${inBrackets(d.unit)} cannot be converted to the one that is needed${inBrackets(d.wanted)}. State the quantity in a unit of that kind.`,
  },
  'kind-undecided': {
    heading: 'Electricity, heat or fuel?',
    sentence: (d) =>
      `Nothing says whether ${quotedOr(d.item, 'this energy')} is electricity, heat or fuel, so its embedded emissions are withheld. Fill in the column Kind.`,
  },
  'no-weight': {
    heading: 'No allocation weight',
    sentence: (d) =>
      `Burdens are shared by weight, but ${quotedOr(d.product, 'this output')} has no allocation weight. Fill it in, or set the allocation to mass.`,
  },
  'idle-product': {
    heading: 'Nothing made in the period',
    sentence: (d) =>
      `Nothing of ${quotedOr(d.product, 'this product')} was made in the period, so it has no results. Nothing to do, unless a quantity is missing.`,
  },
  'outputs-not-comparable': {
    heading: 'Outputs that cannot be added',
    sentence: (d) =>
      `${quotedOr(d.process, 'This process')} makes things that cannot be added${bothOf(d.first, d.unit)}. Use units of one kind, or allocate by weight, or by energy with calorific values (ncv).`,
  },
  'zero-output': {
    heading: 'Output of zero',
    sentence: (d) =>
      `The output of ${quotedOr(d.product, 'this product')} is zero, so nothing can be stated per unit of it. Correct the quantity, or leave the product out if none was made.`,
  },
  'overdrawn-product': {
    heading: 'More drawn than made',
    sentence: (d) =>
      `More of ${quotedOr(d.product, 'this product')} is drawn${inBrackets(amount(d.drawn, d.unit))} than made${inBrackets(amount(d.made, d.unit))}. The rest takes this year's footprint, unchecked. Correct the quantities.`,
  },
  'drawn-from-stock': {
    heading: 'Drawn from stock',
    sentence: (d) =>
      `More of ${quotedOr(d.product, 'this product')} is drawn or kept${inBrackets(amount(d.drawn, d.unit))} than there is${inBrackets(amount(d.made, d.unit))}. Correct the quantities, or enter the opening stock in Stocks.`,
  },
  'stock-of-nobody': {
    heading: 'Stock of nothing in the plant',
    sentence: (d) =>
      `Nothing in Production is called ${quotedOr(d.item, 'this name')}.${didYouMean(d.near)} Correct the row of Stocks.`,
  },
  'stock-twice': {
    heading: 'Stock entered twice',
    sentence: (d) =>
      `${quotedOr(d.product, 'This product')} has its stock in this place twice${inBrackets(d.first && `row ${d.first}`)}. Keep one row.`,
  },
  'stock-footprint-missing': {
    heading: 'Opening stock without a footprint',
    sentence: (d) =>
      `The opening stock of ${quotedOr(d.product, 'this product')} has no footprint: what comes from it is withheld. Enter last year's, market- and location-based${clause(d.unit, (unit) => `, in tCO2e per ${unit}`)}.`,
  },
  'stock-shares-missing': {
    heading: 'Opening stock without recycled shares',
    sentence: (d) =>
      `The opening stock of ${quotedOr(d.product, 'this product')} has no recycled shares: recycled content is withheld where it goes. Enter last year's pre- and post-consumer share.`,
  },
  'opening-not-closing': {
    heading: 'Opening stock is not last year’s closing stock',
    sentence: (d) =>
      `${quotedOr(d.product, 'This product')} does not open with what the book of the year before${quoted(d.near)} closed with${inBrackets(amount(d.computed, d.unit))}. Correct one of them, or say why in Evidence.`,
  },
  'from-site-makes-none': {
    heading: 'Drawn from a site that makes none',
    sentence: (d) =>
      `${quotedOr(d.product, 'This item')} is drawn from the site${quoted(d.site)}, which makes none of it.${didYouMean(d.near)} Correct the item or From site.`,
  },
  'drawn-from-other-sites': {
    heading: 'Drawn from other sites',
    sentence: (d) =>
      d.made
        ? `${quotedOr(d.site, 'This site')} draws more of ${quotedOr(d.product, 'this product')} than it makes. The rest is taken at the average of the other sites. Check that it came from there.`
        : `${quotedOr(d.site, 'This site')} makes none of ${quotedOr(d.product, 'this product')}. It is taken at the average of the sites that do. Check that it came from there.`,
  },
  'loop-returns-too-much': {
    heading: 'Loop that returns too much',
    sentence: (d) =>
      `These processes give each other as much as they take or more${clause(d.processes, (names) => `: ${names}`)}, so no footprint exists. Correct the quantities between them.`,
  },
  'mass-not-balanced': {
    heading: 'Metal in and out do not meet',
    sentence: (d) =>
      `Metal in and metal out of ${quotedOr(d.process, 'this process')} do not meet${clause(d.difference, (gap) => `, by ${gap} ${d.unit || 't'}`)}. Check its quantities and metal contents.`,
  },
} satisfies Partial<FindingWords>;
