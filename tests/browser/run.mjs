// The published pages, tried in a real browser and read by real checkers.
//
//   node run.mjs                 every check
//   node run.mjs links keyboard  these alone
//   UPDATE_SCREENSHOTS=1 node run.mjs pictures     makes the pictures anew: look at them before you commit them
//   SELOSTE=path/to/seloste      another program than target/release/seloste
//   SELOSTE_TREE=path            another work tree’s content, themes and program
//
// A check is a file in checks/. It may have
//   atEach(tab, page)      for every page, opened afresh on a wide screen; it may change the mode
//   atTypical(tab, page)   for a few pages of each theme that together have every kind of page and every element
//   overall(all)           once, at the end: all = {sites, browser}
// and each returns findings (lib/report.mjs). Checks are tried in the order below.
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { launch, inTabs, MODES } from './lib/browser.mjs';
import { finding, inWords } from './lib/report.mjs';
import { serve } from './lib/server.mjs';
import { buildSites, repository } from './lib/sites.mjs';
import { signature, typicalOf } from './lib/typical.mjs';

const CHECKS = ['markup', 'links', 'network', 'axe', 'reflow', 'motion', 'keyboard', 'lighthouse', 'pictures'];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !CHECKS.includes(name));
if (unknown.length) {
  console.error(`There is no check ${unknown.join(', ')}. There are: ${CHECKS.join(', ')}.`);
  process.exit(2);
}
const checks = await Promise.all(
  CHECKS.filter((name) => !asked.length || asked.includes(name)).map(async (name) => ({
    name,
    found: [],
    seconds: 0,
    ...(await import(`./checks/${name}.mjs`)),
  })),
);

const began = performance.now();
const sites = buildSites(process.env.SELOSTE ?? path.join(repository, 'target/release/seloste'));
const pages = sites.flatMap((site) => site.pages);
console.log(`${pages.length} pages, themes: ${[...new Set(sites.map((site) => site.theme))].join(', ')}`);

const browser = await launch();
for (const site of sites) site.server = await serve(site);

const looks = (name) => checks.some((check) => check[name]);
if (looks('atEach') || looks('atTypical'))
  await inTabs(browser, pages, async (tab, page) => {
    await tab.open(page.site.server.url(page), MODES.desktop);
    page.signature = await tab.page.evaluate(signature);
    await hook('atEach', tab, page);
  });
const typical = looks('atTypical') ? sites.flatMap((site) => typicalOf(site.pages)) : [];
await inTabs(browser, typical, (tab, page) => hook('atTypical', tab, page));
for (const check of checks) await timed(check, () => check.overall?.({ sites, browser }));

await browser.close();
for (const site of sites) site.server.close();

for (const check of checks) {
  const { name, found, seconds, says } = check;
  console.log(`${found.length ? '✗' : '✓'} ${name.padEnd(11)} ${seconds.toFixed(0).padStart(4)} s of a tab${says ? `  ${says()}` : ''}`);
  for (const words of inWords(found)) console.log(words);
}
const failed = checks.filter((check) => check.found.length).length;
console.log(`Looked at ${pages.length} pages, ${typical.length} of them closely, in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
console.log(`browser: ${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function hook(name, tab, page) {
  for (const check of checks) if (check[name]) await timed(check, () => check[name](tab, page), page);
}

/** Adds what a check finds to it. A check that breaks off has found something. */
async function timed(check, act, page) {
  const start = performance.now();
  try {
    check.found.push(...((await act()) ?? []));
  } catch (error) {
    check.found.push(finding(page, undefined, 'the check could not go on', 'read the error below; if the page is sound, mend the check', '', error.stack));
  }
  check.seconds += (performance.now() - start) / 1000;
}
