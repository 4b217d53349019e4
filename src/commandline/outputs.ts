/** Brings what a command made to where it was asked for. */
import type { FormatName } from '../exchange/formats';
import { words } from '../language/words';
import type { Arguments } from './arguments';
import type { BookFiles } from './disk/bookFiles';
import { destinationsOf, type Destination, type Wanted } from './disk/destinations';
import { saveAllWhole, type FileToSave } from './disk/saveWhole';
import { harmlessJson } from './harmlessText';
import type { Surroundings } from './surroundings';

interface Outputs {
  /** True where standard output belongs to another program, so that nothing else is printed there. */
  readonly quiet: boolean;
  /** What stands where the first output goes, and is replaced by it. */
  readonly replaces?: Uint8Array;
  /** Writes the content of each output asked for, in their order: files first, all of them or none; then what goes to standard output. */
  deliver(contents: readonly Uint8Array[]): Promise<void>;
}

/** Where the outputs go; throws a `UsageError` or `HostError` before any work is done where one of them cannot be. */
export function planOutputs(
  wanted: readonly Wanted[],
  read: BookFiles | readonly BookFiles[] | undefined,
  around: Surroundings,
): Outputs {
  const { disk, terminal } = around;
  const destinations = destinationsOf(disk, wanted, read, words(around.spoken).commandLine);
  const [first] = destinations;
  return {
    quiet: destinations.some(isStandardOutput),
    ...(first?.kind === 'file' && first.replaces ? { replaces: first.replaces } : {}),
    deliver: async (contents) => {
      const files: FileToSave[] = [];
      destinations.forEach((to, at) => {
        const bytes = contents[at];
        if (bytes && to.kind !== 'standard output') files.push({ to, bytes });
      });
      await saveAllWhole(disk, files);
      destinations.forEach((to, at) => {
        const bytes = contents[at];
        if (bytes && isStandardOutput(to)) terminal.send(bytes);
      });
    },
  };
}

const isStandardOutput = (to: Destination): boolean => to.kind === 'standard output';

/** The file that the option of a format asks for, where it does. */
export function formatWanted(given: Arguments, name: FormatName): readonly Wanted[] {
  const path = given.options.get(name);
  return path === undefined ? [] : [{ path, content: 'json' }];
}

/** JSON as it is written into files and to other programs. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${harmlessJson(JSON.stringify(value, undefined, 2))}\n`);
}
