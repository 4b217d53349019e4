/** Every page of docs/ that is made from the program, by its file's name. */
import { jsonPage, type Schema } from './jsonPage';
import { ledgersPage } from './ledgersPage';
import { methodPage } from './methodPage';

/** The texts of the pages; the schema is that of the result JSON. */
export function documents(schema: Schema): Readonly<Record<string, string>> {
  return {
    'result.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'json.md': jsonPage(schema),
    'ledgers.md': ledgersPage('en'),
    'ledgers.zh-CN.md': ledgersPage('zh-CN'),
    'method.md': methodPage('en'),
    'method.zh-CN.md': methodPage('zh-CN'),
  };
}
