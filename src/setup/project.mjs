/** Where the project is. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The absolute path of the folder that holds package.json. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
