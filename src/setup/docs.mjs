/** Writes the pages of docs/ that are made from the program, and says which of them changed. */
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, bundleFolder } from './bundles.mjs';
import { outdatedPages } from './docsFolder.mjs';
import { projectFolder } from './project.mjs';
import { resultSchema } from './resultSchema.mjs';

buildIfStale('documents');
const { documents } = createRequire(import.meta.url)(join(bundleFolder('documents'), 'documents.cjs'));
const folder = join(projectFolder, 'docs');
const pages = documents(resultSchema());
const outdated = outdatedPages(pages, folder);
for (const name of outdated) writeFileSync(join(folder, name), pages[name]);
console.log(outdated.length === 0 ? 'All pages were up to date.' : `Written: ${outdated.join(', ')}`);
