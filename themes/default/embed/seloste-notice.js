// <seloste-notice src="https://example.fi/tietosuoja/fi/kaupunki/asiakkaat/fragment.html" heading="3">
//   <a href="https://example.fi/tietosuoja/fi/kaupunki/asiakkaat/">Tietosuojaseloste</a>
// </seloste-notice>
//
// Puts a notice in the place of the element. What stands inside it is shown until then, and stays when the notice cannot
// be had: put a link there. `heading` is the level of the notice's first heading, 2 if it is not given.

customElements.define("seloste-notice", class extends HTMLElement {
  async connectedCallback() {
    const address = new URL(this.getAttribute("src"), document.baseURI);
    let article;
    try {
      const answer = await fetch(address, { credentials: "omit" });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      article = page.querySelector("article.seloste");
      this.style(page, address);
    } catch {
      return;
    }
    if (!article) return;
    this.lower(article);
    this.replaceChildren(document.importNode(article, true));
    // The address may lead to a section that is there only now.
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }

  // The style sheet, once for all notices of the page.
  style(page, address) {
    const sheet = page.querySelector('link[rel="stylesheet"]');
    if (!sheet) return;
    const href = new URL(sheet.getAttribute("href"), address).href;
    if ([...document.querySelectorAll('link[rel="stylesheet"]')].some((known) => known.href === href)) return;
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    document.head.append(link);
  }

  // Headings go down together, and never below h6.
  lower(article) {
    const more = (Number.parseInt(this.getAttribute("heading"), 10) || 2) - 2;
    if (more === 0) return;
    for (const heading of article.querySelectorAll("h2, h3, h4, h5, h6")) {
      const level = Math.min(6, Math.max(1, Number(heading.localName[1]) + more));
      const other = heading.ownerDocument.createElement(`h${level}`);
      for (const { name, value } of heading.attributes) other.setAttribute(name, value);
      other.append(...heading.childNodes);
      heading.replaceWith(other);
    }
  }
});
