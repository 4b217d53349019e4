/** The manifest for another address than the one it is developed at. */

/** Where the pages are during development, as manifest.xml has them. */
export const developmentAddress = 'https://localhost:3000/';

/** The address with a slash at its end; throws where it is no https address that Excel would load an add-in from. */
export function addinAddress(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`${text} is not an address. Give one such as https://addins.example.com/crossfoot/`);
  }
  if (url.protocol !== 'https:') throw new Error(`Excel loads add-ins by https only, not from ${text}`);
  if (url.search || url.hash) throw new Error(`${text} must be a folder, without ? and #`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The text of the manifest with all its addresses moved there. */
export function manifestAt(manifest, address) {
  return manifest.replaceAll(developmentAddress, address.replace(/&/g, '&amp;'));
}
