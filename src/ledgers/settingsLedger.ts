/** `Settings`: what the report is about and which choices of the method it makes, one key a row. */
import { inEach } from '../languages';
import { carried, column, type Ledger } from './columns';

export const settingsLedger = {
  table: 'Settings',
  names: inEach('Settings', '设置'),
  columns: [
    column('setting', inEach('*Setting', '设置 / 设置项'), 'name'),
    { ...column('value', inEach('*Value', '值 / 数值'), 'text'), mayBeBlank: true },
    carried(column('meaning', inEach('Meaning', '含义 / 说明'), 'text')),
  ],
} as const satisfies Ledger;
