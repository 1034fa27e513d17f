// A check that cannot fail proves nothing: pages with planted mistakes, and what must be found in them.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { look } from './look.mjs';
import { describe, walk, work } from './sites.mjs';

const planted = fileURLToPath(new URL('../mistakes/', import.meta.url));

/** The lines of mistakes/expected.txt (`check: file: beginning of the rule`) that are not found. */
export async function missed(checks, machine) {
  const folder = path.join(work, 'mistakes');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(planted, folder, { recursive: true });
  const heavy = path.join(folder, 'fi/seloste/index.html');
  fs.writeFileSync(heavy, fs.readFileSync(heavy, 'utf8').replace('<!-- weight -->', `<!-- ${noise(60_000)} -->`));
  const site = { name: 'mistakes', theme: 'none', output: folder, base: 'https://example.fi/mistakes', prefix: '/mistakes', own: [], isPlanted: true };
  site.files = walk(folder).sort();
  site.pages = site.files.filter((file) => file.endsWith('.html')).map((file) => describe(site, file));
  const { results } = await look([site], checks.filter((check) => check.read || check.atEach || check.atTypical || check.name === 'markup'), machine);
  const found = results.flatMap(({ check, found }) => found.map((one) => `${check.name}: ${one.page?.file}: ${one.rule}`));
  if (process.env.SHOW_MISTAKES) console.log([...new Set(found)].sort().join('\n'));
  return fs
    .readFileSync(path.join(folder, 'expected.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#') && checks.some((check) => line.startsWith(`${check.name}:`)))
    .filter((line) => !found.some((one) => one.startsWith(line)));
}

/** Letters that hardly pack, and are always the same. */
function noise(length) {
  let letters = '';
  for (let at = 0; letters.length < length; at += 1) letters += createHash('sha512').update(String(at)).digest('base64');
  return letters;
}
