/** Before the first test file: a folder for the office that they share. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeFolder } from './runningOffice';

export default function beforeAllTests(): void {
  process.env[officeFolder] = mkdtempSync(join(tmpdir(), 'crossfoot-libreoffice-'));
}
