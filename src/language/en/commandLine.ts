/** What the command line says: usage, steps of the work, summary, refusals. */
import { counted } from '../wordForm';

export const commandLine = {
  usage: 'Usage: crossfoot COMMAND …',
  command: {
    audit:
      'draws the ledger rows to vouch, weighed by their emissions, and lists what is to be judged; --out adds the sheets for it',
    calculate: 'writes the workbook with its results, as live formulas',
    check: 'says what was found in the ledgers, or in a .json file of PACT records, and writes nothing',
    compare: 'says what changed between two workbooks, and how much of each result it explains',
    explain: 'says how a figure of the result sheets comes about, down to ledger rows and factors',
    verify:
      'says whether a workbook is what was written, names each cell changed since, and lets a second calculator check every formula',
    export: 'writes products of a workbook as records that other programs read; FORMAT is pact (PACT v3.0.3)',
    freeze:
      'makes a copy for publication: values with the formulas as text, or with --anonymise the ledgers with names as codes',
    new: 'makes a workbook with empty ledgers, with published factors if asked for, or a sample',
    import: 'proposes the ledgers that the lists of a workbook become; with --mapping, writes them',
  },
  optionsTitle: 'Options:',
  option: {
    out: () => 'where the workbook goes; otherwise beside BOOK as BOOK.crossfoot.xlsx',
    json: () => 'the same for other programs, as JSON',
    lang: () => 'the language; otherwise the workbook’s own setting',
    with: () =>
      'a book of a year before: its numbers stand beside this one’s on Years, and the one just before fills blank opening values of Stocks; may be given several times',
    repair: () => 'mends what is safe to mend (numbers and dates stored as text, hidden blanks), and lists each cell',
    'in-place': () => 'writes the results into BOOK itself; not for CSV files',
    'replace-notes': () => 'goes on where it takes away what a person wrote on result sheets',
    date: () =>
      'the day that the sheet Run log says for this run, otherwise none; of the records that are handed on, otherwise today',
    second: () =>
      'calculates every formula anew with the second calculator too, and puts its numbers beside the others on Parity',
    sign: () => 'signs the seal with the private Ed25519 key of this PEM file',
    'public-key': () => 'a PEM file with the key with which the seal must be signed',
    cell: () => 'the cell of a result sheet, such as Footprints!G9',
    depth: () => 'how many steps the explanation goes down; otherwise 3',
    code: () => 'the code of the letter that came with the workbook, to be compared with its seal',
    page: () => 'the page that verifies without this program: one HTML file, to be sent along with the workbook',
    sample: (names: string) => `one of ${names}`,
    for: () => 'the ledgers that such a plant keeps; otherwise all of them',
    factors: () => 'published factors of a country or of the world; a year may follow',
    anonymise: () => 'keeps ledgers and live formulas, with suppliers, customers and documents as codes',
    seed: () => 'any text or number that draws another sample; otherwise 1',
    materiality: () => 'the share of the emissions above which an error matters; otherwise the setting Materiality',
    confidence: () => '0.8, 0.85, 0.9, 0.95 or 0.99; otherwise 0.95',
    expected: () => 'the share of the emissions that is expected to be in error; otherwise 0',
    earlier: () =>
      'a workbook with the audit sheets of before: ticks and notes are taken over for rows that are the same; otherwise those of BOOK itself',
    product: () => 'the product that is handed on; otherwise all of them',
    mapping: () => 'the mapping of an earlier import, as this one wrote it',
  },
  book: 'BOOK, OLD and NEW are each an .xlsx workbook or a folder of TABLE.csv files; FILE may be - for standard output.',
  exitStatus: 'Exit status: 0 done; 1 done, but a finding is an error; 2 nothing done, and one line says why.',
  step: {
    read: 'Reading',
    compare: 'Comparing',
    calculate: 'Calculating',
    write: 'Writing',
  },
  period: (from: string, to: string) => `${from} to ${to}`,
  footprint: (product: string, market: string, location: string, unit: string, method: string) =>
    `${product}: ${market} ${unit} market-based, ${location} ${unit} location-based (${method})`,
  recycled: (product: string, share: string, post: string, boundary: string, basis: string) =>
    `${product}: recycled content ${share}, post-consumer content ${post} (${basis}; boundary: ${boundary})`,
  scrapRatio: (product: string, share: string) =>
    `${product}: furnace scrap ratio ${share}, which is not recycled content`,
  withheld: (product: string, places: string) =>
    `${product}: footprint withheld${places === '' ? '' : `, because of ${places}`}`,
  recycledWithheld: (product: string, places: string) =>
    `${product}: recycled content withheld${places === '' ? '' : `, because of ${places}`}`,
  noProducts: 'No product was found in the production ledger, so there is no footprint and no recycled content.',
  scrap: (total: string, internal: string, preConsumer: string, postConsumer: string) =>
    `Scrap charged: ${total} t (internal ${internal} t, pre-consumer ${preConsumer} t, post-consumer ${postConsumer} t)`,
  scrapWithheld: (places: string) => `Scrap charged: withheld${places === '' ? '' : `, because of ${places}`}`,
  countOf: (count: number, what: string) => `${count} ${what}`,
  /** A quantity by its name. */
  measured: (name: string, value: string, unit: string) => [name, value, unit].filter(Boolean).join(' '),
  doubts: (doubts: number, figures: number) => `${doubts} (${counted(figures, 'figure')} disclosed)`,
  rowsRead: (rows: number, tables: number) => `${counted(rows, 'row')} in ${counted(tables, 'table')} read.`,
  findings: (errors: number, warnings: number, notes: number) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}.`,
  moreFindings: (count: number) =>
    `… and ${counted(count, 'more finding', 'more findings')}; see the sheet of findings.`,
  fewerLedgers: (plants: string) =>
    `It has every ledger there is; --for ${plants} makes only those that such a plant keeps.`,
  writtenTo: (file: string) => `Written to ${file}`,
  takenOver: (cell: string, value: string, file: string) => `Filled in ${cell}: ${value}, from ${file}.`,
  nothingTaken: (file: string) => `No blank opening value in Stocks that ${file} knows.`,
  notBefore: (file: string) =>
    `"${file}" does not end before this book begins, or two of the books have the same days. Give books of earlier years, each once.`,
  besideYears: (period: string, file: string) => `${period} stands beside this year, from ${file}.`,
  repaired: (cell: string, before: string, after: string) => `Repaired ${cell}: "${before}" is now "${after}".`,
  noCommand: 'Name a command; "crossfoot --help" lists them.',
  unknownCommand: (name: string, near: string) =>
    `There is no command "${name}".${near === '' ? '' : ` Did you mean "${near}"?`} "crossfoot --help" lists them.`,
  unknownOption: (option: string, near: string) =>
    `There is no option "${option}" here.${near === '' ? '' : ` Did you mean "${near}"?`} See "crossfoot --help".`,
  optionElsewhere: (option: string, commands: string) =>
    `The option "${option}" belongs to: ${commands}. See "crossfoot --help".`,
  optionTwice: (option: string) => `The option "${option}" is given twice. Give it once.`,
  takesNoValue: (option: string) => `The option "${option}" takes no value. Leave out what follows "=".`,
  needsValue: (option: string) => `The option "${option}" needs a value behind it.`,
  badValue: (option: string, value: string, allowed: string) =>
    `The option "${option}" cannot be "${value}". Use one of: ${allowed}.`,
  badDate: (option: string, value: string) => `The option "${option}" cannot be "${value}". Write a day as 2026-11-28.`,
  noKey: (file: string) => `${file} holds no Ed25519 key in PEM form. "openssl genpkey -algorithm ed25519" makes one.`,
  missingArgument: (name: string) => `${name} is missing. See "crossfoot --help".`,
  surplusArgument: (text: string) => `"${text}" is one argument too many. Put a name with blanks in quotation marks.`,
  verifiesWorkbooks: (file: string) => `Only a workbook can be verified, and ${file} is none. Name an .xlsx workbook.`,
  noSecond:
    'The second calculator does not lie beside the program, so nothing was written. Calculate without --second.',
  noVerifierPage:
    'The page that verifies does not lie beside the program: put verifier.html of the same version there.',
  overInput: {
    workbook: (file: string) =>
      `The result would be written over its input ${file}. Name another file with --out, or say --in-place.`,
    json: (file: string) => `The JSON would be written over its input ${file}. Name another file.`,
    page: (file: string) => `The page would be written over its input ${file}. Name another file.`,
    csv: (file: string) => `The ledger ${file} would be written over. Name another file.`,
  },
  csvInPlace: (file: string) =>
    `Results cannot be written into CSV files (${file}). Leave out --in-place; --out names the workbook.`,
  notesLost: (file: string, cells: string) =>
    `What somebody wrote on result sheets of ${file} would be lost: ${cells}. Move it to a sheet of your own, or say --replace-notes.`,
  notesStay: (file: string, cells: string) =>
    `Only in ${file}, not in the result: what somebody wrote on its result sheets (${cells}).`,
  otherEnding: (file: string, ending: string) =>
    `Excel would not open this workbook as ${file}. Let its name end with ${ending}.`,
  twoOutputs: (one: string, other: string) => `${one} and ${other} are one place for two outputs. Name two places.`,
  otherKind: {
    workbook: (file: string) =>
      `${file} is there already and is not a workbook. Name another file, or remove it first.`,
    json: (file: string) => `${file} is there already and is not JSON. Name another file, or remove it first.`,
    page: (file: string) => `${file} is there already and is not a page. Name another file, or remove it first.`,
  },
  isOpen: (file: string, program: string, lock: string) =>
    `${file} is open in ${program}. Close it there and try again; if it is not open, remove the file ${lock} beside it.`,
  cannotPrint: (reason: string) =>
    `The output could not be printed to its end (${reason}). Files are written as they were asked for.`,
  ourMistake: (what: string) =>
    `Crossfoot itself made a mistake and wrote nothing: ${what}. Please report it, with the workbook if you may.`,
  fileExists: (file: string) => `${file} is there already. Name another file, or remove it first.`,
  unknownFactors: (text: string, countries: string, years: string) =>
    `The library has no factors "${text}". Use one of: ${countries}; a year may follow, such as CN:2023 (${years}).`,
  notTogether: (one: string, other: string) => `"${one}" and "${other}" cannot be used together. Leave one out.`,
  sampleHasFactors: 'A sample has its own factors: leave out "--factors", or "--sample".',
  unknownSample: (name: string, samples: string) => `There is no sample "${name}". Use one of: ${samples}.`,
};
