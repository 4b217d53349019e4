/** One LibreOffice for all test files of a run: the first that needs it starts it, `afterAllTests.ts` ends it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { findProgram } from './findProgram';

/** Names the folder that `beforeAllTests.ts` makes for the office of the run. */
export const officeFolder = 'CROSSFOOT_TEST_OFFICE';
/** In that folder: the process to end. */
export const processFile = 'process';

/** Without this LibreOffice believes the values stored in the file and calculates nothing. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** An office without an open document would end after a conversion. */
const openSheet = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Open"/></office:spreadsheet></office:body></office:document>
`;

/** How the running office is asked for something: a second call with the same profile hands its words over, and returns when they are done. */
export interface Office {
  readonly program: string;
  readonly words: readonly string[];
  readonly options: { readonly env: NodeJS.ProcessEnv };
}

/** The office of this run, started where it is not yet. */
export async function runningOffice(): Promise<Office> {
  const folder = process.env[officeFolder];
  if (folder === undefined) throw new Error(`${officeFolder} is not set: these tests run under jest.config.js`);
  const program = findProgram(['soffice', 'libreoffice'], 'libreoffice-calc');
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const office: Office = {
    program,
    words: [profile, '--headless', '--norestore'],
    options: { env: { ...process.env, TMPDIR: folder } },
  };
  const sheet = join(folder, 'open.fods');
  const isFirst = await mkdir(join(folder, 'profile')).then(
    () => true,
    () => false,
  );
  const started = isFirst ? await start(office, folder, sheet) : undefined;
  while (!existsSync(join(folder, '.~lock.open.fods#'))) {
    if (started && started.exitCode !== null) throw new Error('LibreOffice ended as soon as it was started');
    await pause(20);
  }
  return office;
}

async function start({ program, words, options }: Office, folder: string, sheet: string): Promise<ChildProcess> {
  await mkdir(join(folder, 'profile', 'user'));
  await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  await writeFile(sheet, openSheet);
  const office = spawn(program, [...words, sheet], { ...options, stdio: 'ignore' });
  await writeFile(join(folder, processFile), String(office.pid));
  office.unref();
  return office;
}
