/** English sentences of the findings. */
import type { FindingSentences } from '../findingDetails';
import { amount, clause, oneLine } from '../sentence';
import { counted } from '../wordForm';
import { certificateFindings } from './certificateFindings';
import { disclosureFindings } from './disclosureFindings';
import { bothOf, didYouMean, inBrackets, quoted, quotedOr } from './sentence';

const chooseFrom = (words: string, otherwise: string): string =>
  words === '' ? otherwise : `Choose one of: ${words}.`;

export const findings: FindingSentences = {
  'missing-table': (d) =>
    d.value === 'none'
      ? `There is no table${quoted(d.table)}, so none of it counts. Where there is any, turn that ledger into a table of this name.`
      : `There is no table${quoted(d.table)}, so results that need it are withheld or incomplete. Turn that ledger into a table of this name.`,
  'duplicate-table': (d) =>
    `Two tables are the same ledger${bothOf(d.first, d.second)}. Put all rows into one of them, or give the other another name.`,
  'missing-column': (d) =>
    `The column${quoted(d.column)} is missing.${clause(d.near, (near) => ` Is "${near}" that column?`)} Give your column this name, or add it${clause(d.unit, (unit) => ` and fill it with "${unit}", if that is the unit of the header`)}.`,
  'duplicate-column': (d) =>
    `The column${quoted(d.column)} stands twice${bothOf(d.first, d.second)}. Put all values into one of them, and give the other another name.`,
  'no-rows': (d) =>
    `The table${quoted(d.table)} has no rows, so nothing is counted from it. Fill it in where there is something to enter.`,
  'table-not-read': (d) =>
    `${quotedOr(d.value, 'This list')} looks like the ledger ${quotedOr(d.table, 'of that name')} and is not counted. Give it that name or put its rows into that table; if it is none, change its name or its headers.`,
  'rows-below-table': (d) =>
    `${d.count === '' ? 'Rows stand' : `${counted(d.count, 'row')} ${d.count === '1' ? 'stands' : 'stand'}`} directly below the table${quoted(d.table)} and outside it, so they are not counted. Extend the table over them, or leave a blank row between.`,
  'encoding-guessed': (d) =>
    `The file${quoted(d.value)} does not say its encoding; it was read as ${d.words || 'what it looks like'}. Check that its names are spelled right, or save it as UTF-8.`,
  'header-unit-differs': (d) =>
    `The header says ${quotedOr(d.first, 'one unit')}, but the unit of this row is ${quotedOr(d.second, 'another')}. Correct one of the two.`,

  'missing-value': (d) =>
    `The cell is blank, and a blank is unknown, not zero. Fill in ${quotedOr(d.header, 'the cell')}${clause(d.unit, (unit) => `: "${unit}", if the header is right`)}.`,
  'error-value': (d) =>
    `The cell holds an error${quoted(d.value)} instead of a value. Correct its formula, or the cells the formula refers to.`,
  'unreadable-number': (d) =>
    `${quotedOr(d.value, 'This')} cannot be read as a number. Write digits only, with a point for decimals, and the unit in its own column.`,
  'number-as-text': (d) =>
    `${quotedOr(d.value, 'This')} is a number stored as text, so formulas do not count it. Repair it, or type the number again.`,
  'unreadable-date': (d) =>
    `${quotedOr(d.value, 'This')} cannot be read as one certain date. Type it as year-month-day, such as 2024-03-31.`,
  'text-date': (d) =>
    `${quotedOr(d.value, 'This')} is a date stored as text, so formulas do not count it. Repair it, or type the date again.`,
  'negative-value': (d) =>
    `${quotedOr(d.value, 'This')} is negative, but this column holds amounts from zero up. Correct the sign or the amount.`,
  'share-above-1': (d) =>
    `${quotedOr(d.value, 'This')} is more than 1, but this column holds shares from 0 to 1. Write 95 percent as 0.95 or as 95 %.`,
  'unknown-unit': (d) =>
    `The unit${quoted(d.value)} is unknown.${didYouMean(d.near)} Use a known unit, such as t, kWh, GJ or m3.`,
  'unknown-choice': (d) =>
    `${quotedOr(d.value, 'This')} is not one of the words of this column.${didYouMean(d.near)} ${chooseFrom(d.words, 'Choose one of its words.')}`,
  'untidy-text': (d) =>
    `${quotedOr(d.value, 'This')} holds blanks or characters that nobody sees but formulas do. Repair it${clause(d.clean, (clean) => `, so that it reads "${clean}"`)}.`,
  'formula-like-text': (d) =>
    `${quotedOr(d.value, 'This')} begins like a formula but is text, and is only ever treated as text. Check that a text is meant.`,
  'names-one-number': (d) =>
    `${quotedOr(d.value, 'This name')} and another name${inBrackets(d.second)} are one number to formulas. Write them alike, or tell them apart by a letter.`,
  'formula-not-calculated': () =>
    'The cell holds a formula that was never calculated, so its value is unknown. Open the file in Excel, let it calculate, and save.',
  'number-two-ways': (d) =>
    `${quotedOr(d.value, 'This')} can be read as ${d.first || 'one number'} or as ${d.second || 'another'}. Type it as a number, with a point for decimals and nothing between thousands.`,
  'number-beyond-measure': (d) =>
    `${quotedOr(d.value, 'This')} is a value no plant has: larger than 1E+20 or, but for zero, smaller than 1E-30. Correct the number.`,
  'identifier-as-number': (d) =>
    `${quotedOr(d.value, 'This')} is stored as a number of more than 15 digits, of which Excel kept 15, so two of them may look the same. Format the cell as text and enter it again from the source.`,
  'ambiguous-unit': (d) =>
    `The unit${quoted(d.value)} has no one meaning${clause(d.words, (words) => `: ${words}`)}. State the quantity in a unit that has.`,
  'prefilled-rows': (d) =>
    `${d.count === '' ? 'These rows' : counted(d.count, 'row')} from here on ${d.count === '1' ? 'holds' : 'hold'} nothing but a unit or a word to choose${clause(d.cell, (cells) => ` (${cells})`)}. ${d.count === '1' ? 'It is taken for a blank row; fill it in or clear it' : 'They are taken for blank rows; fill in or clear them'}.`,
  'total-row': (d) =>
    `This row looks like a total${clause(d.value, (value) => ` ("${value}")`)} of rows that are there already, and is not counted. Take it out of the table, or put it into the table's totals row; if it is none, give it its own date or name.`,
  'repeated-row': (d) =>
    `This row equals row ${d.first || 'above'} in every cell, so the amount may be counted twice. If it is one and the same, clear one of the two; if not, tell them apart by date, ticket or meter.`,
  'empty-text': () =>
    'The cell looks blank but holds an empty text, which formulas do not take for blank. Clear the cell.',

  'missing-setting': (d) =>
    `The setting${quoted(d.setting)} is missing or has no value. Fill it in among the settings.`,
  'unreadable-setting': (d) =>
    `The setting${quoted(d.setting)} cannot be read${clause(d.value, (value) => ` from "${value}"`)}. ${chooseFrom(d.words, 'Correct its value.')}`,
  'setting-blank': (d) =>
    `The setting${quoted(d.setting)} is blank, so ${quotedOr(d.value, 'nothing')} is taken. Fill it in if another is meant.`,
  'unknown-setting': (d) =>
    `There is no setting${quoted(d.value)}, so this row has no effect.${didYouMean(d.near)} ${d.near === '' ? 'Correct the name, or keep the remark outside this table.' : 'Correct the name.'}`,
  'setting-twice': (d) =>
    `The setting${quoted(d.setting)} stands twice${bothOf(d.first, d.second)}. Keep the row that holds.`,
  'period-reversed': () =>
    'The reporting period ends before it begins. Correct its first or its last day among the settings.',
  'days-from-1904': () =>
    'The workbook counts its days from 1904, an old option of Excel for Mac, so nothing is computed. Turn the option off, correct the dates it moves, and calculate again.',
  'reversals-netted': (d) =>
    `${d.count === '1' ? '1 row takes' : `${d.count || 'Some'} rows take`} back what others like them hold, and ${d.count === '1' ? 'is' : 'are'} netted with them. Date a reversal like the row that it takes back.`,
  'negative-net': (d) =>
    `More is taken back than there is${clause(d.value, (value) => `, ${value}${d.unit && ` ${d.unit}`} in all`)}. Write a reversal like the row it takes back in every column, or correct it.`,
  'outside-period': (d) =>
    `${d.count === '' ? 'Rows are' : `${counted(d.count, 'row')} ${d.count === '1' ? 'is' : 'are'}`} dated outside the reporting period and not counted. Correct the dates, or the period, where they should count.`,
  'undated-rows': (d) =>
    `${d.count === '' ? 'Rows have' : `${counted(d.count, 'row')} ${d.count === '1' ? 'has' : 'have'}`} no date and count for the whole period, though other rows are dated outside it. Date them, or split them, where they cover more than the period.`,
  'region-not-named': (d) =>
    `No factor is for the region${quoted(d.region)}.${didYouMean(d.near)} Write both alike, or add factors for this region; until then results with factors of regions are withheld.`,
  'unknown-site-region': (d) =>
    `A region is set for the site${quoted(d.site)}, but no ledger names that site.${didYouMean(d.near)} Correct the setting; until then the region of ${d.near === '' ? 'sites without one' : 'that site'} is unknown.`,

  'input-without-output': (d) =>
    `The process${quoted(d.process)} has inputs but no output, so its site is withheld.${didYouMean(d.near)} Correct its name or site, or add its output (Role waste if it makes none).`,
  'process-without-energy': (d) =>
    `The process${quoted(d.process)} makes something, but no energy is booked for it, so its results may be too low. Book its electricity and fuels, or a row of 0 if it uses none.`,
  'months-without-rows': (d) =>
    `${quotedOr(d.item, 'An item')} has no row for ${d.words || 'months'} in${quoted(d.process) || ' its process'}, though something was made. Book it, or 0 for none.`,
  'nothing-goes-in': (d) =>
    `Nothing goes into the process${quoted(d.process)}, so what it makes is withheld.${didYouMean(d.near)} Book what it takes, or correct its name; a total is no process.`,
  'ambiguous-site': (d) =>
    `The process${quoted(d.process)} runs at several sites, and this row does not say at which. Fill in the site.`,
  'output-unit-mixed': (d) =>
    `The output of ${quotedOr(d.product, 'this product')} is stated in units that cannot be added${bothOf(d.first, d.unit)}. Use units of one kind for one product.`,
  'role-mixed': (d) =>
    `${quotedOr(d.product, 'This scrap')} is also the name of a product, so what is drawn of it cannot be told apart. Give the scrap a name of its own.`,
  'product-nearly-named': (d) =>
    `The products${quoted(d.product)} and${quoted(d.near)} differ by one letter and count as two. Use one name if they are one.`,
  'wrong-dimension': (d) =>
    `This unit${inBrackets(d.unit)} cannot be converted to the one that is needed${inBrackets(d.wanted)}. State the quantity in a unit of that kind.`,
  'kind-undecided': (d) =>
    `Nothing says whether ${quotedOr(d.item, 'this energy')} is electricity, heat or fuel, so its embedded emissions are withheld. Fill in the column Kind.`,
  'outputs-not-comparable': (d) =>
    `${quotedOr(d.process, 'This process')} makes things that cannot be added${bothOf(d.first, d.unit)}, so its burden cannot be shared. Use units of one kind, or allocate by weight.`,
  'idle-product': (d) =>
    `Nothing of ${quotedOr(d.product, 'this product')} was made in the period, so it has no results. Nothing to do, unless a quantity is missing.`,
  'no-weight': (d) =>
    `Burdens are shared by weight, but ${quotedOr(d.product, 'this output')} has no allocation weight. Fill it in, or set the allocation to mass.`,
  'zero-output': (d) =>
    `The output of ${quotedOr(d.product, 'this product')} is zero, so nothing can be stated per unit of it. Correct the quantity, or leave the product out if none was made.`,
  'overdrawn-product': (d) =>
    `More of ${quotedOr(d.product, 'this product')} is drawn${inBrackets(amount(d.drawn, d.unit))} than made${inBrackets(amount(d.made, d.unit))}. The rest takes this year's footprint, unchecked. Correct the quantities.`,
  'drawn-from-stock': (d) =>
    `More of ${quotedOr(d.product, 'this product')} is drawn${inBrackets(amount(d.drawn, d.unit))} than made${inBrackets(amount(d.made, d.unit))}. The rest has no footprint and is withheld. Correct the quantities.`,
  'drawn-from-other-sites': (d) =>
    d.made
      ? `${quotedOr(d.site, 'This site')} draws more of ${quotedOr(d.product, 'this product')} than it makes. The rest is taken at the average of the other sites. Check that it came from there.`
      : `${quotedOr(d.site, 'This site')} makes none of ${quotedOr(d.product, 'this product')}. It is taken at the average of the sites that do. Check that it came from there.`,
  'loop-returns-too-much': (d) =>
    `These processes give each other as much as they take or more${clause(d.processes, (names) => `: ${names}`)}, so no footprint exists. Correct the quantities between them.`,
  'mass-not-balanced': (d) =>
    `Metal in and metal out of ${quotedOr(d.process, 'this process')} do not meet${clause(d.difference, (gap) => `, by ${gap} ${d.unit || 't'}`)}. Check its quantities and metal contents.`,

  'no-factor': (d) =>
    `There is no factor for ${quotedOr(d.item, 'this item')}.${didYouMean(d.near) || clause(d.library, (name) => ` The library has one for "${name}".`)} Correct the name, ${d.table === 'Materials' ? "add the factor, or fill in the supplier's Footprint" : 'or add the factor to the factors table'}.`,
  'factor-of-no-item': (d) =>
    `No ledger names ${quotedOr(d.item, 'this item')}, and ${quotedOr(d.near, 'an item of nearly that name')} has no such factor, so it is withheld. Use one name in both.`,
  'factor-region-misnamed': (d) =>
    `Nobody knows the region${quoted(d.region)} of this factor for ${quotedOr(d.item, 'its item')}, so what it may be for is withheld.${didYouMean(d.near)} Correct the region.`,
  'factor-not-fitting': (d) =>
    `The factor for ${quotedOr(oneLine(d.item, 20), 'this item')}${inBrackets(oneLine(d.offered, 18))} does not hold for ${d.region === '' ? 'a site without a region' : `the region "${d.region}"`} and the whole period${clause(d.year, (day) => `; it ends ${day}`)}.${didYouMean(oneLine(d.near, 16))} Add one that does, or correct its region or validity.`,
  'factor-by-parts': (d) =>
    `The factors for ${quotedOr(oneLine(d.item, 32), 'this item')}${inBrackets(oneLine(d.offered, 38))} each hold for a part of the period only, and no result mixes them yet. Report each part by itself, or add one factor for the whole period.`,
  'ambiguous-factor': (d) =>
    `Two factors${inBrackets(d.component)} for ${quotedOr(d.item, 'this item')} fit equally well${bothOf(d.first, d.second)}. Keep one, or give either another region or validity.`,
  'unreadable-factor-unit': (d) =>
    `The factor's unit${quoted(d.value)} cannot be read. Write what it counts per what is used, such as kgCO2/kWh, tCO2/TJ or GJ/t.`,
  'factor-unit-mismatch': (d) =>
    `The factor for ${quotedOr(d.item, 'this item')} has a unit${inBrackets(d.factor, d.cell)} that does not fit the unit of the ledger${inBrackets(d.unit)}. Bring the two into line.`,
  'missing-calorific-value': (d) =>
    `The factor for ${quotedOr(d.item, 'this item')} is per unit of energy, but the ledger counts it otherwise${inBrackets(d.unit)}. Add its net calorific value to the factors, such as GJ/t.`,
  'no-residual-mix': (d) =>
    `${quotedOr(d.item, 'This electricity')} has no residual mix, so what no certificate covers takes the location factor. Add a residual factor where one is published.`,
  'no-direct-factor': (d) =>
    `Only the supply of ${quotedOr(d.item, 'this carrier')} has a factor, so what using it emits is unknown. Add its factor direct, 0 where nothing is emitted.`,
  'on-site-without-maker': (d) =>
    `No process makes ${quotedOr(d.item, 'this energy')} on site, and no factor of its own describes it.${didYouMean(d.near)} Name it as what a process makes, or give it a name with its own factors.`,
  'direct-line-without-rate': (d) =>
    `${quotedOr(d.item, 'This electricity')} comes by a direct line, but no factor of its own tells what the generator emits: the market view takes the residual mix. Give it its own name and a direct factor.`,
  'no-upstream-factor': (d) =>
    `${quotedOr(d.item, 'This carrier')} has no upstream factor: totals leave out its supply, and the scope 3 that would hold it is withheld. Add an upstream factor.`,
  'embedded-split-unknown': (d) =>
    `Only an undivided footprint of ${quotedOr(d.item, 'this material')} is known: the embedded split is withheld. Fill in Footprint direct and Footprint indirect from the supplier, or 0 in both if CBAM leaves it out.`,
  'embedded-values-half': (d) =>
    `Of the embedded emissions of ${quotedOr(d.item, 'this material')} only the ${d.value || 'direct'} ones are given. The others stay unknown, not zero. Add them, or write 0 where there are none.`,
  'embedded-as-footprint': (d) =>
    `${quotedOr(d.item, 'This material')} has no footprint, so its embedded emissions stand for it: scope 3.1 leaves out what CBAM leaves out, such as alumina. Add its footprint.`,
  'embedded-above-footprint': (d) =>
    `Embedded emissions of ${quotedOr(d.item, 'this material')}${inBrackets(d.computed)} are above its footprint${inBrackets(d.value)}, which holds them too. Ask the supplier; the split is withheld until then.`,
  'cn-code-blank': (d) =>
    `No CN code tells what CBAM sees in ${d.words || 'a product'} that other processes use: carried as a good. Write the code; alumina (2818) or anodes (8545) carry nothing.`,
  'cn-code-doubtful': (d) =>
    d.value === 'good'
      ? `${quotedOr(d.product, 'A product')} sounds like an input material, but its CN code${inBrackets(d.first)} is a good of CBAM and carries embedded emissions. Check the code.`
      : `${quotedOr(d.product, 'A product')} sounds like a good of CBAM, but its CN code${inBrackets(d.first)} is none, so it carries no embedded emissions. Check the code.`,
  'cn-codes-differ': (d) =>
    `${quotedOr(d.product, 'A product')} is in CBAM by one CN code and not by another${inBrackets(d.first, d.second)}, so the embedded split is withheld. Correct one, or use two names.`,
  'no-location-factor': (d) =>
    `${quotedOr(d.item, 'This electricity')} has a residual mix but no location factor, so location-based results are withheld. Add the location factor.`,
  'factor-not-verified': (d) =>
    `The factor for ${quotedOr(d.item, 'this item')}${inBrackets(d.cell)} is used but marked as not verified. Check it against its source before you publish, and say so until then.`,
  'factor-of-another-year': (d) =>
    `The factor for ${quotedOr(d.item, 'this item')}${inBrackets(d.cell)} is of ${d.year || 'another year'}, before the reporting period. Use that of the period once it is published, and say so until then.`,
  'factor-of-wider-region': (d) =>
    `The factor for ${quotedOr(d.item, 'this item')}${inBrackets(d.cell)} is that of ${d.region || 'a whole country'}, not of the site's own region. Use the region's own factor where one is published.`,

  'not-above-zero': (d) =>
    `${quotedOr(d.header, 'This cell')} is zero, and nothing can be divided by zero. Correct it, or leave the cell blank where it does not apply.`,
  'current-efficiency-as-share': (d) =>
    `The current efficiency${quoted(d.value)} is written as a share, but its coefficient goes with per cent. Write 95 for 95 percent.`,
  'anode-effect-months': (d) =>
    `Several rows describe the anode effects of ${quotedOr(d.process, 'one process')}, but not each in a month of its own. Date rows and output by month, or enter one row for the whole period.`,
  'anode-effect-gap': (d) =>
    `${quotedOr(d.process, 'This process')} has output${clause(d.value, (month) => ` in ${month}`)} that no row of anode effects describes. Add a row for each month with output.`,
  'pfc-coefficient-technology': (d) =>
    `The coefficient and ratio${inBrackets(d.value)} are those of ${d.near || 'another technology'}${clause(d.technology, (named) => `, not of ${named}`)}. Use the pair of the potline's technology, or say that it was measured.`,
  'gwp-set-not-cbam': (d) =>
    `Perfluorocarbons are counted with the potentials of ${d.value || 'another set'}, but CBAM prescribes AR5 (CF4 6630, C2F6 11100). Set the GWP set to AR5 before you state embedded emissions.`,
  'no-standard-coal-factor': (d) =>
    `${quotedOr(d.item, 'This carrier')} has no factor in standard coal, so energy in tce is withheld. Add its tce factor, such as kgce per kWh, kg or m3.`,
  'standard-coal-equivalent': (d) =>
    `The standard coal of ${quotedOr(d.item, 'this electricity')}${inBrackets(amount(d.value, d.unit))} is the equivalent value, not the calorific one (0.1229 kgce/kWh). Say so wherever the total is printed.`,

  'no-metal-input': (d) =>
    `No metal goes into ${quotedOr(d.process, 'this process')}, so it has no recycled content. If metal does, enter its scrap and materials with their metal content.`,
  'no-counted-metal': (d) =>
    `All metal that goes into ${quotedOr(d.process, 'this process')} is left out by the boundary${quoted(d.boundary)}, so recycled content is withheld there. Enter its other metal, or read another boundary.`,
  'transfer-metal-content': (d) =>
    `${quotedOr(d.item, 'This product')} comes from another process with its metal content left blank, so all of it counts as metal. Fill in the metal content where that is not so.`,
  'metal-content-missing': (d) =>
    `Whether ${quotedOr(d.item, 'this material')} is metal cannot be told, so the recycled content of ${quotedOr(d.process, 'its process')} is withheld. Write 1 or 100 % if it is aluminium, 0 if not.`,
  'metal-content-judged': (d) =>
    `Metal content was left blank and judged${clause(d.metal, (names) => `; as metal: ${names}`)}${clause(d.other, (names) => `; as no aluminium: ${names}`)}. Fill it in where that is not so.`,
  'origin-misnamed': (d) =>
    `The plant has no site or process${quoted(d.value)}, so what the origin of this scrap decides is withheld.${didYouMean(d.near)} Correct the name.`,
  'own-scrap-class': (d) =>
    `This scrap is classed${quoted(d.value)} but arose in-house${inBrackets(d.process)} and counts so. Set its class to internal, or correct its origin.`,
  'scrap-in-both-ledgers': (d) =>
    `${quotedOr(d.item, 'This scrap')}${inBrackets(d.value)} is charged in Scrap too${inBrackets(d.first)}, so recycled content, scrap totals and co-products are withheld. Keep one.`,
  'waste-as-metal': (d) =>
    `${quotedOr(d.product, 'This output')} is not metal as a whole, so ${d.value === 'burden' ? 'what its process makes is withheld: waste bears no burden' : 'the metal balance and co-product results of its process are withheld'}. Give it the role waste, or its metal content.`,
  'waste-treatment-missing': (d) =>
    `Treatment of waste is not included${clause(d.product, (names) => `: ${names}`)}. Waste carries nothing itself; enter its treatment as a material with an upstream factor where it counts.`,
  'scrap-yield-open': (d) =>
    `The yields of scrap in ${quotedOr(d.process, 'this process')} do not explain its metal balance${inBrackets(amount(d.difference, 't'))}, so recycled content on the product basis is withheld. Enter the yield of each row of bought scrap.`,
  'shares-above-1': (d) =>
    `The pre-consumer and post-consumer shares${clause(d.pre && d.post, () => ` (${d.pre} and ${d.post})`)} add up to more than 1. Correct them, so that together they are at most the whole.`,
  'repeated-ticket': (d) =>
    `The ticket${quoted(d.value)} is entered already${clause(d.first, (row) => ` in row ${row}`)}, so the delivery may be counted twice. Keep one row if it is one delivery, or correct the ticket.`,

  ...certificateFindings,
  ...disclosureFindings,
  'scrap-without-weight': (d) =>
    `The scrap ${quotedOr(d.product, 'sent out')} has no allocation weight, so co-product results of its process are withheld. Fill it in; zero says that it bears nothing.`,
  'scrap-treatment-missing': (d) =>
    `Treatment of bought scrap is not included${clause(d.item, (names) => `: ${names}`)}. It counts under every method (collection, sorting, decoating, transport): add an upstream factor per scrap type.`,
  'scrap-origin-unbooked': (d) =>
    `In-house scrap comes from ${quotedOr(d.process, 'a process')}, which books no scrap as output, so its co-product burden is unknown. Book it with the role scrap, or correct the origin.`,
  'scrap-burden-unknown': (d) =>
    `Pre-consumer scrap${quoted(d.item)} has no declared footprint and no footprint factor, so co-product results with it are withheld. Ask the supplier, or add the factor.`,
  'no-substitution-factor': (d) =>
    `Substitution is asked for, but ${quotedOr(d.item, 'this scrap')} has no substitution factor, so those results are withheld. Add one for it, or for the item "scrap".`,
  'overdrawn-scrap': (d) =>
    `More scrap of ${quotedOr(d.process, 'this process')} is charged in-house${inBrackets(amount(d.drawn, 't'))} than it sends out${inBrackets(amount(d.made, 't'))}. Correct the quantities or the origin, or add the missing scrap output.`,
  'loss-implausible': (d) =>
    `${quotedOr(d.process, 'This process')} loses more of its metal${inBrackets(d.difference)} than is plausible${inBrackets(d.wanted)}. Check its quantities and metal contents, or set the plausible metal loss.`,
  'uncertainty-above-1': (d) =>
    `The uncertainty${quoted(d.value)} is more than 1 and is left out: it is read as a share. Write 5 percent as 0.05 or as 5 %.`,

  'disclosed-differs': (d) =>
    `The disclosed figure${clause(d.metric, (metric) => ` for ${metric}`)}${inBrackets(amount(d.value, d.unit))} is not the computed one${inBrackets(amount(d.computed, d.unit))}. Find out which is right, and why.`,
  'disclosed-not-computed': (d) =>
    `Nothing is computed for ${quotedOr(d.value, 'this')}, so this row is compared with nothing.${didYouMean(d.near)} Correct the name.`,
  'disclosed-unreadable': (d) =>
    `The unit${quoted(d.value)} does not fit ${quotedOr(d.metric, 'this metric')}, so this row is compared with nothing. Correct the unit.`,
  'crossfoot-broken': (d) =>
    `The crossfoot check${quoted(d.check)} does not hold${clause(d.difference, (gap) => `: it is off by ${gap}`)}. Do not publish these results; correct the errors found, then calculate again.`,
};
