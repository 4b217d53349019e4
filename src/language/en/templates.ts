/** What is said around the ledgers of a new workbook: its first sheet, prompts, refusals, lists, and what each setting means. */

export const templates = {
  readMe: {
    sheet: 'Read me',
    title: 'Ledgers for Crossfoot',
    steps: [
      'Fill in Settings first: organisation, period, region.',
      'Type your records over the grey examples, or paste them; examples that still stand do not count. Columns with * must be filled.',
      'A blank is unknown, never zero; what it then means is said beside each cell. A blank date means the whole period.',
      'What one of your processes makes is drawn from it; all else is bought and needs a factor or a declared footprint.',
      'Calculate, and look at the findings first: each names the cell and what to do.',
    ],
    tables: 'Ledgers',
  },
  reasons: {
    sheet: 'Reasons',
    heads: { code: 'Finding', cell: 'Cell', content: 'What it says', reason: 'Why it is left as it is' },
  },
  back: '← Read me',
  required: '* must be filled.',
  groups: { what: 'What', howMuch: 'How much', who: 'Who', proof: 'Proof' },
  prompt: {
    required: 'Must be filled.',
    blank: (meaning: string) => `Blank: ${meaning}.`,
    unit: (unit: string) => `In: ${unit}.`,
    share: 'Type 97 % or 0.97.',
    date: 'A day such as 2024-03-31.',
    further: 'Other names may be typed.',
  },
  refusal: {
    title: 'Not taken',
    date: 'Type a day such as 2024-03-31. Text that only looks like a day does not count.',
    share: 'Type a share from 0 % to 100 %, such as 97 % or 0.97.',
    amount: 'Type a number that is not negative, without its unit.',
    number: 'Type a number, without its unit: the unit has a column of its own.',
    choice: (words: string) => `Choose one of: ${words}.`,
    unit: 'Choose a unit from the list: in any other the amount could not be counted.',
  },
  lists: {
    sheet: 'Lists',
    title: 'Names that the drop-downs offer',
    note: 'They follow what stands in the ledgers; nothing needs to be typed here.',
    heads: {
      site: 'Sites',
      process: 'Processes',
      product: 'Products',
      item: 'Items',
      carrier: 'Carriers',
      scrapType: 'Scrap types',
    },
  },
  settings: {
    organisation: 'Name on the cover and in the texts to publish; certificates must be redeemed for it.',
    periodFrom: 'First day of the report.',
    periodTo: 'Last day of the report. Rows dated outside it do not count, and are counted out loud.',
    language: 'Language of the result sheets: en (English) or zh-CN (Chinese).',
    region:
      'Country, province or grid whose factors hold. A further row "Region of" with a site’s name sets that site’s own.',
    gwp: 'Global warming potentials of the IPCC: AR6 (2021), AR5 (2014; CBAM uses these), AR4 (2007).',
    scrapAllocation:
      'cut-off: scrap comes and goes without emissions. co-product: it carries its share by mass. substitution: scrap sent out is credited with the primary metal that it replaces.',
    boundary:
      'Which in-house scrap counts as pre-consumer. organisation: none. site: from another site. process: from another process. all scrap: everything charged, which is a furnace scrap ratio and no recycled content.',
    basis:
      'input: recycled metal over all metal charged. product: recycled metal in the product over its mass (ISO 14021).',
    allocation:
      'How a process divides among its products. mass: by their mass. weight: by the column Allocation weight.',
    electricityView:
      'The headline. market-based: certificates and residual mix. location-based: grid average. Both are shown.',
    materiality: 'Share above which a difference is told, such as 5 %.',
    metalLoss: 'Largest share of metal that may be lost before the metal balance is doubted, such as 10 %.',
    timeMatching:
      'yes: a sheet more shows what matching certificates by month and hour would change. It enters no footprint.',
    regionOfSite: 'Region of this site alone.',
  },
  purposes: {
    Settings: 'What the report is about: organisation, period, region, and the choices of the method.',
    Production: 'What each process made, with co-products and the scrap it sent out.',
    Scrap: 'Scrap charged, by class: internal, pre-consumer, post-consumer; mass as delivered.',
    Materials: 'Metal and other materials taken in, bought or drawn from another process.',
    Energy: 'Fuels, electricity, heat and steam used.',
    Emissions: 'Direct emissions measured or calculated elsewhere, per gas.',
    AnodeEffects:
      'What the perfluorocarbon emissions of a potline follow from. Not for emissions that already stand in Emissions.',
    Transport:
      'What is carried to a process and away from it: mass and distance, or tonne-kilometres. Each mode takes its factor; scope 3.4.',
    Waste:
      'What is given away to be treated: dross, salt slag, spent potlining, red mud. Each treatment takes its factor; scope 3.5.',
    Stocks:
      'What of each product lay in stock at both ends of the period, and what one unit of the opening stock carries from the year before.',
    Certificates: 'Green certificates held, redeemed, sold or expired, and what they were redeemed for.',
    CertificatePurchases: 'Invoices for green certificates.',
    Factors:
      'Emission factors, calorific values and oxidation: one row per item, component and gas, each with its source.',
    Targets: 'What a metric shall reach in a year.',
    Disclosed: 'Figures already published, to be compared with the computed ones.',
    Exclusions: 'Small inputs without a factor that are left out on the record, with reason and estimated share.',
  },
};
