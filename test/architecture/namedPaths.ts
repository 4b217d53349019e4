/** The paths that a text of documentation names, held against the files that there are. */
import { posix } from 'node:path';

/** What looks like a path: in backticks with an ending or a last slash, or the target of a link. */
const named = /`([\w@.-]+(?:\/[\w.-]+)*(?:\.(?:tsx?|mjs|md|xml)|\/))`|\]\(([^)#:\s]+)(?:#[^)]*)?\)/g;

/**
 * Every path named in the text that leads nowhere from its own folder, from src, or from the project's folder; a name without a folder may be any file's.
 * `paths` are all files and, with a slash at the end, folders of the project.
 */
export function pathsToNowhere(file: string, text: string, paths: ReadonlySet<string>): readonly string[] {
  const names = new Set([...paths].map((path) => posix.basename(path)));
  const leads = (path: string): boolean =>
    [posix.dirname(file), 'src', '.'].some((folder) => {
      const target = posix.join(folder, path);
      return paths.has(target) || paths.has(`${target}/`);
    });
  return [...text.matchAll(named)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((path) => !leads(path) && !(names.has(path) && !path.endsWith('/')))
    .map((path) => `${file}: there is no ${path}`);
}
