// Notices inside somebody else's page, by the element <seloste-notice>: on another origin, under a strict policy of that page's
// own, two on a page and at its level of headings. Where a notice cannot be had, the link inside the element stays. And by
// <iframe>: on the site's own origin, and refused where `hosting: framed-by` does not name the page around it.
import http from 'node:http';
import { inTabs, MODES } from '../lib/browser.mjs';
import { finding } from '../lib/report.mjs';
import { serve } from '../lib/server.mjs';
import { inspect, source } from './axe.mjs';
import { lookForOverflow } from './reflow.mjs';

const HEADING = 3;
let pages = 0;

export const says = () => `${pages} host pages`;

export async function overall({ sites, browser }) {
  const hosts = [];
  for (const site of sites.filter((one) => one.name === 'example')) {
    const extra = {};
    const home = await serve(site, site.prefix, extra, true);
    const fragments = site.pages.filter((page) => page.fragment);
    const languages = [...new Set(fragments.map((page) => page.file.split('/')[0]))];
    for (const language of site.theme === 'default' ? languages : languages.slice(0, 1)) {
      // The two with the most in them.
      const own = fragments.filter((page) => page.file.startsWith(`${language}/`)).sort((a, b) => b.html.length - a.html.length);
      hosts.push({ language, pages: own.slice(0, 2), home, extra, prefix: site.prefix, address: `${home.origin}${site.prefix}/`, close: () => home.close() });
    }
  }
  const found = [...(await inTabs(browser, hosts, embed)), ...(await inTabs(browser, hosts, frame))];
  for (const host of hosts) host.close();
  return found.flat();
}

async function embed(tab, host) {
  pages += 1;
  const server = http.createServer((request, response) => {
    const from = host.home.origin;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `default-src 'none'; script-src ${from}; connect-src ${from}; style-src ${from}; img-src data:` });
    response.end(request.url === '/' ? hostPage(host) : '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const [page, second] = host.pages;
  const found = [];
  const say = (rule, advice, element, what) => found.push(finding(page, 'in <seloste-notice>', rule, advice, element, what));
  try {
    await tab.open(`http://127.0.0.1:${server.address().port}/`, MODES.desktop);
    const all = host.pages.length;
    await tab.page.waitForFunction((all) => document.querySelectorAll('seloste-notice > article.seloste').length >= all, all, { timeout: 5000 }).catch(() => {});
    const seen = await tab.page.evaluate(state);
    if (seen.articles !== all) say('a notice does not appear', 'the element fetches fragment.html: see Access-Control-Allow-Origin in _headers, and themes/*/embed/', '', `${seen.articles} of ${all}; ${tab.errors.join(' ')}`);
    if (!seen.left) say('the link is gone though there is no notice', 'what stands inside the element stays until the notice is there', '#gone');
    if (seen.sheets !== 1) say('not one style sheet', 'the element adds fragment.css once for all notices of a page', '', `${seen.sheets}`);
    if (!seen.styled) say('a notice without its styles', 'fragment.css has rules for .seloste dt', '.seloste dt');
    for (const level of seen.first.filter((level) => level !== HEADING)) say('headings at another level', 'the first heading is at the level that the attribute heading says', '', `h${level}`);
    for (const id of seen.twice) say('an id twice on a page', 'ids of a fragment begin with the id of its register', `#${id}`, second?.file);
    for (const what of seen.violations) say('against the Content-Security-Policy', 'a fragment has no style or script in it', '', what);
    // The one that is not there is told by the browser itself.
    for (const text of tab.errors.filter((text) => !text.includes('404'))) say('an error in the console', 'the element says nothing in the console', '', text);
    await tab.page.evaluate(source);
    for (const mode of [MODES.desktop, MODES.phone]) {
      await tab.set(mode);
      found.push(...(await inspect(tab, page)));
    }
    await tab.set(MODES.zoomed);
    found.push(...(await lookForOverflow(tab, page, 'in <seloste-notice>, 320 px')));
  } finally {
    server.close();
  }
  return found;
}

/** The page of a notice inside an <iframe>. */
async function frame(tab, host) {
  pages += 1;
  const [page] = host.pages;
  const file = page.file.replace('fragment.html', 'index.html');
  const around = (src) => `<!DOCTYPE html><html lang="${host.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Host</title><link rel="icon" href="data:,"></head><body><main><h1>Host</h1><iframe src="${src}" title="Notice" width="100%" height="800"></iframe></main></body></html>`;
  const found = [];
  const say = (rule, advice, what) => found.push(finding({ ...page, file }, 'in <iframe>', rule, advice, '', what));
  const inside = async (address) => {
    await tab.open(address, MODES.phone);
    const child = tab.page.frames().find((one) => one !== tab.page.mainFrame());
    await child?.waitForLoadState().catch(() => {});
    const look = () => ({ words: document.querySelector('article')?.innerText.length ?? 0, wide: document.documentElement.scrollWidth - document.documentElement.clientWidth });
    return (await child?.evaluate(look).catch(() => null)) ?? { words: 0, wide: 0 };
  };
  const own = `/around-${host.language}.html`;
  host.extra[own] = Buffer.from(around(`${host.prefix}/${file}`));
  const here = await inside(`${host.home.origin}${own}`);
  if (here.words < 500) say('a notice does not appear', 'frame-ancestors in _headers allows the site itself', `${here.words} letters`);
  if (here.wide > 1) say('wider than its frame', 'see the check reflow', `${here.wide} px`);
  const server = http.createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(around(`${host.home.origin}${host.prefix}/${file}`));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  try {
    const there = await inside(`http://127.0.0.1:${server.address().port}/`);
    if (there.words) say('framed by anybody', 'frame-ancestors in _headers names who may', `${there.words} letters`);
  } finally {
    server.close();
  }
  return found;
}

function hostPage({ language, pages, address }) {
  const element = (file, id = '') =>
    `<seloste-notice src="${address}${file}" heading="${HEADING}"><a${id} href="${address}${file.replace('fragment.html', '')}">${file}</a></seloste-notice>`;
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Host</title>
<link rel="icon" href="data:,">
<script type="module" src="${address}seloste-notice.js"></script></head>
<body><main><h1>Host</h1>
${pages.map((page, at) => `<h2>Notice ${at + 1}</h2>\n${element(page.file)}`).join('\n')}
<h2>Gone</h2>
${element(`${language}/gone/gone/fragment.html`, ' id="gone"')}
</main></body></html>`;
}

/** Runs in the page. */
function state() {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  const facts = document.querySelector('.seloste dt');
  return {
    articles: document.querySelectorAll('seloste-notice > article.seloste').length,
    left: document.querySelector('#gone')?.checkVisibility() ?? false,
    sheets: document.querySelectorAll('link[rel=stylesheet]').length,
    styled: facts ? getComputedStyle(facts).fontWeight === '600' : false,
    first: [...document.querySelectorAll('seloste-notice > article')].map((article) => Number(article.querySelector('h1, h2, h3, h4, h5, h6')?.localName[1])),
    twice: ids.filter((id, at) => ids.indexOf(id) !== at),
    violations: window.__seen.violations,
  };
}
