/** The person's own time, for what was done and when. */

/** Hours and minutes. */
export const clock = (): string => new Date().toTimeString().slice(0, 5);
