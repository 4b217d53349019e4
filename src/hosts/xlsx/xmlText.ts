/** Text as it stands in the XML of a workbook: markup escaped, illegal characters in Excel's `_xHHHH_` spelling. */

/** The longest text that an Excel cell can hold, in UTF-16 code units. */
const longestCellText = 32767;

// Characters that XML 1.0 cannot carry, and a carriage return, which XML reading would turn into a line feed.
const unsafeCharacter =
  /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

const hexEscape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text as element content; characters that XML cannot carry are dropped. */
export function xmlContent(text: string): string {
  return text.replace(unsafeCharacter, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text as the value of an attribute in double quotes; line breaks and tabs survive as character references. */
export function xmlAttribute(text: string): string {
  return xmlContent(text).replace(/"/g, '&quot;').replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');
}

/** Text of a cell (ST_Xstring) as element content: cut to what Excel can hold, illegal characters as `_xHHHH_`, a literal `_xHHHH_` protected. */
export function cellText(text: string): string {
  return xmlContent(excelEscaped(cut(text)));
}

/** Text of a table header (ST_Xstring) as the value of an attribute; a line break is `_x000a_`, as Excel writes it. */
export function headerAttribute(text: string): string {
  return xmlAttribute(excelEscaped(cut(text)).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_'));
}

function excelEscaped(text: string): string {
  return text.replace(looksEscaped, '_x005F_').replace(unsafeCharacter, hexEscape);
}

function cut(text: string): string {
  if (text.length <= longestCellText) return text;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(longestCellText - 1));
  return text.slice(0, splitsPair ? longestCellText - 1 : longestCellText);
}

/** A spreadsheet text with its `_xHHHH_` escapes read, such as `_x000a_` for a line break. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
