/** Builds the program: the command line and the pages. Options such as `--env office=cdn` go to webpack. */
import { build, programBundles } from './bundles.mjs';

const failed = programBundles.filter((name) => !build(name, process.argv.slice(2)));
if (failed.length > 0) {
  console.error(`Not built: ${failed.join(', ')}.`);
  process.exit(1);
}
