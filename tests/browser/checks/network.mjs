// What a page asks for: nothing from anybody else, hardly anything from its own site, under a policy that the host really
// sends; nothing moves while it loads. Typical pages also at the root of a host, opened from disk, and without scripts.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { MODES, openTab } from '../lib/browser.mjs';
import { finding } from '../lib/report.mjs';
import { serve } from '../lib/server.mjs';

const LIMIT = 40_000;
let requests = 0;
let largest = { wire: 0, plain: 0 };

export const says = () =>
  `${requests} requests, none to others allowed; the largest notice with its style sheet: ${kB(largest.wire)} as sent, ${kB(largest.plain)} unpacked`;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

export async function atEach(tab, page) {
  const found = await ofPage(tab, page, page.site.server.origin);
  const say = (rule, advice, element, what) => found.push(finding(page, tab.mode.name, rule, advice, element, what));

  const policy = tab.response.headers()['content-security-policy'];
  if (!page.fragment) {
    if (!policy) say('no Content-Security-Policy', 'the output needs a file _headers that sets it for every page');
    else if (/unsafe-|https?:|\*/.test(policy.replace(/frame-ancestors[^;]*/, ''))) say('a loose Content-Security-Policy', 'allow nothing but what is from our own origin', policy);
  }
  if (page.notice) {
    // A site's own logo and letters come on top; a theme adds nothing to its style sheet.
    const own = (url) => page.site.own.some((file) => url.endsWith(`/static/${file}`));
    const asked = tab.requests.map((request) => request.url()).filter((url) => !own(url) && !/icon[^/]*\.(svg|ico|png)$/.test(url));
    if (asked.length > 2) say('more than one request besides the page', 'a notice loads its style sheet and nothing else, besides the files of brand:', '', asked.join(' '));
    let wire = 0;
    let plain = 0;
    for (const response of tab.responses.filter((response) => asked.includes(response.url()) && response.status() === 200)) {
      wire += Number(response.headers()['content-length']);
      const file = new URL(response.url()).pathname.slice(page.site.prefix.length + 1);
      plain += fs.statSync(path.join(page.site.output, file)).size;
    }
    if (wire > largest.wire) largest = { wire, plain };
    if (wire >= LIMIT) say('a notice of 40 kB or more', 'shorten the style sheet, or the mark-up that the template repeats', '', kB(wire));
  }
  return found;
}

export async function atTypical(tab, page) {
  const found = [];
  // On a phone things move that do not move on a wide screen.
  for (const mode of [MODES.phone, MODES.tabletDark]) {
    await tab.open(page.site.server.url(page), mode);
    await search(tab);
    found.push(...(await ofPage(tab, page, page.site.server.origin)));
  }
  // The page for what was not found knows its address; every other page works wherever it is.
  if (page.notFound || page.fragment) return found;
  const root = await serve(page.site, '');
  await tab.open(root.url(page), MODES.desktop);
  found.push(...(await ofPage(tab, page, root.origin, 'at the root of a host')), ...(await styled(tab, page, 'at the root of a host')));
  root.close();
  if (!page.redirect) {
    await tab.open(pathToFileURL(path.join(page.site.output, page.file)).href, MODES.desktop);
    const disk = pathToFileURL(page.site.output).href.replace(/\/$/, '');
    found.push(...(await ofPage(tab, page, disk, 'opened from disk')), ...(await styled(tab, page, 'opened from disk')));
    found.push(...(await withoutScripts(tab, page)));
  }
  return found;
}

/** What happened since the page was opened. */
async function ofPage(tab, page, origin, how = tab.mode.name) {
  const found = [];
  const say = (rule, advice, element, what) => found.push(finding(page, how, rule, advice, element, what));
  await tab.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
  requests += tab.requests.length;
  for (const request of tab.requests) {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) say('a request to somebody else', 'everything a page needs is in the output', url);
    // A logo for light pages may be given up for the one for dark pages while it loads.
    if (request.failure() && !(request.resourceType() === 'image' && request.failure().errorText === 'net::ERR_ABORTED')) say('a request that failed', 'the file is missing, or the policy forbids it', url, request.failure().errorText);
  }
  for (const response of tab.responses)
    if (response.status() >= 400 && !(page.notFound && response === tab.response)) say('a file that is not there', 'publish it, or do not ask for it', response.url(), `${response.status()}`);
  const { shifts, violations } = await tab.page.evaluate(() => window.__seen);
  for (const what of violations) say('against the Content-Security-Policy', 'no inline style, no inline script, nothing from others', '', what);
  for (const { value, moved } of await steady(tab, shifts)) say('the layout shifts', 'give the element its size from the beginning', moved, `by ${value.toFixed(4)}`);
  const other = tab.errors.filter((text) => !(page.notFound && text.includes('404')));
  for (const text of other) say('an error in the console', 'a page says nothing in the console', '', text);
  return found;
}

/** On a busy machine a page may be painted before it has arrived whole; what shifts every time is the page's own doing. */
async function steady(tab, shifts) {
  let left = shifts;
  for (let again = 0; left.length && again < 2; again += 1) {
    const before = { requests: tab.requests, responses: tab.responses, errors: tab.errors, response: tab.response };
    await tab.open(tab.page.url(), tab.mode);
    await tab.page.waitForTimeout(100);
    Object.assign(tab, before);
    left = await tab.page.evaluate(() => window.__seen.shifts);
  }
  return left;
}

/** Whether the page has its style sheet. */
async function styled(tab, page, how) {
  const sheets = await tab.page.evaluate(() => document.styleSheets.length);
  return sheets ? [] : [finding(page, how, 'no style sheet', 'addresses are relative to the page')];
}

/** A search may load its index only when somebody searches. */
async function search(tab) {
  for (const field of await tab.page.locator('input[type=search]:visible').all()) {
    await field.fill('tieto');
    await tab.page.waitForTimeout(300);
    await field.fill('');
  }
  await tab.page.waitForLoadState('networkidle');
}

/** No link is lost to a reader without scripts. */
async function withoutScripts(tab, page) {
  const visible = () => [...document.querySelectorAll('main a[href]')].filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href'));
  const bare = await openTab(tab.page.context().browser(), { javaScriptEnabled: false });
  await tab.open(page.site.server.url(page), MODES.desktop);
  await bare.open(page.site.server.url(page), MODES.desktop);
  const [all, left] = [await tab.page.evaluate(visible), await bare.page.evaluate(visible)];
  await bare.close();
  return all
    .filter((href) => !left.includes(href))
    .map((href) => finding(page, 'without scripts', 'a link that is there only with scripts', 'write it in the page; scripts only help', href));
}
