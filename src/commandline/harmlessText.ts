/** Text from a workbook or from the person, made fit for a terminal: nothing in it moves the cursor, changes the title or turns the direction of reading. */

const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The text with every sign that a terminal would act on, or not show, drawn instead: `␛` for escape, `<U+202E>` for a mark of direction. */
export function harmlessText(text: string): string {
  return text.replace(acting, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '\u2421' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** JSON with the same value in which such signs are written as `\\u202e`; `text` is what `JSON.stringify` gave. */
export function harmlessJson(text: string): string {
  return text.replace(acting, (sign) =>
    sign === '\n'
      ? sign
      : Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
          '',
        ),
  );
}
