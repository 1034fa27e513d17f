// The published pages, tried in a real browser and read by real checkers.
//
//   node run.mjs                 every check
//   node run.mjs links keyboard  these alone
//   WHOLE=1 node run.mjs         every page in every check, where a few of each kind are looked at otherwise
//   UPDATE_SCREENSHOTS=1 node run.mjs pictures     makes the pictures anew: look at them before you commit them
//   SELOSTE=path/to/seloste      another program than target/release/seloste
//   SELOSTE_TREE=path            another work tree’s content, themes and program
//   SELOSTE_WORK=path            where sites are built, instead of target/browser
//
// A check is a file in checks/. It may have
//   read(document)         for every page of all sites, in a browser, as the page is written; page[its name] is what it returns
//   atEach(tab, page)      for every page of the example in its first language and all typical ones, opened afresh on a wide
//                          screen; it may change the mode
//   atTypical(tab, page)   for a few pages of each theme that together have every kind of page and every element
//   overall(all)           once, at the end (with `alongside = true` while the others are at work): all =
//                          {sites, browser, port}, the last for tools that talk to the browser themselves
// and each but the first returns findings (lib/report.mjs). Checks are tried in the order below. That each can find something is proved on
// the pages in mistakes/.
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { freePort, launch } from './lib/browser.mjs';
import { look } from './lib/look.mjs';
import { missed } from './lib/mistakes.mjs';
import { inWords } from './lib/report.mjs';
import { buildSites, repository } from './lib/sites.mjs';

const CHECKS = ['markup', 'links', 'network', 'axe', 'reflow', 'motion', 'keyboard', 'find', 'embed', 'preview', 'lighthouse', 'pictures'];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !CHECKS.includes(name));
if (unknown.length) {
  console.error(`There is no check ${unknown.join(', ')}. There are: ${CHECKS.join(', ')}.`);
  process.exit(2);
}
const names = CHECKS.filter((name) => !asked.length || asked.includes(name));
const checks = await Promise.all(names.map(async (name) => ({ name, ...(await import(`./checks/${name}.mjs`)) })));

const began = performance.now();
let sites;
try {
  sites = buildSites(process.env.SELOSTE ?? path.join(repository, 'target/release/seloste'));
} catch (error) {
  console.error(`${error.message}\nIf the themes need a newer program: cargo build --release --locked`);
  process.exit(1);
}
const count = (ending) => sites.flatMap((site) => site.files).filter((file) => file.endsWith(ending)).length;
console.log(`${count('.html')} pages and ${count('.pdf')} PDFs; themes: ${[...new Set(sites.map((site) => site.theme))].join(', ')}`);

const port = await freePort();
const browser = await launch([`--remote-debugging-port=${port}`]);
const { results, opened, typical } = await look(sites, checks, { browser, port });
let failed = 0;
for (const { check, found, seconds } of results) {
  if (found.length) failed += 1;
  console.log(`${found.length ? '✗' : '✓'} ${check.name.padEnd(11)} ${seconds.toFixed(0).padStart(4)} s of a tab${check.says ? `  ${check.says()}` : ''}`);
  for (const words of inWords(found)) console.log(words);
}
const blind = await missed(checks, { browser, port });
if (blind.length) failed += 1;
console.log(`${blind.length ? '✗' : '✓'} mistakes    that are planted are found`);
for (const line of blind) console.log(`    not found: ${line}\n      what to do: the check no longer sees what it is for; mend it, or tests/browser/mistakes/expected.txt`);
await browser.close();

console.log(`Read ${count('.html')} pages, opened ${opened}, looked at ${typical} of them closely, in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
console.log(`browser: ${checks.length + 1 - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
