/** Serves the pages at https://localhost:3000, where manifest.xml has them, for Excel on this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { developmentAddress } from './addinFolder.mjs';
import { buildIfStale, bundleFolder } from './bundles.mjs';
import { serve } from './serve.mjs';

const folder = join(homedir(), '.office-addin-dev-certs');
const cert = process.env.CROSSFOOT_CERT ?? join(folder, 'localhost.crt');
const key = process.env.CROSSFOOT_KEY ?? join(folder, 'localhost.key');

if (!existsSync(cert) || !existsSync(key)) {
  console.error(
    `There is no certificate for localhost (${cert}, ${key}). Make one with: npx office-addin-dev-certs install\nOr name your own with CROSSFOOT_CERT and CROSSFOOT_KEY.`,
  );
  process.exit(2);
}
buildIfStale('pages');
try {
  await serve(bundleFolder('pages'), Number(new URL(developmentAddress).port), {
    cert: readFileSync(cert),
    key: readFileSync(key),
  });
  console.log(`The add-in is at ${developmentAddress} (Ctrl+C stops). Load it into Excel with: npm run sideload`);
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE' ? 'Port 3000 is in use by another program. Stop it, and try again.' : error.message,
  );
  process.exit(2);
}
