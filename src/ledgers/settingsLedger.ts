/** `Settings`: what the report is about and which choices of the method it makes, one key a row. */
import { inEach } from '../languages';
import { column, type Ledger } from './columns';

export const settingsLedger = {
  table: 'Settings',
  names: inEach('Settings', '设置'),
  columns: [
    column('setting', inEach('*Setting', '设置 / 设置项'), 'name'),
    { ...column('value', inEach('*Value', '值 / 数值'), 'text'), mayBeBlank: true },
  ],
} as const satisfies Ledger;
