/** English headings and sentences of the findings about factors, smelters and energy. */
import type { FindingWords } from '../findingDetails';
import { amount, clause, oneLine, rangeOf } from '../sentence';
import { bothOf, didYouMean, inBrackets, quoted, quotedOr } from './sentence';

export const emissionFindings = {
  'no-factor': {
    heading: 'No factor',
    sentence: (d) =>
      `There is no factor for ${quotedOr(d.item, 'this item')}.${didYouMean(d.near) || clause(d.library, (name) => ` The library has one for "${name}".`)} ${d.item === d.library ? 'Take it from there' : 'Correct the name'}, ${d.table === 'Materials' ? "add the factor, or fill in the supplier's Footprint" : 'or add the factor to the factors table'}.`,
  },
  'factor-far-from-library': {
    heading: 'Factor far from published values',
    sentence: (d) =>
      `The factor for ${quotedOr(oneLine(d.item, 24), 'this item')}${inBrackets(amount(oneLine(d.value, 10), oneLine(d.unit, 12)))} is more than 5 times away from the published ones${inBrackets(rangeOf(d, ' to '))}${clause(d.computed, (more) => `; mended, the total moves by ${more}${inBrackets(oneLine(d.difference, 10))}`)}. Check value and unit.`,
  },
  'factor-of-no-item': {
    heading: 'Factor for no item',
    sentence: (d) =>
      `No ledger names ${quotedOr(d.item, 'this item')}, and ${quotedOr(d.near, 'an item of nearly that name')} has no such factor, so it is withheld. Use one name in both.`,
  },
  'factor-region-misnamed': {
    heading: 'Region of a factor misspelt',
    sentence: (d) =>
      `Nobody knows the region${quoted(d.region)} of this factor for ${quotedOr(d.item, 'its item')}, so what it may be for is withheld.${didYouMean(d.near)} Correct the region.`,
  },
  'exclusion-above-limit': {
    heading: 'Too much to be left out',
    sentence: (d) =>
      `No single input above 1 % of the footprint may be left out${clause(d.value, (value) => `; this is estimated at ${value}`)}: footprints with ${quotedOr(d.item, 'it')} are withheld. Add its factor.`,
  },
  'exclusions-above-limit': {
    heading: 'Too much left out together',
    sentence: (d) =>
      `The exclusions together${inBrackets(d.value)} are above 5 % of the footprint, so none of them holds. Add factors for the largest.`,
  },
  'exclusion-counted': {
    heading: 'Named as excluded, and counted',
    sentence: (d) =>
      `${quotedOr(d.item, 'This item')} is known, so it counts and is not left out. Remove it from the exclusions.`,
  },
  'factor-not-fitting': {
    heading: 'Factor of another region or period',
    sentence: (d) =>
      `The factor for ${quotedOr(oneLine(d.item, 18), 'this item')}${inBrackets(oneLine(d.offered, 12))} does not hold for ${d.region === '' ? 'a site without a region' : `the region "${d.region}"`} and ${d.period === '' ? 'the whole period' : oneLine(d.period, 23)}${clause(d.year, (day) => `; it ends ${day}`)}.${didYouMean(oneLine(d.near, 16))} Add one that does, or correct its region or validity.`,
  },
  'ambiguous-factor': {
    heading: 'Two factors that fit',
    sentence: (d) =>
      `Two factors${inBrackets(d.component)} for ${quotedOr(d.item, 'this item')} fit equally well${bothOf(d.first, d.second)}. Keep one, or give either another region or validity.`,
  },
  'factor-by-parts': {
    heading: 'Factors for parts of the period',
    sentence: (d) =>
      `The factors for ${quotedOr(oneLine(d.item, 30), 'this item')}${inBrackets(oneLine(d.offered, 34))} each hold for a part of the period only, and rows without a date cannot tell which is theirs. Date the rows, or add one factor for the whole period.`,
  },
  'unreadable-factor-unit': {
    heading: 'Factor unit that cannot be read',
    sentence: (d) =>
      `The factor's unit${quoted(d.value)} cannot be read. Write what it counts per what is used, such as kgCO2/kWh, tCO2/TJ or GJ/t.`,
  },
  'factor-unit-mismatch': {
    heading: 'Factor unit does not fit',
    sentence: (d) =>
      `The factor for ${quotedOr(d.item, 'this item')} has a unit${inBrackets(d.factor, d.cell)} that does not fit the unit of the ledger${inBrackets(d.unit)}. Bring the two into line.`,
  },
  'distance-missing': {
    heading: 'No distance',
    sentence: (d) =>
      `The transport by ${quotedOr(d.item, 'this mode')} has a mass and no distance. Enter the distance in km, or the quantity in tkm.`,
  },
  'missing-calorific-value': {
    heading: 'No calorific value',
    sentence: (d) =>
      `The factor for ${quotedOr(d.item, 'this item')} is per unit of energy, but the ledger counts it otherwise${inBrackets(d.unit)}. Add its net calorific value to the factors, such as GJ/t.`,
  },
  'no-residual-mix': {
    heading: 'No residual mix',
    sentence: (d) =>
      `${quotedOr(d.item, 'This electricity')} has no residual mix, so what no certificate covers takes the location factor. Add a residual factor where one is published.`,
  },
  'no-upstream-factor': {
    heading: 'No upstream factor',
    sentence: (d) =>
      `${quotedOr(d.item, 'This carrier')} has no upstream factor: totals leave out its supply, and the scope 3 that would hold it is withheld. Add an upstream factor.`,
  },
  'no-direct-factor': {
    heading: 'No direct factor',
    sentence: (d) =>
      `Only the supply of ${quotedOr(d.item, 'this carrier')} has a factor, so what using it emits is unknown. Add its factor direct, 0 where nothing is emitted.`,
  },
  'on-site-without-maker': {
    heading: 'Made on site by nobody',
    sentence: (d) =>
      `No process makes ${quotedOr(d.item, 'this energy')} on site, and no factor of its own describes it.${didYouMean(d.near)} Name it as what a process makes, or give it a name with its own factors.`,
  },
  'direct-line-without-rate': {
    heading: 'Direct line without a rate',
    sentence: (d) =>
      `${quotedOr(d.item, 'This electricity')} comes by a direct line, but no factor of its own tells what the generator emits: the market view takes the residual mix. Give it its own name and a direct factor.`,
  },
  'embedded-split-unknown': {
    heading: 'Embedded split unknown',
    sentence: (d) =>
      `Only an undivided footprint of ${quotedOr(d.item, 'this material')} is known: the embedded split is withheld. Fill in Footprint direct and Footprint indirect from the supplier, or 0 in both if CBAM leaves it out.`,
  },
  'embedded-values-half': {
    heading: 'One embedded value without the other',
    sentence: (d) =>
      `Of the embedded emissions of ${quotedOr(d.item, 'this material')} only the ${d.value || 'direct'} ones are given. The others stay unknown, not zero. Add them, or write 0 where there are none.`,
  },
  'embedded-as-footprint': {
    heading: 'Embedded emissions for a footprint',
    sentence: (d) =>
      `${quotedOr(d.item, 'This material')} has no footprint, so its embedded emissions stand for it: scope 3.1 leaves out what CBAM leaves out, such as alumina. Add its footprint.`,
  },
  'embedded-above-footprint': {
    heading: 'Embedded emissions above the footprint',
    sentence: (d) =>
      `Embedded emissions of ${quotedOr(d.item, 'this material')}${inBrackets(d.computed)} are above its footprint${inBrackets(d.value)}, which holds them too. Ask the supplier; the split is withheld until then.`,
  },
  'cn-code-blank': {
    heading: 'Product without CN code',
    sentence: (d) =>
      `No CN code tells what CBAM sees in ${d.words || 'a product'} that other processes use: carried as a good. Write the code; alumina (2818) or anodes (8545) carry nothing.`,
  },
  'cn-codes-differ': {
    heading: 'CN codes that contradict',
    sentence: (d) =>
      `${quotedOr(d.product, 'A product')} is in CBAM by one CN code and not by another${inBrackets(d.first, d.second)}, so the embedded split is withheld. Correct one, or use two names.`,
  },
  'cn-code-doubtful': {
    heading: 'CN code does not fit the name',
    sentence: (d) =>
      d.value === 'good'
        ? `${quotedOr(d.product, 'A product')} sounds like an input material, but its CN code${inBrackets(d.first)} is a good of CBAM and carries embedded emissions. Check the code.`
        : `${quotedOr(d.product, 'A product')} sounds like a good of CBAM, but its CN code${inBrackets(d.first)} is none, so it carries no embedded emissions. Check the code.`,
  },
  'no-location-factor': {
    heading: 'No location factor',
    sentence: (d) =>
      `${quotedOr(d.item, 'This electricity')} has a residual mix but no location factor, so location-based results are withheld. Add the location factor.`,
  },
  'factor-not-verified': {
    heading: 'Factor not verified',
    sentence: (d) =>
      `The factor for ${quotedOr(d.item, 'this item')}${inBrackets(d.cell)} is used but marked as not verified. Check it against its source before you publish, and say so until then.`,
  },
  'factor-of-another-year': {
    heading: 'Factor of an earlier year',
    sentence: (d) =>
      `The factor for ${quotedOr(d.item, 'this item')}${inBrackets(d.cell)} is of ${d.year || 'another year'}, before the reporting period. Use that of the period once it is published, and say so until then.`,
  },
  'factor-of-wider-region': {
    heading: 'Factor of a wider region',
    sentence: (d) =>
      `The factor for ${quotedOr(d.item, 'this item')}${inBrackets(d.cell)} is that of ${d.region || 'a whole country'}, not of the site's own region. Use the region's own factor where one is published.`,
  },
  'not-above-zero': {
    heading: 'Value not above zero',
    sentence: (d) =>
      `${quotedOr(d.header, 'This cell')} is zero, and nothing can be divided by zero. Correct it, or leave the cell blank where it does not apply.`,
  },
  'current-efficiency-as-share': {
    heading: 'Current efficiency as a share',
    sentence: (d) =>
      `The current efficiency${quoted(d.value)} is written as a share, but its coefficient goes with per cent. Write 95 for 95 percent.`,
  },
  'anode-effect-months': {
    heading: 'Months of anode effects',
    sentence: (d) =>
      `Several rows describe the anode effects of ${quotedOr(d.process, 'one process')}, but not each in a month of its own. Date rows and output by month, or enter one row for the whole period.`,
  },
  'anode-effect-gap': {
    heading: 'Gap in the anode effects',
    sentence: (d) =>
      `${quotedOr(d.process, 'This process')} has output${clause(d.value, (month) => ` in ${month}`)} that no row of anode effects describes. Add a row for each month with output.`,
  },
  'pfc-coefficient-technology': {
    heading: 'Coefficient of another technology',
    sentence: (d) =>
      `The coefficient and ratio${inBrackets(d.value)} are those of ${d.near || 'another technology'}${clause(d.technology, (named) => `, not of ${named}`)}. Use the pair of the potline's technology, or say that it was measured.`,
  },
  'gwp-set-not-cbam': {
    heading: 'GWP set is not that of CBAM',
    sentence: (d) =>
      `Perfluorocarbons are counted with the potentials of ${d.value || 'another set'}, but CBAM prescribes AR5 (CF4 6630, C2F6 11100). Set the GWP set to AR5 before you state embedded emissions.`,
  },
  'no-standard-coal-factor': {
    heading: 'No standard coal factor',
    sentence: (d) =>
      `${quotedOr(d.item, 'This carrier')} has no factor in standard coal, so energy in tce is withheld. Add its tce factor, such as kgce per kWh, kg or m3.`,
  },
  'standard-coal-equivalent': {
    heading: 'Standard coal as equivalent value',
    sentence: (d) =>
      `The standard coal of ${quotedOr(d.item, 'this electricity')}${inBrackets(amount(d.value, d.unit))} is the equivalent value, not the calorific one (0.1229 kgce/kWh). Say so wherever the total is printed.`,
  },
} satisfies Partial<FindingWords>;
