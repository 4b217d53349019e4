/** What is said around the columns on the page of the ledgers. */

export const ledgersPage = {
  title: 'The ledgers',
  intro: [
    'A ledger is an Excel table (Insert ▸ Table) with one of these names, on any sheet, or a CSV file of that name in a folder. Columns may stand in any order and under their English or Chinese names; case, blanks, line breaks and a star, and a unit in brackets or behind the name do not matter. What people also call a column counts where none of its names is there. Further columns, and rows above the headers, are left alone.',
    'A blank is unknown, never zero; below stands what follows from it. A required column must be there, and its cells may not be blank: such a row withholds what it may belong to.',
  ],
  heads: {
    contract: 'Column',
    named: (language: string) => `${language} name`,
    holds: 'Holds',
    unit: 'In',
    required: 'Required',
    blank: 'A blank means',
    also: 'Also understood',
  },
  required: 'yes',
  mayNot: 'may not be blank',
  kinds: {
    name: 'name, matched in formulas',
    text: 'text',
    date: 'date',
    number: 'number',
    amount: 'number, not negative',
    share: 'share, 0 to 1 or 0 % to 100 %',
    unit: 'unit',
    choice: (words: string) => `one of: ${words}`,
  },
  settingsTitle: 'Settings',
  settingsNote:
    'A row each; "Region of" with the name of a site sets that site’s region, "Product id of" with the name of a product what records that are handed on call it, a URN as "Company id" is one. A key with choices takes the first where it is absent.',
};
