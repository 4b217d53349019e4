/** The person's own time, for what was done and when. */

/** Hours and minutes. */
export const clock = (): string => new Date().toTimeString().slice(0, 5);

/** The day, such as `2026-11-28`. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
