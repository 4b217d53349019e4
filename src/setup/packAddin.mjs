/** Packs the add-in for a web server: `--url ADDRESS` is where its pages will be, `--office local|cdn|china` where they take Office.js from, `--out FOLDER` (dist/addin) where to put them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addinAddress, manifestAt } from './addinFolder.mjs';
import { build } from './bundles.mjs';
import { projectFolder } from './project.mjs';

function fail(message) {
  console.error(message);
  process.exit(2);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        url: { type: 'string' },
        office: { type: 'string', default: 'local' },
        out: { type: 'string', default: join(projectFolder, 'dist', 'addin') },
      },
    });
    if (values.url === undefined)
      throw new Error(
        'Say where the pages will be, as in: npm run addin -- --url https://addins.example.com/crossfoot/',
      );
    if (!['local', 'cdn', 'china'].includes(values.office))
      throw new Error(`--office is local, cdn or china, not ${values.office}`);
    return { address: addinAddress(values.url), office: values.office, folder: resolve(values.out) };
  } catch (error) {
    return fail(error.message);
  }
}

const { address, office, folder } = readOptions();
if (!build('pages', ['--env', `office=${office}`], folder))
  fail('The pages could not be built; see the messages above.');
writeFileSync(
  join(folder, 'manifest.xml'),
  manifestAt(readFileSync(join(projectFolder, 'manifest.xml'), 'utf8'), address),
);
console.log(
  `${folder}: put all of it at ${address}, and give ${join(folder, 'manifest.xml')} to Excel or to the administrator.`,
);
