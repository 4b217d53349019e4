/** The folders that a configuration names, held against those that there are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Texts in quotes such as src/{pane,taskpane}/** or <rootDir>/test/support/x.ts. */
const named = /['"](?:<rootDir>\/|\.\/)?((?:src|test|assets|docs)(?:\/[\w.{},*-]+)*)\/?['"]/g;

/** Each choice in braces as a path of its own. */
function spread(path: string): readonly string[] {
  const choice = /\{([^{}]*)\}/.exec(path);
  if (!choice) return [path];
  return (choice[1] ?? '').split(',').flatMap((one) => spread(path.replace(choice[0], one)));
}

/** Folders and files named in the text of a configuration that are not below `project`; of a pattern the part in front of its first star. */
export function unknownPaths(project: string, file: string, text: string): readonly string[] {
  return [...text.matchAll(named)]
    .flatMap(([, path]) => spread((path ?? '').replace(/\/?[^/]*\*.*$/, '')))
    .filter((path) => !existsSync(join(project, path)))
    .map((path) => `${file}: there is no ${path}`);
}
