// Filtering a list as one types, and searching in the text of all notices: in every language, by keyboard, with and without
// the dots of letters, served and opened from disk.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTabs, MODES } from '../lib/browser.mjs';
import { finding } from '../lib/report.mjs';

const FIELD = 'main input[type=search]';
const NOTHING = 'qxqxqxqx';
let tried = 0;

export const says = () => `${tried} fields`;

export async function overall({ sites, browser }) {
  const example = sites.find((site) => site.theme === 'default' && site.name === 'example');
  const pages = example.pages.filter((page) => /<input[^>]+type="search"/.test(page.html));
  const found = await inTabs(browser, pages, async (tab, page) => [
    ...(await attempt(tab, page, page.site.server.url(page), 'served')),
    ...(await attempt(tab, page, pathToFileURL(path.join(page.site.output, page.file)).href, 'opened from disk')),
  ]);
  for (const language of new Set(example.pages.map((page) => page.file.split('/')[0]).filter((one) => one.length === 2)))
    for (const [kind, has] of [['a list to filter', (page) => page.html.includes('aria-controls')], ['a search', () => true]])
      if (!pages.some((page) => page.file.startsWith(`${language}/`) && has(page)))
        found.push(finding(undefined, undefined, `no page has ${kind}`, 'an index page has a field to filter its list, and each language a page to search', language));
  return found.flat();
}

async function attempt(tab, page, address, how) {
  await tab.open(address, MODES.phone);
  tried += 1;
  const found = [];
  const say = (rule, what) => found.push(finding(page, how, rule, 'try it by hand in a browser; see the script that the page loads', FIELD, what));
  const field = tab.page.locator(FIELD).first();
  if (!(await field.isVisible())) return [finding(page, how, 'a field to search with does not appear', 'the script shows it when it runs', FIELD, tab.errors.join(' '))];
  const isFilter = Boolean(await field.getAttribute('aria-controls'));
  const notices = page.site.pages.filter((one) => one.notice && one.file.startsWith(page.file.slice(0, 3)));
  const shown = () => tab.page.evaluate(() => [...document.querySelectorAll('main li a[href]')].filter((link) => link.checkVisibility()).map((link) => new URL(link.href).pathname));
  const all = await shown();
  const leads = (hrefs, notice) => hrefs.some((href) => href.endsWith(`/${notice.file}`));
  const notice = notices.findLast?.((one) => !isFilter || leads(all, one)) ?? notices.find((one) => !isFilter || leads(all, one));
  if (!notice) return found;
  const title = /<h1[^>]*>([^<]+)</.exec(notice.html)[1];
  const word = title.split(/[^\p{L}]+/u).reduce((a, b) => (b.length > a.length ? b : a), '').toLowerCase();

  for (const typed of new Set([word, word.normalize('NFD').replace(/\p{M}/gu, '')])) {
    await type(tab, field, typed, isFilter);
    const left = await until(shown, (hrefs) => leads(hrefs, notice) && (!isFilter || hrefs.length <= all.length));
    if (!leads(left, notice)) say('a notice is not found by a word of its name', `“${typed}” for ${notice.file}`);
  }
  await type(tab, field, NOTHING, isFilter);
  const none = await until(shown, (hrefs) => !notices.some((one) => leads(hrefs, one)));
  if (notices.some((one) => leads(none, one))) say('nonsense finds something', NOTHING);
  const told = await until(() => tab.page.evaluate(() => [...document.querySelectorAll('[role=status], [aria-live]')].map((one) => one.textContent.trim()).join(' ')), Boolean);
  if (!told) say('what was found is not told', 'a role=status says how many');
  if (isFilter) {
    await field.press('Escape');
    const again = await until(shown, (hrefs) => hrefs.length === all.length);
    if (again.length !== all.length) say('Escape does not bring the list back', `${again.length} of ${all.length} links`);
  }
  for (const text of tab.errors) say('an error in the console', text);
  return found;
}

/** A filter answers to every letter; a search is sent. */
async function type(tab, field, text, isFilter) {
  await field.fill('');
  await field.pressSequentially(text);
  if (!isFilter) await field.press('Enter');
}

/** Asks until it is so, for two seconds at most. */
async function until(ask, isSo) {
  for (let left = 20; ; left -= 1) {
    const answer = await ask();
    if (isSo(answer) || !left) return answer;
    await new Promise((done) => setTimeout(done, 100));
  }
}
