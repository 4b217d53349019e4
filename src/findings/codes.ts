/** Every code a finding may have; a code is added, never renamed. The sentences are in `language/`. */

export const findingCodes = [
  // tables and headers
  'missing-table', 'duplicate-table', 'missing-column', 'duplicate-column', 'no-rows',
  // one cell
  'missing-value', 'error-value', 'unreadable-number', 'number-as-text', 'unreadable-date', 'text-date',
  'negative-value', 'share-above-1', 'unknown-unit', 'unknown-choice', 'untidy-text', 'formula-like-text', 'empty-text', 'names-one-number',
  // the report
  'missing-setting', 'unreadable-setting', 'unknown-setting', 'period-reversed', 'days-from-1904', 'outside-period', 'unknown-site-region',
  // processes and products
  'input-without-output', 'ambiguous-site', 'output-unit-mixed', 'role-mixed', 'wrong-dimension', 'no-weight', 'zero-output', 'overdrawn-product', 'loop-returns-too-much', 'mass-not-balanced',
  // factors
  'no-factor', 'factor-not-fitting', 'ambiguous-factor', 'unreadable-factor-unit', 'factor-unit-mismatch', 'missing-calorific-value',
  'no-residual-mix', 'no-upstream-factor', 'embedded-split-unknown', 'no-location-factor',
  'factor-not-verified', 'factor-of-another-year', 'factor-of-wider-region',
  // smelters and energy
  'not-above-zero', 'current-efficiency-as-share', 'anode-effect-months', 'anode-effect-gap', 'pfc-coefficient-technology', 'gwp-set-not-cbam',
  'no-standard-coal-factor', 'standard-coal-equivalent',
  // recycled content
  'no-metal-input', 'no-counted-metal', 'transfer-metal-content', 'shares-above-1', 'repeated-ticket',
  // scrap allocation, metal balance and data quality
  'scrap-without-weight', 'scrap-origin-unbooked', 'scrap-burden-unknown', 'no-substitution-factor', 'overdrawn-scrap', 'loss-implausible', 'uncertainty-above-1',
  // certificates
  'unreadable-serials', 'serials-overlap', 'serial-count-differs', 'certificate-twice', 'verification-key-twice', 'one-generation-two-schemes', 'certificate-unit-slip',
  'certificate-no-beneficiary', 'certificate-other-beneficiary', 'certificate-outside-claim', 'certificate-claim-beyond-period', 'certificate-other-market', 'certificate-market-unknown',
  'certificate-generated-late', 'certificate-not-accepted', 'certificate-is-offset', 'certificate-not-tradable', 'certificate-target-unknown', 'certificate-without-grid',
  'certificate-product-unnamed', 'certificates-above-consumption', 'certificates-expiring', 'certificate-lapsed', 'own-generation-sold', 'own-generation-sold-beyond', 'own-generation-twice',
  'certificate-own-use', 'certificate-old-vintage', 'certificate-no-vintage', 'certificate-generated-partly-late', 'certificate-days-contradict', 'certificate-site-not-named',
  // certificates against invoices
  'invoice-short', 'invoice-over', 'invoice-not-redeemed', 'certificate-not-invoiced', 'certificate-several-invoices', 'purchase-amount-differs', 'purchase-without-amount', 'purchase-currencies',
  // targets, disclosed figures and checks
  'targets-disagree', 'verdict-depends', 'status-contradicted', 'disclosed-repeated', 'disclosed-disagree', 'disclosed-total', 'disclosed-product',
  'disclosed-scope-2-zero', 'disclosed-implied-factor', 'disclosed-internal-scrap', 'pre-consumer-definition', 'disclosed-own-conversion', 'disclosed-boundaries', 'disclosed-jump',
  'disclosed-differs', 'disclosed-not-computed', 'disclosed-unreadable', 'crossfoot-broken',
] as const;

export type FindingCode = (typeof findingCodes)[number];
