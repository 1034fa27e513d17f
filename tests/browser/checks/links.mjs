// Every link, anchor and asset of the whole output leads to something that is there, in every language, also when the
// output is opened from disk, where nothing stands for a folder.
import fs from 'node:fs';
import path from 'node:path';
import { finding } from '../lib/report.mjs';

let links = 0;

export const says = () => `${links} links`;

/** Runs in a browser: what a page refers to, and what can be referred to in it. */
export function read(document) {
  const refers = [];
  const add = (element, attribute, value, kind = 'address') =>
    refers.push({ attribute, value: value.trim(), kind, element: element.cloneNode(false).outerHTML.slice(0, 200), rel: element.getAttribute('rel') });
  for (const attribute of ['href', 'src', 'action', 'poster', 'data', 'formaction'])
    for (const element of document.querySelectorAll(`[${attribute}]`)) if (attribute !== 'data' || element.localName === 'object') add(element, attribute, element.getAttribute(attribute));
  for (const element of document.querySelectorAll('[srcset]')) for (const one of element.getAttribute('srcset').split(',')) add(element, 'srcset', one.trim().split(/\s+/)[0]);
  for (const attribute of ['for', 'headers', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details'])
    for (const element of document.querySelectorAll(`[${attribute}]`)) for (const id of element.getAttribute(attribute).split(/\s+/)) add(element, attribute, id, 'id');
  for (const element of document.querySelectorAll('meta[property="og:image"], meta[property="og:url"]')) add(element, 'content', element.getAttribute('content'));
  return {
    refers,
    ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
    language: document.documentElement.lang,
    sections: [...document.querySelectorAll('main section[id], article section[id]')].map((element) => element.id),
    alternates: [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => ({ language: link.hreflang, href: link.getAttribute('href') })),
  };
}

export function overall({ sites }) {
  return sites.flatMap((site) => [...ofPages(site), ...ofFiles(site)]);
}

function ofPages(site) {
  const found = [];
  const byFile = new Map(site.pages.map((page) => [page.file, page]));
  for (const page of site.pages.filter((page) => page.links)) {
    const { refers, ids, alternates } = page.links;
    const say = (rule, advice, element, what) => found.push(finding(page, undefined, rule, advice, element, what));
    ids.filter((id, at) => ids.indexOf(id) !== at).forEach((id) => say('an id twice on a page', 'give each its own id', `#${id}`));
    const order = /http-equiv="refresh"[^>]*url=([^"]+)"/i.exec(page.html);
    if (order) refers.push({ attribute: 'content', value: order[1], kind: 'address', element: order[0] });
    for (const { attribute, value, kind, element, rel } of refers) {
      links += 1;
      if (kind === 'id') {
        if (!ids.includes(value)) say(`${attribute} names what is not there`, 'name the id of an element of the page', element, value);
        continue;
      }
      const target = resolve(site, page, value);
      if (target.outside) {
        if (!/^(https:|mailto:|tel:|data:image)/.test(value) && !/^http:\/\/(?!127\.)/.test(value)) say('a link of an unknown kind', 'link to https:, mailto:, tel: or a page of the site', element, value);
        continue;
      }
      if (target.folder && !target.absolute && rel !== 'canonical') say('a link to a folder', 'write index.html: opened from disk, a folder is a list of files', element, value);
      if (!site.files.includes(target.file)) say('a dead link', 'the file is not in the output: correct the link, or publish the file', element, `${value} → ${target.file}`);
      else if (target.fragment && byFile.has(target.file)) {
        const there = byFile.get(target.file).links?.ids ?? [];
        if (!there.includes(target.fragment)) say('a dead anchor', 'no element of that page has the id', element, `${value} → ${target.file}#${target.fragment}`);
      }
    }
    // The same page in another language names this one, and has the same sections in the same order.
    for (const { language, href } of alternates.filter((one) => one.language !== 'x-default')) {
      const other = byFile.get(resolve(site, page, href).file)?.links;
      if (!other) continue;
      if (other.language !== language) say('an alternate in another language than it says', 'hreflang is the language of the page it leads to', href, `${language}, but the page is ${other.language}`);
      if (!other.alternates.some((back) => resolve(site, byFile.get(resolve(site, page, href).file), back.href).file === page.file))
        say('an alternate that does not lead back', 'each of the languages names all of them', href);
      if (page.notice && other.sections.join() !== page.links.sections.join())
        say('other anchors in another language', 'sections have the same ids in the same order in every language', href, `${page.links.sections} ≠ ${other.sections}`);
    }
  }
  return found;
}

/** Addresses in files that are not pages: style sheets, site maps, feeds, robots.txt. */
function ofFiles(site) {
  const found = [];
  for (const file of site.files) {
    const page = { site, file };
    const ending = path.extname(file);
    const text = ['.css', '.xml', '.atom', '.txt', '.json', '.webmanifest'].includes(ending) && (ending === ".css" || !file.startsWith("static/")) ? fs.readFileSync(path.join(site.output, file), 'utf8') : '';
    const addresses = [];
    if (ending === '.css') for (const match of text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)) addresses.push(match[1]);
    if (ending === '.xml' || ending === '.atom') for (const match of text.matchAll(/<loc>([^<]+)<|\bhref="([^"]+)"/g)) addresses.push(match[1] ?? match[2]);
    if (file === 'robots.txt') for (const match of text.matchAll(/^Sitemap:\s*(\S+)/gim)) addresses.push(match[1]);
    for (const address of addresses.filter((one) => !one.startsWith('data:'))) {
      links += 1;
      const target = resolve(site, page, address.replaceAll('&amp;', '&'));
      if (!target.outside && !site.files.includes(target.file)) found.push(finding(page, undefined, 'a dead link in a file', 'the file is not in the output: correct the address, or publish the file', address, target.file));
    }
  }
  return found;
}

/** The file of the output that an address on a page means; `outside` if it is none. */
function resolve(site, page, address) {
  const home = `https://test.invalid${site.prefix}/`;
  const absolute = Boolean(site.base) && (address === site.base || address.startsWith(`${site.base}/`));
  const url = new URL(absolute ? home + address.slice(site.base.length + 1) : address, home + page.file);
  if (!url.href.startsWith(home)) return { outside: true };
  let file = decodeURIComponent(url.pathname.slice(site.prefix.length + 1));
  const folder = file === '' || file.endsWith('/');
  if (folder) file += 'index.html';
  return { file, folder, absolute, fragment: decodeURIComponent(url.hash.slice(1)) };
}
