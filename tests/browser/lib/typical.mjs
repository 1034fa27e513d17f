// Chooses a few pages that together have everything any page has, so that no list of kinds of page must be kept by hand.

/** Runs in a browser: a page's elements with their classes and the attributes that matter. */
export function signature(document) {
  const marks = ['id', 'class', 'href', 'lang', 'style', 'title'];
  const found = new Set();
  for (const element of document.body.querySelectorAll('*')) {
    const parent = element.parentElement.localName;
    found.add(`${parent}>${element.localName}`);
    for (const name of element.classList) found.add(`.${name}`);
    for (const { name, value } of element.attributes) if (!marks.includes(name)) found.add(`${element.localName}[${name}]${name === 'role' ? value : ''}`);
  }
  found.add(`language ${document.documentElement.lang}`);
  return [...found];
}

/** Greedy: the page with the most that is new, until nothing is new. */
export function typicalOf(pages) {
  const chosen = [];
  const seen = new Set();
  for (;;) {
    const fresh = (page) => page.signature.filter((mark) => !seen.has(mark)).length;
    const best = pages.reduce((a, b) => (fresh(b) > fresh(a) ? b : a), pages[0]);
    if (!best || !fresh(best)) break;
    best.signature.forEach((mark) => seen.add(mark));
    chosen.push(best);
  }
  for (const kind of ['notFound', 'redirect', 'fragment', 'notice']) {
    const one = pages.find((page) => page[kind]);
    if (one && !chosen.some((page) => page[kind])) chosen.push(one);
  }
  return chosen;
}
