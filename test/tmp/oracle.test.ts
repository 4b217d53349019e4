import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { result, type Tables } from '../support/plant';

const folder = process.env['CASE'] ?? '/work/shared/cases/attack/unreadable-consumer-independent';
const base: Record<string, string[][]> = {};
for (const f of readdirSync(folder)) if (f.endsWith('.csv')) base[f.replace('.csv', '')] = readFileSync(`${folder}/${f}`, 'utf8').trim().split('\n').map((l) => l.split(','));
const E = base['Energy'];
if (E && E[1]) E[1][4] = '1400';
const text = (t: Record<string, string[][]>): Tables => Object.fromEntries(Object.entries(t).map(([k, rows]) => [k, rows.map((r) => r.join(' | ')).join('\n')]));
const flat = (x: unknown, p: string, out: Map<string, unknown>): Map<string, unknown> => {
  if (Array.isArray(x)) x.forEach((v, i) => {
    const o = v as Record<string, unknown>;
    const key = o && typeof o === 'object' ? ['site', 'process', 'product', 'certificate', 'invoice', 'metric', 'subject', 'year', 'of', 'total', 'gas', 'check', 'supplier', 'month', 'currency', 'stage', 'label', 'kind','method','item'].map((k) => (typeof o[k] === 'string' ? o[k] : '')).join('/') : String(i);
    let k = `${p}[${key}]`; let n = 1; while (out.has(k + '!')) k = `${p}[${key}#${n++}]`;
    out.set(k + '!', null);
    flat(v, k, out);
  });
  else if (x && typeof x === 'object') for (const [k, v] of Object.entries(x)) { if (['findings', 'read', 'settings', 'blockedBy', 'message'].includes(k)) continue; flat(v, `${p}.${k}`, out); }
  else out.set(p, x);
  return out;
};
test('oracle', () => {
  const good = flat(result(text(base)), '', new Map());
  const only = process.env['ONLY'];
  const bads = (process.env['BADS'] ?? '#N/A,ca. 7').split(',');
  const log: string[] = [];
  let n = 0;
  for (const [name, rows] of Object.entries(base)) {
    if (name === 'Settings' || (only && !only.split(',').includes(name))) continue;
    for (let r = 1; r < rows.length; r++) for (let c = 0; c < rows[0]!.length; c++) for (const bad of bads) {
      const cell = rows[r]![c] ?? '';
      if (cell === '' && bad !== '#N/A') continue;
      const copy = structuredClone(base); while (copy[name]![r]!.length < rows[0]!.length) copy[name]![r]!.push('');
      copy[name]![r]![c] = bad;
      let res; try { res = result(text(copy)); } catch (e) { log.push(`${name} r${r} ${rows[0]![c]} ${bad}: THROWS ${String(e).slice(0, 200)}`); continue; }
      n++;
      const now = flat(res, '', new Map());
      const wrong: string[] = [];
      for (const [k, v] of now) {
        if (k.endsWith('!') || /unknown$|\.row$|notMatched|holds$|difference$/.test(k)) continue;
        const was = good.get(k);
        if (v === null || v === was) continue;
        if (typeof v === 'string' && typeof was === 'string' && v !== '' && was !== '' && !isNaN(+v) && !isNaN(+was) && Math.abs(+v - +was) < 1e-15 * Math.abs(+was)) continue;
        if (was === undefined) { if (typeof v === 'string' && v !== '' && !isNaN(+v) ) wrong.push(`NEW ${k}=${String(v).slice(0, 20)}`); continue; }
        wrong.push(`${k}: ${String(was).slice(0, 20)} -> ${String(v).slice(0, 20)}`);
      }
      const says = res.findings.filter((f) => f.severity !== 'note').length;
      if (wrong.length) log.push(`${name} r${r} ${rows[0]![c]} "${cell}"->${bad}: ${wrong.length}: ${wrong.slice(0, 6).join('; ')}  (${says})`);
    }
  }
  writeFileSync('/tmp/hs-oracle.txt', `${n} cases\n` + log.join('\n') + '\n');
}, 3_000_000);
