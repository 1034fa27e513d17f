// A page walked with the keyboard alone, on a wide screen and on a phone: the skip link skips, every control is reached once
// and in order, its focus is seen and not covered, nothing traps; details open, and the language can be changed.
import { MODES } from '../lib/browser.mjs';
import { whole } from '../lib/look.mjs';
import { finding } from '../lib/report.mjs';

let stops = 0;

export const says = () => `${stops} stops`;

export async function atTypical(tab, page) {
  const found = [];
  // Each page has one more mode in turn. Without motion, so that a page has scrolled by the time one looks.
  const more = [MODES.phoneDark, MODES.forced];
  for (const mode of [MODES.desktop, ...(whole || page.site.isPlanted ? more : [more[page.turn % 2]])].map((mode) => ({ ...mode, reducedMotion: 'reduce' }))) {
    await tab.open(page.site.server.url(page), mode);
    found.push(...(await walk(tab, page)));
  }
  if (!page.fragment) found.push(...(await skip(tab, page)));
  found.push(...(await details(tab, page)), ...(await language(tab, page)));
  return found;
}

/** Walks through the page that is open. */
export async function walk(tab, page) {
  const found = [];
  const say = (rule, advice, element, what) => found.push(finding(page, tab.mode.name, rule, advice, element, what));
  const controls = await tab.page.evaluate(tabbable);
  const reached = new Set();
  let last = -1;
  let same = 0;
  let before;
  for (let step = 0; step < controls.length * 2 + 10; step += 1) {
    await tab.next();
    const at = await tab.page.evaluate(focused);
    // Through the page, back to the browser's own controls, or from the top again.
    if (!at || (at.index !== undefined && at.index < last && reached.has(at.index) && reached.size === controls.length)) break;
    stops += 1;
    same = at.element === before && at.index === last ? same + 1 : 0;
    before = at.element;
    if (same > 1) {
      say('the keyboard is trapped', 'Tab must lead on', at.element);
      break;
    }
    if (!at.seen) say('focus where nothing is seen', 'what is hidden takes no focus; what has focus is in the window', at.element, at.box);
    else if (at.covered) say('focus under something else', 'give scroll-padding, or do not let bars stick', at.element, `covered by ${at.covered}`);
    // The focus in a fragment is styled by the page around it. The test's page leaves it to the browser, whose own ring is seen.
    if (page.fragment && at.isOfBrowser) at.mark = true;
    if (!at.mark) say('focus is not seen', 'an outline of at least 2 px on :focus-visible', at.element, at.style);
    else if (at.contrast < 3) say('focus is hardly seen', 'an outline whose contrast to what is around it is 3:1 or more', at.element, `${at.contrast.toFixed(2)}:1 ${at.style}`);
    if (at.index === undefined) continue; // a region that the browser itself lets the keyboard scroll
    if (at.index < last) say('focus jumps back', 'the order of the keyboard is the order of the page: no positive tabindex, no reordering by style', at.element);
    reached.add(at.index);
    last = at.index;
  }
  for (const [index, element] of controls.entries()) if (!reached.has(index)) say('the keyboard does not reach it', 'a link needs href; take tabindex=-1 away', element);
  return found;
}

/** Runs in the page: everything that the keyboard should reach, in the order of the page. */
function tabbable() {
  const all = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex]');
  window.__controls = [...all].filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'));
  return window.__controls.map((element) => element.outerHTML.slice(0, 120));
}

/** Runs in the page: what has the focus, and how that is shown. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const boxes = [...element.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  const inWindow = boxes.find((box) => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
  let covered;
  if (inWindow) {
    const x = Math.min(Math.max((inWindow.left + inWindow.right) / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max((Math.max(inWindow.top, 0) + Math.min(inWindow.bottom, innerHeight)) / 2, 0), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    if (top && !element.contains(top) && !top.contains(element)) covered = top.cloneNode(false).outerHTML.slice(0, 80);
  }
  const style = getComputedStyle(element);
  const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const shadow = style.boxShadow !== 'none';

  const draw = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const channels = (colour) => {
    draw.clearRect(0, 0, 1, 1);
    draw.fillStyle = colour;
    draw.fillRect(0, 0, 1, 1);
    return draw.getImageData(0, 0, 1, 1).data;
  };
  const luminance = ([r, g, b]) => {
    const [R, G, B] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  // The outline is drawn outside the element, on what is behind its parent.
  let behind = parseFloat(style.outlineOffset) < 0 ? element : element.parentElement;
  while (behind && channels(getComputedStyle(behind).backgroundColor)[3] < 255) behind = behind.parentElement;
  const paper = luminance(channels(behind ? getComputedStyle(behind).backgroundColor : 'Canvas'));
  const line = luminance(channels(style.outlineColor));
  const contrast = outline ? (Math.max(paper, line) + 0.05) / (Math.min(paper, line) + 0.05) : 21;
  const index = window.__controls.indexOf(element);
  return {
    index: index < 0 ? undefined : index,
    element: element.outerHTML.slice(0, 120),
    seen: Boolean(inWindow) && Number(style.opacity) > 0,
    box: boxes.map((box) => `${Math.round(box.left)},${Math.round(box.top)} ${Math.round(box.width)} × ${Math.round(box.height)}`).join(' '),
    covered,
    mark: outline || shadow,
    isOfBrowser: style.outlineStyle === 'auto',
    style: `outline: ${style.outline}`,
    contrast,
  };
}

/** The first stop leads past the header: the next stop after it is in the main part. */
async function skip(tab, page) {
  await tab.open(page.site.server.url(page), MODES.desktop);
  await tab.next();
  const target = await tab.page.evaluate(() => document.activeElement.getAttribute('href'));
  const bad = (what) => [finding(page, tab.mode.name, 'the skip link does not skip', 'the first link of the page leads to the id of <main>', String(target), what)];
  // Where a page is one article and nothing else, there is nothing to skip.
  if (await tab.page.evaluate(() => document.querySelector('body > main:only-child > article:only-child') !== null)) return [];
  if (!target?.startsWith('#')) return bad('the first stop is no skip link');
  await tab.page.keyboard.press('Enter');
  await tab.next();
  const lands = await tab.page.evaluate((id) => {
    const main = document.getElementById(id);
    const at = document.activeElement;
    if (!main?.matches('main, main *')) return 'its target is not the main part';
    if (at === document.body || main.contains(at) || main.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) return '';
    return `the next stop is ${at.outerHTML.slice(0, 100)}`;
  }, target.slice(1));
  return lands ? bad(lands) : [];
}

/** What folds opens and closes with Enter and with the space bar. */
async function details(tab, page) {
  const found = [];
  const folded = await tab.page.locator('summary:visible').all();
  for (const summary of folded.slice(0, 4)) {
    const isOpen = () => summary.evaluate((element) => element.parentElement.open);
    for (const key of ['Enter', 'Space']) {
      const before = await isOpen();
      await summary.focus();
      await tab.page.keyboard.press(key);
      if ((await isOpen()) === before)
        found.push(finding(page, tab.mode.name, `details do not open with ${key}`, 'use a plain <summary> in <details>', await summary.evaluate((element) => element.outerHTML)));
    }
  }
  return found;
}

/** Every other language of the page is a link that the keyboard reaches, and Enter goes there. */
async function language(tab, page) {
  if (page.redirect || page.fragment || page.notFound) return [];
  const found = [];
  await tab.open(page.site.server.url(page), MODES.phone);
  const others = await tab.page.evaluate(() => [
    ...new Set([...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => link.hreflang).filter((one) => one !== 'x-default' && one !== document.documentElement.lang)),
  ]);
  for (const other of others) {
    await tab.open(page.site.server.url(page), MODES.phone);
    const controls = (await tab.page.evaluate(tabbable)).length;
    let there = false;
    for (let step = 0; step < controls && !there; step += 1) {
      await tab.next();
      there = await tab.page.evaluate((wanted) => document.activeElement.hreflang === wanted, other);
    }
    const say = (what) => found.push(finding(page, tab.mode.name, 'the language cannot be changed with the keyboard', 'a link with hreflang to the same page in each language', other, what));
    if (!there) {
      say('no such link is reached');
      continue;
    }
    await Promise.all([tab.page.waitForNavigation(), tab.page.keyboard.press('Enter')]);
    const arrived = await tab.page.evaluate(() => document.documentElement.lang);
    if (arrived !== other) say(`it leads to a page in ${arrived}`);
  }
  return found;
}
