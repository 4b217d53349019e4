/** In which encoding the bytes of an XML part are, told from its first bytes as the XML standard says. */
import { HostError } from '../../workbook/host';

const declaration = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;
const longestDeclaration = 200;

/** The encoding's name: by its byte order mark, by how `<?` or `<` is spelt, by what it declares, else UTF-8. Throws `damaged-part` where nobody knows the name. */
export function xmlEncoding(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(first === 0xef ? 3 : 0, longestDeclaration));
  const declared = declaration.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  // What declares UTF-16 and yet is spelt in single bytes was recoded by somebody.
  if (/^(utf-?8|us-ascii|ascii|utf-?16(le|be)?|ucs-2)$/.test(declared)) return 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    throw new HostError('damaged-part', { part, reason: `encoding ${declared}` });
  }
}

/** The text with a declaration that says UTF-8, which is what we write. */
export function declaredUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])(?!utf-8["'])[\w.:-]+\2/i, '$1$2UTF-8$2');
}
