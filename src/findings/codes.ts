/** Every code a finding may have; a code is added, never renamed. The sentences are in `language/`. */

export const findingCodes = [
  // tables and headers
  'missing-table', 'duplicate-table', 'missing-column', 'duplicate-column', 'no-rows',
  // one cell
  'missing-value', 'error-value', 'unreadable-number', 'number-as-text', 'unreadable-date', 'text-date',
  'negative-value', 'share-above-1', 'unknown-unit', 'unknown-choice', 'untidy-text', 'formula-like-text', 'empty-text', 'names-one-number',
  // the report
  'missing-setting', 'unreadable-setting', 'unknown-setting', 'period-reversed', 'outside-period', 'unknown-site-region',
  // processes and products
  'input-without-output', 'ambiguous-site', 'output-unit-mixed', 'wrong-dimension', 'no-weight', 'zero-output', 'overdrawn-product', 'loop-returns-too-much', 'mass-not-balanced',
  // factors
  'no-factor', 'factor-not-fitting', 'ambiguous-factor', 'unreadable-factor-unit', 'factor-unit-mismatch', 'missing-calorific-value',
  'no-residual-mix', 'no-upstream-factor', 'embedded-split-unknown', 'no-location-factor',
  // recycled content
  'no-metal-input', 'no-counted-metal', 'transfer-metal-content', 'shares-above-1', 'repeated-ticket',
  // disclosed figures and checks
  'disclosed-differs', 'disclosed-not-computed', 'disclosed-unreadable', 'crossfoot-broken',
] as const;

export type FindingCode = (typeof findingCodes)[number];
