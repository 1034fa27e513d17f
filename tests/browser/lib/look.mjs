// Opens the pages of sites and lets the checks look at them.
import { performance } from 'node:perf_hooks';
import { inTabs, MODES, openTab } from './browser.mjs';
import { finding } from './report.mjs';
import { serve } from './server.mjs';
import { signature, typicalOf } from './typical.mjs';

// Pages of one kind are made by one template. So what takes long looks at the example in its first language and at the typical pages
// of all sites, unless all is asked for.
export const whole = Boolean(process.env.WHOLE);
const isChosen = ({ site, file }) => whole || site.isPlanted || (site.theme === 'default' && site.name === 'example' && /^(fi\/.*|[^/]*)$/.test(file));

/** What each of `checks` finds in `sites`: {results: [{check, found, seconds}], opened, typical}, the last two how many pages were
 * opened, and how many of them looked at closely. */
export async function look(sites, checks, { browser, port }) {
  const results = checks.map((check) => ({ check, found: [], seconds: 0 }));
  const pages = sites.flatMap((site) => site.pages);
  const looks = (name) => checks.some((check) => check[name]);
  const chosen = pages.filter(isChosen);
  let typical = [];
  for (const site of sites) site.server = await serve(site);
  const all = { sites, browser, port };
  const alongside = results.filter((result) => result.check.alongside).map((result) => timed(result, 'overall', [all]));
  if (looks('read') || looks('atTypical')) {
    const tab = await openTab(browser);
    for (const page of pages) {
      page.signature = await parsed(tab, page, signature);
      for (const { check } of results) if (check.read) page[check.name] = await parsed(tab, page, check.read);
    }
    await tab.close();
    // A theme at a time: what the example shows of it needs no second look in another site.
    for (const theme of new Set(sites.map((site) => site.theme))) typical.push(...typicalOf(pages.filter((page) => page.site.theme === theme)));
  }
  typical.forEach((page, at) => {
    page.turn = at;
  });
  const opened = looks('atEach') || looks('atTypical') ? [...new Set([...chosen, ...typical])] : [];
  await inTabs(browser, opened, async (tab, page) => {
    await tab.open(page.site.server.url(page), MODES.desktop);
    for (const result of results) await timed(result, 'atEach', [tab, page], page);
    if (typical.includes(page)) for (const result of results) await timed(result, 'atTypical', [tab, page], page);
  });
  for (const result of results) if (!result.check.alongside) await timed(result, 'overall', [all]);
  await Promise.all(alongside);
  for (const site of sites) site.server.close();
  return { results, opened: opened.length, typical: typical.length };
}

/** What `act` tells of a page as it is written; nothing is loaded or shown. */
function parsed(tab, page, act) {
  const inTab = ([act, html]) => new Function(`return (${act})(...arguments)`)(new DOMParser().parseFromString(html, 'text/html'));
  return tab.page.evaluate(inTab, [act.toString(), page.html]);
}

/** Adds what a check finds. A check that breaks off has found something. */
async function timed(result, name, given, page) {
  if (!result.check[name]) return;
  const start = performance.now();
  try {
    result.found.push(...((await result.check[name](...given)) ?? []));
  } catch (error) {
    result.found.push(finding(page, undefined, 'the check could not go on', 'read the error below; if the page is sound, mend the check', '', error.stack));
  }
  result.seconds += (performance.now() - start) / 1000;
}
