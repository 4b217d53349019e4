/** What the pane and the workbench say, in English. */
import { counted, type SameWords } from './wordForm';

export const paneEn = {
  name: 'Crossfoot',
  places: { ledgers: 'Ledgers', findings: 'Findings', results: 'Results', certificates: 'Certificates', audit: 'Audit' },
  placesLabel: 'Places of the pane',
  language: { label: 'Language', en: 'EN', 'zh-CN': '中' },
  context: {
    unnamed: 'Organisation not named', change: 'Change the settings', gwp: (set: string) => `GWP ${set}`, to: '–',
    allocation: (method: string) => `scrap: ${method}`, boundary: (name: string) => `boundary: ${name}`, noPeriod: 'The reporting period is not known',
  },
  state: {
    unread: 'The workbook has not been read yet.',
    stale: (cells: string) => `${cells} changed since these results were calculated.`,
    staleCancelled: 'A later calculation was cancelled: these results are those of the run before.',
    blocked: (errors: number, blocked: number, products: number) => `${counted(errors, 'error')} ${errors === 1 ? 'blocks' : 'block'} ${blocked} of ${counted(products, 'product')}`,
    errorsOnly: (errors: number) => `${counted(errors, 'error')} found; no product is blocked`,
    calculated: (time: string) => `Calculated from the workbook as it was at ${time}`,
    nothing: 'Nothing can be calculated yet',
    sample: 'This is a sample. It is not in your workbook.',
  },
  task: {
    reading: 'Reading the workbook', calculating: 'Calculating', comparing: 'Comparing with the workbook', writing: 'Writing', reverting: 'Taking the last run back', inserting: 'Inserting sheets', looking: 'Looking for lists',
  },
  waitingForCell: 'Waiting for the cell you are typing in: finish it with Enter or leave it with Esc',
  button: {
    calculate: 'Calculate', calculateAgain: 'Calculate again', preview: (sheets: number) => `Preview ${counted(sheets, 'sheet')}`, write: (sheets: number) => `Write ${counted(sheets, 'sheet')}`, writeCells: (cells: number) => `Change ${counted(cells, 'cell')}`,
    back: 'Back', cancel: 'Cancel', revert: 'Revert this run', insertSample: 'Put the sample into this workbook', insertLedgers: 'Insert empty ledgers', map: 'Map a list…', close: 'Close', dismiss: 'Dismiss',
    repair: (cells: number) => (cells === 1 ? 'Repair…' : `Repair ${cells} cells…`), explain: 'Explain', explainSelection: 'Explain the selected cell', seeFindings: 'See the findings', seeLedgers: 'See the ledgers', insert: 'Insert', showAll: (count: number) => `Show all ${count}`, showFewer: 'Show fewer', showMore: (count: number, all: number) => `Show ${count} more of ${all}`, makeTable: 'Make it a table',
  },
  notice: {
    cancelled: 'Cancelled. The workbook is as it was.', failed: 'Something went wrong inside Crossfoot. Calculate again; if it was writing, revert the run or write again.', details: 'Details',
    written: (sheets: number, cells: string) => `${counted(sheets, 'sheet')} written, ${cells} cells.`, repaired: (cells: number) => `${counted(cells, 'cell')} changed. "Revert this run" brings the old ${cells === 1 ? 'value' : 'values'} back.`,
    compared: (cells: string) => `${cells} numbers read back: every one agrees with the exact value.`, differing: (cells: number) => `${counted(cells, 'cell')} read back ${cells === 1 ? 'differs' : 'differ'} from what was meant: see Audit.`,
    notCompared: 'Excel recalculates the formulas when the workbook is opened there.', reverted: 'The last run was taken back.', inserted: (sheets: number) => `${counted(sheets, 'sheet')} inserted.`,
  },
  ledgers: {
    title: 'Ledgers in this workbook', none: 'This workbook has no ledgers yet', noneHint: 'Crossfoot reads tables named Production, Energy, Scrap and so on. Start from the sample or from empty ledgers, or turn a list that you have into a ledger.',
    rows: (count: string, one: boolean) => `${count} ${one ? 'row' : 'rows'}`, days: (from: string, to: string) => `${from} – ${to}`, undated: (count: string) => `${count} without a date`, outside: (count: string) => `${count} outside the period`,
    notFound: 'Not in this workbook', missing: 'Optional columns that are not there', required: 'needed', errors: (count: number) => counted(count, 'error'), warnings: (count: number) => counted(count, 'warning'), fine: 'no errors',
  },
  map: {
    title: 'Turn a list into a ledger', none: 'No list was found outside the ledgers', noneHint: 'A list needs a row of headers and rows below it, on a sheet of its own or apart from other cells.', list: 'List', ledger: 'Ledger', headerRow: 'Header row', row: (row: number) => `row ${row}`,
    column: 'Column of the ledger', from: 'Column of the list', sample: 'For example', notMapped: '(none)', renames: (count: number) => `${counted(count, 'header')} will be renamed so that the columns are known:`, confidence: (percent: string) => `${percent} of the columns were recognised`, missing: (columns: string) => `Still needed: ${columns}`, rename: (before: string, after: string) => `${before} → ${after}`,
  },
  findings: {
    title: 'Findings', none: 'Nothing was found', noneHint: 'Every ledger row of the period could be read, and nothing contradicts itself.', unread: 'Nothing is known yet', unreadHint: 'Calculate to see what is missing or contradictory in the ledgers.',
    all: 'All', severity: 'Severity', error: 'Errors', warning: 'Warnings', note: 'Notes', ledger: 'Ledger', allLedgers: 'All ledgers', blocks: (what: string) => `blocks: ${what}`, inventory: 'inventory', repairAll: (cells: number) => `Repair all ${cells} that can be repaired…`,
    goTo: (cell: string) => `Go to ${cell}`, filtered: 'No finding fits the filter', code: (code: string) => `code: ${code}`, shown: (shown: number, all: number) => `${shown} of ${counted(all, 'finding')} shown`,
  },
  repair: { title: 'Repairs', hint: 'These cells of your own sheets will be changed, and nothing else.', before: 'Before', after: 'After', cell: 'Cell', stale: (count: number) => `${counted(count, 'cell')} changed meanwhile and will be left alone:`, nothing: 'None of these cells still holds what was to be repaired. Calculate again.' },
  results: {
    title: 'Results', market: 'market-based', location: 'location-based', locationShort: (value: string) => `loc. ${value}`, marketShort: (value: string) => `market ${value}`, none: 'No products yet', noneHint: 'A footprint needs at least one row in Production, and the reporting period in Settings.',
    withheld: 'withheld', withheldBecause: 'Withheld because', stages: 'Where it arises', others: 'other stages', recycled: 'Recycled content', ratio: 'Furnace scrap ratio', boundary: (name: string) => `${name} boundary`, post: 'post-consumer', pre: 'pre-consumer',
    target: (value: string) => `Target ${value}`, missedBy: (value: string) => `missed by ${value}`, targets: 'Targets', targetStatus: { achieved: 'achieved', missed: 'missed', open: 'lies ahead', unclear: 'depends on which printed value is taken', unknown: 'not known' }, sinceLast: (change: string) => `${change} since the last run`, unchanged: 'unchanged since the last run', compare: 'Compare', compareElectricity: 'Location-based and market-based', compareAllocation: 'Cut-off and co-product', compareSubstitution: 'Cut-off and substitution', compareBoundaries: 'Recycled content under the four boundaries',
    difference: 'Difference', total: 'Total', cutOff: 'cut-off', coProduct: 'co-product', points: (value: string) => `${value} pp`, movedHint: 'Metal that counts beyond the organisation boundary', notRecycled: 'not recycled content', embedded: 'Embedded emissions (CBAM)', direct: 'direct', indirect: 'indirect',
    inventory: 'Inventory', organisation: 'Organisation', scrap: 'Scrap charged, as delivered', perUnit: (unit: string) => `tCO2e/${unit}`, notWritten: 'not written yet', disclosed: 'Disclosed figures', disclosedHint: 'computed beside disclosed',
  },
  pointed: { label: 'Number', exact: 'exact value', inCell: (cell: string) => `in ${cell}` },
  certificates: {
    title: 'Certificates', none: 'No certificates in this workbook', noneHint: 'List certificates in the Certificates ledger and invoices in CertificatePurchases. Then covered electricity, unmatched invoices and money at risk stand here.',
    attention: 'Unmatched and at risk', allMatched: 'Every invoice is matched by certificates that are held and redeemed.', showMatched: (count: number) => `Show ${counted(count, 'matched invoice')}`, unmatched: (open: number, all: number) => `${open} of ${all} unmatched or at risk`,
    moneyAtRisk: (currency: string) => `Money at risk${currency === '' ? '' : `, ${currency}`}`, otherInvoices: 'other invoices', noInvoice: 'No invoice named', count: (count: number) => counted(count, 'certificate'),
    noInvoices: 'No invoices are listed, so nothing can be matched with money.',
    covered: 'Covered grid electricity', of: (covered: string, grid: string) => `${covered} of ${grid} MWh`, organisation: 'Organisation',
    purchased: 'invoiced', redeemed: 'redeemed', used: 'used', left: 'left to claim', uncounted: 'does not count', held: 'held', ledger: 'Claim ledger', usedOf: (used: string, volume: string) => `${used} of ${volume} MWh used`, doesNotCount: 'does not count', counts: 'counts', onCondition: 'counts, on conditions', partOf: (counted: string, volume: string) => `${counted} of ${volume} MWh count`,
    leftWhy: 'nothing is uncovered where it may be used', purpose: { product: 'Product footprint', RE100: 'RE100', CBAM: 'CBAM' }, dedicated: (to: string) => `for ${to}`,
  },
  audit: {
    title: 'Audit', checks: 'Crossfoot checks', holds: 'holds', fails: 'does not hold', unknown: 'not known', difference: (value: string, unit: string) => `difference ${value} ${unit}`, parity: 'Parity', parityNone: 'Nothing was written in this session yet. After writing, every number is read back and compared with the exact value.',
    parityGood: (cells: string) => `${cells} numbers read back; all agree with the exact values to nine digits.`, parityBad: (cells: number) => `${counted(cells, 'cell')} ${cells === 1 ? 'differs' : 'differ'} from the exact value`, parityFile: (cells: string) => `${cells} cells were written with their exact values beside the formulas; Excel recalculates them when it opens the workbook.`, expected: 'meant', found: 'found',
    explain: 'Explain', explainHint: 'Select a number on a result sheet, or a cell of a ledger, and see where it comes from or goes to. Arrow keys walk the tree and the sheet follows; Esc returns.', nothingThere: (cell: string) => `Crossfoot knows nothing about ${cell}. Select a number of a result sheet or a ledger cell.`, tree: 'Where the number comes from', rows: (count: string) => `${count} ledger rows`, moreRows: (count: number) => `and ${count} more`, method: 'Method', formula: 'Formula', source: 'Source', validity: 'Holds for', quality: 'Quality', goesInto: 'Goes into', selected: (cell: string) => `Selected: ${cell}`, none: 'Nothing to audit yet',
    noneHint: 'Calculate first; then the checks and the way to every number stand here.', allHold: (count: number) => `All ${count} hold to the last digit.`, notAll: (holding: number, count: number) => `${holding} of ${count} hold.`, notKnown: (count: number) => `${counted(count, 'check')} cannot be made, because errors withhold a side.`,
    check: { crossfoot: 'Output sold + unallocated = inventory', allocation: 'What leaves = inventory + brought in − credited', metal: 'Metal from outside = metal leaving + loss', sites: 'Inventory = its sites', processes: 'Inventory = its processes', gases: 'Inventory = its gases', scrap: 'Scrap charged = its lines', energy: 'Energy = its sites', certificates: 'Certificates used + left = redeemed' },
  },
  preview: {
    title: 'Before writing', hint: 'Only these sheets are written. Your own sheets stay as they are.', cells: (cells: string, formulas: string) => `${cells} cells, ${formulas} formulas`, fresh: 'new', replaces: 'replaces the sheet of the last run', removed: 'Sheets of an earlier run that go away', changed: (count: number) => `${counted(count, 'cell')} that someone changed on these sheets will be lost:`, changedHint: 'Notes belong on sheets of your own. Go back to copy what you need.', change: (ours: string, theirs: string) => `was ${ours}, is ${theirs}`, nothing: 'There is nothing to write.',
  },
  workbench: {
    title: 'Workbench', open: 'Open a workbook…', drop: 'Drop an Excel workbook here', dropHint: 'It stays on this computer: nothing is uploaded.', samples: 'Samples', download: 'Download', sheets: 'Sheets', formulas: 'Show formulas', empty: 'This sheet is empty.', hiddenSheet: 'hidden', unsaved: 'changed, not downloaded yet', opening: 'Opening the workbook', grid: (sheet: string) => `Cells of ${sheet}`, sampleName: { demo: 'Demo with faults', 'demo-corrected': 'Demo, corrected', 'smelter-wire': 'European Commission: smelter and wire', 'regal-2024': 'Regal 2024, published figures', 'nanshan-2024': 'Nanshan 2024, published figures' },
  },
  outside: { title: 'Crossfoot runs inside Excel', hint: 'Open this page as an add-in in Excel, or use the workbench in the browser.', workbench: 'Open the workbench' },
  broken: { title: 'The pane has stopped', hint: 'Nothing in the workbook was changed by this. Reload the pane to go on.', reload: 'Reload' },
};

export type PaneWords = SameWords<typeof paneEn>;
