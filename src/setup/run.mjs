/** Runs the command line, rebuilt if a source changed, in the folder and with the arguments it was called with. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale, bundleFolder } from './bundles.mjs';

buildIfStale('commandline');
if (process.argv.some((word) => /^--page(=|$)/.test(word))) buildIfStale('verifier');
const program = join(bundleFolder('commandline'), 'crossfoot.cjs');
// npm changes to the project's folder; the person's relative paths mean the folder they called it from.
if (process.env.INIT_CWD && process.env.npm_lifecycle_event === 'crossfoot') process.chdir(process.env.INIT_CWD);
process.argv = [process.argv[0], program, ...process.argv.slice(2)];
await import(pathToFileURL(program).href);
