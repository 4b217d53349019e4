/** Every page of docs/ that is made from the program, by its file's name. */
import { ledgersPage } from './ledgersPage';
import { methodPage } from './methodPage';

/** The texts of the pages. */
export function documents(): Readonly<Record<string, string>> {
  return {
    'ledgers.md': ledgersPage('en'),
    'ledgers.zh-CN.md': ledgersPage('zh-CN'),
    'method.md': methodPage('en'),
    'method.zh-CN.md': methodPage('zh-CN'),
  };
}
