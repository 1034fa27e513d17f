// axe-core, everything of WCAG 2.2 A and AA and the best practices: every page wide and light, and with the default theme on a
// dark phone; typical pages of every theme in every mode.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { MODES } from '../lib/browser.mjs';
import { finding } from '../lib/report.mjs';

export const source = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
// The rules whose answer depends on how wide the window is, or on colours.
const LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
let runs = 0;

export const says = () => `${runs} runs`;

export async function atEach(tab, page) {
  if (page.fragment) return []; // its article is that of a page; typical fragments are looked at inside a host's page
  await tab.page.evaluate(source);
  const wide = await run(tab, page);
  if (page.site.theme !== 'default') return wide;
  await tab.set(MODES.phoneDark);
  return [...wide, ...(await run(tab, page, { type: 'rule', values: LOOKS }))];
}

export async function atTypical(tab, page) {
  const found = [];
  const { desktopDark, tablet, tabletDark, phone, forced, forcedDark, contrast, zoomed } = MODES;
  await tab.open(page.site.server.url(page), desktopDark);
  await tab.page.evaluate(source);
  for (const mode of [desktopDark, tablet, tabletDark, phone, forced, forcedDark, contrast, zoomed]) {
    await tab.set(mode);
    found.push(...(await run(tab, page)));
  }
  // What is closed has to be sound too.
  if (await tab.page.evaluate(openAll)) {
    await tab.set(phone);
    found.push(...(await run(tab, page)));
  }
  return found;
}

function openAll() {
  const closed = document.querySelectorAll('details:not([open])');
  for (const one of closed) one.open = true;
  return closed.length > 0;
}

/** What axe finds in the page that is open; its source must have been evaluated there. */
export async function run(tab, page, runOnly = { type: 'tag', values: TAGS }) {
  runs += 1;
  const violations = await tab.page.evaluate(
    (runOnly) =>
      globalThis.axe
        .run(document, { resultTypes: ['violations'], preload: false, runOnly })
        .then((result) => result.violations.map(({ id, help, helpUrl, nodes }) => ({ id, help, helpUrl, nodes: nodes.map(({ target, html, failureSummary }) => ({ target, html, failureSummary })) }))),
    runOnly,
  );
  return violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map((node) => finding(page, tab.mode.name, `${id}: ${help}`, helpUrl, node.target.join(' '), `${node.html} — ${node.failureSummary}`)),
  );
}
