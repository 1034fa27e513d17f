// Nothing sticks out and nothing is cut off: at 320 px (400 % zoom), with letters twice as large, with a reader's own spacing
// (WCAG 1.4.4, 1.4.10, 1.4.12), on paper. Only tables may scroll sideways, in a region of their own.
import { MODES } from '../lib/browser.mjs';
import { finding } from '../lib/report.mjs';

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

export async function atEach(tab, page) {
  await tab.set(MODES.zoomed);
  return lookForOverflow(tab, page);
}

export async function atTypical(tab, page) {
  const found = [];
  const address = page.site.server.url(page);
  await tab.open(address, MODES.desktop);
  for (const mode of [MODES.desktop, MODES.tablet, MODES.phone, MODES.paper]) {
    await tab.set(mode);
    found.push(...(await lookForOverflow(tab, page)));
  }
  await tab.set(MODES.desktop);
  const before = await tab.page.evaluate(sizes);
  await tab.letters(32);
  const after = await tab.page.evaluate(sizes);
  for (const [at, { size, element, text }] of before.entries())
    // What is large already may grow less.
    if (text && after[at] && after[at].size < size * (size < 24 ? 1.9 : 1.5))
      found.push(finding(page, 'letters at 200 %', 'letters that do not grow', 'give sizes in rem or em, not px', element, `${size} px → ${after[at].size} px`));
  for (const mode of [MODES.desktop, MODES.phone]) {
    await tab.set(mode);
    found.push(...(await lookForOverflow(tab, page, `${mode.name}, letters at 200 %`)));
  }
  await tab.letters(16);
  await tab.style(SPACING);
  for (const mode of [MODES.desktop, MODES.zoomed]) {
    await tab.set(mode);
    found.push(...(await lookForOverflow(tab, page, `${mode.name}, spaced text`)));
  }
  return found;
}

/** Runs in the page: the size of every text's letters. */
function sizes() {
  return [...document.body.querySelectorAll('*')].map((element) => ({
    size: parseFloat(getComputedStyle(element).fontSize),
    text: [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && element.checkVisibility(),
    element: `${element.localName}.${element.className}`,
  }));
}

const ADVICE = {
  wide: 'let it wrap or shrink; a table goes into a scroll region of its own (role=region, name, tabindex=0)',
  cut: 'do not fix its height or width, or let it scroll',
  scroller: 'only tables and code may scroll sideways',
};
const RULES = { wide: 'sticks out of the window', cut: 'text is cut off', scroller: 'prose scrolls sideways' };

/** What sticks out or is cut off in the page as it is now. */
export async function lookForOverflow(tab, page, how = tab.mode.name) {
  return (await tab.page.evaluate(overflow)).map(({ kind, element, what }) => finding(page, how, RULES[kind], ADVICE[kind], element, what));
}

/** Runs in the page. */
function overflow() {
  const found = [];
  const width = document.documentElement.clientWidth;
  const name = (element) => `${element.localName}${element.id && `#${element.id}`}${element.className && `.${[...element.classList].join('.')}`} “${element.textContent.trim().slice(0, 40)}”`;
  const scrolls = (style) => ['auto', 'scroll'].includes(style.overflowX);
  const hides = (style) => [style.overflowX, style.overflowY].some((value) => value === 'hidden' || value === 'clip');
  const isInside = (element, test) => {
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) if (test(getComputedStyle(up))) return true;
    return false;
  };
  const wide = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // What is there for screen readers alone is one pixel large, or beside the window.
    if (box.width <= 1 || box.height <= 1 || box.right <= 0 || box.bottom + scrollY <= 0) continue;
    if (box.right > width + 1 && !isInside(element, (up) => scrolls(up) || hides(up))) wide.push(element);
    if (hides(style) && element.textContent.trim() && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) && element.clientWidth > 1)
      found.push({ kind: 'cut', element: name(element), what: `${element.scrollWidth} × ${element.scrollHeight} in ${element.clientWidth} × ${element.clientHeight} px` });
    if (scrolls(style) && element.scrollWidth > element.clientWidth + 1 && !element.querySelector('table, pre') && element.localName !== 'pre')
      found.push({ kind: 'scroller', element: name(element), what: `${element.scrollWidth} in ${element.clientWidth} px` });
  }
  for (const element of wide.filter((one) => !wide.some((other) => other !== one && one.contains(other))))
    found.push({ kind: 'wide', element: name(element), what: `ends at ${Math.round(element.getBoundingClientRect().right)} of ${width} px` });
  if (!wide.length && document.documentElement.scrollWidth > width)
    found.push({ kind: 'wide', element: 'html', what: `${document.documentElement.scrollWidth} of ${width} px` });
  return found;
}
