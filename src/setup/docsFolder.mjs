/** The pages of docs/ that are made from the program. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the pages whose file in the folder holds another text, or is not there; line ends as git may lay them do not count. */
export function outdatedPages(pages, folder) {
  const plain = (text) => text.replaceAll('\r\n', '\n');
  return Object.keys(pages).filter((name) => {
    const file = join(folder, name);
    return !existsSync(file) || plain(readFileSync(file, 'utf8')) !== plain(pages[name]);
  });
}
