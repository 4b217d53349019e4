/**
 * The bundles: `commandline` (one file for Node), `pages` (workbench and task pane for the browser; the ribbon's commands run in the task pane),
 * `verifier` (the page that verifies, one file), `bench` (measurements), `fuzz` (tests of any length) and `documents` (the pages of docs/ as texts).
 * `--env office=local|cdn|china|none` says where the task pane takes Office.js from: a copy beside it, Microsoft's own address as the store demands, its address
 * for Microsoft 365 operated by 21Vianet in China, or nowhere.
 */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin, DefinePlugin } = require('webpack');

const calculatorFile = join(__dirname, 'node_modules/@ironcalc/wasm/wasm_bg.wasm');

/** A file as the scripts carry it, since nothing but scripts may be loaded. */
const zippedBase64 = (content) => gzipSync(content, { level: 9 }).toString('base64');

const at = (...path) => join(__dirname, ...path);

const officeScripts = ({ cdn, china }) => ({
  local: 'office/office.js',
  cdn: `${cdn}/lib/1/hosted/office.js`,
  china: `${china}/appsforoffice/lib/1/hosted/office.js`,
  none: undefined,
});

const pages = [
  { name: 'workbench', source: 'src/workbench/workbench.tsx', file: 'index.html', inOffice: false },
  { name: 'taskpane', source: 'src/taskpane/taskpane.tsx', file: 'taskpane.html', inOffice: true },
].filter((page) => existsSync(at(page.source)));

/** The name is painted while the scripts are still on their way; the page takes its place. */
function html(script, policy) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Crossfoot</title>
<link rel="icon" href="assets/icons/icon-32.png">
<link rel="stylesheet" href="assets/first.css">
${script ? `<script src="${script}"></script>` : ''}
</head>
<body><div id="root"><p class="first"><img src="assets/icons/icon-32.png" alt="" width="32" height="32"> Crossfoot</p></div></body>
</html>`;
}

const swcLoader = (tsx) => ({
  loader: 'swc-loader',
  options: {
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx }, transform: { react: { runtime: 'automatic' } } },
  },
});

const shared = (name) => ({
  name,
  mode: 'production',
  context: __dirname,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: swcLoader(false) },
      { test: /\.tsx$/, exclude: /node_modules/, use: swcLoader(true) },
      // The calculator's file is handed to it; it shall not look for it beside itself.
      { test: /ironcalc.wasm.wasm\.js$/, parser: { url: false } },
      { test: /\.wasm$/, type: 'asset/inline', generator: { dataUrl: zippedBase64 } },
    ],
  },
  // Not in the pages, whose workers are found by it.
  plugins: name === 'pages' ? [] : [new DefinePlugin({ 'import.meta.url': JSON.stringify('') })],
  cache: { type: 'filesystem', cacheDirectory: at('.cache/webpack'), buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
});

const forNode = { target: 'node20', optimization: { minimize: false, splitChunks: false } };

function commandline() {
  const source = at('src/commandline/crossfoot.ts');
  return {
    ...shared('commandline'),
    ...forNode,
    entry: existsSync(source) ? { crossfoot: source } : {},
    output: { path: at('dist/commandline'), filename: '[name].cjs' },
    node: { __dirname: false },
    plugins: [
      ...shared('commandline').plugins,
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new CopyPlugin({ patterns: [{ from: calculatorFile, to: 'ironcalc.wasm' }] }),
    ],
  };
}

function browserPages(office, { officeOrigins, pagePolicy }) {
  const copies = [
    { from: at('assets'), to: 'assets' },
    { from: at('manifest.xml'), to: 'manifest.xml' },
  ];
  if (office === 'local') {
    const client = at('node_modules/@microsoft/office-js/dist');
    // Microsoft's files are taken as they are.
    const info = { minimized: true };
    copies.push(
      {
        info,
        from: '{office,o15apptofilemappingtable,es6-promise,excel-{web,mac,win32,winrt}-16.*}.js',
        context: client,
        to: 'office',
      },
      { info, from: '{en-us,zh-cn}/office_strings.js', context: client, to: 'office' },
    );
  }
  return {
    ...shared('pages'),
    target: ['web', 'es2022'],
    entry: Object.fromEntries(pages.map((page) => [page.name, at(page.source)])),
    output: { path: at('dist/pages'), filename: '[name].[contenthash:8].js' },
    optimization: { splitChunks: { chunks: 'all' } },
    plugins: [
      new CopyPlugin({ patterns: copies }),
      ...pages.map((page) => {
        const from = page.inOffice ? office : 'none';
        const origins = officeOrigins[from] ? [officeOrigins[from]] : [];
        const templateContent = html(officeScripts(officeOrigins)[from], pagePolicy(origins));
        return new HtmlPlugin({ filename: page.file, chunks: [page.name], templateContent, minify: false });
      }),
    ],
  };
}

/** The page that verifies: everything in one file. */
class OneFile {
  constructor(policy) {
    this.policy = policy;
  }
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OneFile', (compilation) =>
      compilation.hooks.processAssets.tap({ name: 'OneFile', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const read = (name) => readFileSync(at('src/verifier', name), 'utf8');
        const script = compilation
          .getAsset('verifier.js')
          .source.source()
          .toString()
          .replace(/<(?=\/script|!--)/gi, '\\x3C');
        const style = read('page.css');
        const parts = {
          policy: this.policy(script, style),
          style,
          script,
          calculator: zippedBase64(readFileSync(calculatorFile)),
        };
        const page = read('page.html').replace(/\{\{(\w+)\}\}/g, (_, part) => parts[part]);
        compilation.deleteAsset('verifier.js');
        // Its hashes hold for these bytes: nothing may make them fewer.
        compilation.emitAsset('verifier.html', new sources.RawSource(page), { minimized: true });
      }),
    );
  }
}

function verifier({ verifierPolicy }) {
  return {
    ...shared('verifier'),
    target: ['web', 'es2022'],
    entry: { verifier: at('src/verifier/verifier.ts') },
    output: { path: at('dist/verifier'), filename: '[name].js' },
    optimization: { splitChunks: false },
    plugins: [...shared('verifier').plugins, new OneFile(verifierPolicy)],
  };
}

function documents() {
  return {
    ...shared('documents'),
    ...forNode,
    entry: { documents: at('src/documents/documents.ts') },
    output: { path: at('dist/documents'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  };
}

/** One program for each file `test/NAME/*.NAME.ts`. */
function programsOf(name) {
  const folder = at('test', name);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(`.${name}.ts`)) : [];
  return {
    ...shared(name),
    ...forNode,
    entry: Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ''), join(folder, file)])),
    output: { path: at('dist', name), filename: '[name].cjs' },
  };
}

module.exports = async (env) => {
  const policies = await import('./src/setup/securityPolicy.mjs');
  const office = env.office ?? 'local';
  const known = Object.keys(officeScripts(policies.officeOrigins));
  if (!known.includes(office)) throw new Error(`--env office=${office} is not one of ${known.join(', ')}`);
  return [
    commandline(),
    browserPages(office, policies),
    verifier(policies),
    programsOf('bench'),
    programsOf('fuzz'),
    documents(),
  ];
};
