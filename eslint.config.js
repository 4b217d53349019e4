/** The lint rules: types first, React's hooks, and Office.js only where it is spoken. */
const js = require('@eslint/js');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const { defineConfig } = require('eslint/config');
const tseslint = require('typescript-eslint');

const officeRules = [
  'call-sync-after-load',
  'call-sync-before-read',
  'load-object-before-read',
  'no-context-sync-in-loop',
  'no-empty-load',
  'no-navigational-load',
  'no-office-initialize',
  'test-for-null-using-isNullObject',
];

const nodeGlobals = Object.fromEntries(
  [
    'require',
    'module',
    'exports',
    '__dirname',
    '__filename',
    'process',
    'console',
    'URL',
    'Buffer',
    'setTimeout',
    'clearTimeout',
  ].map((name) => [name, 'readonly']),
);

module.exports = defineConfig(
  { ignores: ['node_modules/', 'dist/', 'out/', 'coverage/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  // Workbook XML forbids control characters, so the code that writes it names them.
  { rules: { 'no-control-regex': 'off' } },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: nodeGlobals } },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_+$' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'max-params': ['error', 5] } },
  // Words say their parts in order, and tables of data are written as rows.
  { files: ['src/{language,library,samples}/**'], rules: { 'max-params': 'off' } },
  { files: ['src/commandline/**', 'test/{bench,fuzz}/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.tsx', 'src/{pane,taskpane,workbench}/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/{hosts/excel,taskpane}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins.default ?? officeAddins },
    rules: Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, 'error'])),
  },
);
