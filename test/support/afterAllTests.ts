/** After the last test file: the office that they shared is ended, where one was started, and its folder removed. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { officeFolder, processFile } from './runningOffice';

export default function afterAllTests(): void {
  const folder = process.env[officeFolder];
  if (folder === undefined) return;
  const file = join(folder, processFile);
  if (existsSync(file)) end(Number(readFileSync(file, 'utf8')));
  rmSync(folder, { recursive: true, force: true, maxRetries: 100, retryDelay: 50 });
}

function end(office: number): void {
  try {
    process.kill(office);
  } catch {
    // It ended by itself.
  }
}
