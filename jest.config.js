/** How the tests run: `.test.ts` in Node, `.test.tsx` in a simulated browser. */
const { availableParallelism } = require('node:os');

const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx }, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
  },
];

// A test file runs in a context of its own, where each look-up of a global name costs about a hundred times as much: these are handed to every module.
const handedOver =
  'Array ArrayBuffer BigInt Boolean DataView Date Error JSON Map Math Number Object Promise Proxy Reflect RegExp Set String Symbol TypeError Uint16Array Uint32Array Uint8Array WeakMap';

const shared = {
  roots: ['<rootDir>/src', '<rootDir>/test'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: { '\\.(tsx|jsx)$': swc(true), '\\.(ts|js|mjs)$': swc(false) },
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
};

module.exports = {
  // No test waits for the clock; the limit only ends what hangs, on the slowest machine too.
  testTimeout: 600_000,
  // What test files share is made for several at once: one office for all, programs built before. One more than processors, since some wait for office or browser.
  maxWorkers: Math.min(4, availableParallelism() + 1),
  globalSetup: '<rootDir>/test/support/beforeAllTests.ts',
  globalTeardown: '<rootDir>/test/support/afterAllTests.ts',
  testSequencer: '<rootDir>/test/support/longestFirst.mjs',
  cacheDirectory: '<rootDir>/.cache/jest',
  projects: [
    {
      ...shared,
      displayName: 'node',
      sandboxInjectedGlobals: handedOver.split(' '),
      testEnvironment: '<rootDir>/test/support/nodeEnvironment.ts',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/support/browserStandIns.ts'],
    },
  ],
};
