/** Mutants that change nothing anybody could see, each with the reason: no test can catch them. */

/** @type {readonly { readonly file: string; readonly was: string; readonly becomes: string; readonly why: string }[]} */
export const noDifference = [];
