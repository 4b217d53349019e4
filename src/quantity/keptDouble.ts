/** Doubles as spreadsheets keep them. */

/** The double with its first 15 significant digits, which is what Excel and LibreOffice store of a number; the unit is that of the value. */
export function keptDouble(value: number): number {
  return Number(value.toPrecision(15));
}
