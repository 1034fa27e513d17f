// Finds notices: filters a list as one types, and searches in the text of all. Without it the lists are whole, and links
// lead everywhere. Nothing is sent anywhere; the index comes as scripts from the same place, so it works from a disk too.
"use strict";

// As words are compared: small letters, one way to write each accent.
function plain(text) {
  return text.normalize("NFC").toLowerCase();
}

// The same without accents. What is typed without them finds both; what is typed with them means them (Unicode's
// “asymmetric search”): “henkilosto” finds “henkilöstö”, but “kärry” does not find “karry”.
function unaccented(text) {
  const letters = { đ: "d", ŋ: "n", ŧ: "t", ø: "o", ł: "l" };
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đŋŧøł]/g, (letter) => letters[letter]);
}

function said(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

// Empties the field: what browsers do of themselves only in some fields.
function clearOnEscape(input, then) {
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && input.value) {
      event.preventDefault();
      input.value = "";
      then();
    }
  });
}

function startFilter(box) {
  const input = box.querySelector("input");
  const status = box.querySelector("[role=status]");
  const list = document.getElementById("list");
  const sections = [...list.querySelectorAll("section")];
  const headings = (item) => {
    let text = "";
    for (let section = item.closest("section"); section; section = section.parentElement.closest("section")) {
      text += " " + section.firstElementChild.textContent;
    }
    return text;
  };
  // A section without notices of its own is a link to a page.
  const items = [...list.querySelectorAll(".notices > li, .names > li"), ...sections.filter((one) => !one.querySelector("li"))];
  const entries = items.map((item) => {
    const text = plain(item.textContent + headings(item));
    return { item, text, loose: unaccented(text) };
  });
  const jumps = [...document.querySelectorAll(".jumps li")].map((item) => {
    const hash = item.firstElementChild.getAttribute("href").split("#")[1];
    return { item, section: document.getElementById(hash) };
  });
  let waiting;

  function filter() {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    const wanted = words.map((word) => ({ word, loose: unaccented(word) === word }));
    let shown = 0;
    for (const entry of entries) {
      const fits = wanted.every(({ word, loose }) => (loose ? entry.loose : entry.text).includes(word));
      entry.item.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const section of sections) {
      if (section.querySelector("li")) {
        section.hidden = !section.querySelector("li:not([hidden])");
      }
    }
    for (const { item, section } of jumps) {
      item.hidden = Boolean(section && section.hidden);
    }
    // Told when the typing pauses, or a screen reader would speak between the letters.
    clearTimeout(waiting);
    const text = words.length ? said(status.dataset.found, { shown, all: entries.length }) : "";
    waiting = setTimeout(() => { status.textContent = text; }, 300);
  }

  input.addEventListener("input", filter);
  clearOnEscape(input, filter);
  // A browser that comes back to the page brings back what was typed.
  window.addEventListener("pageshow", () => { if (input.value) filter(); });
  box.hidden = false;
}

// Adds a script of the index, once, and gives what it hands over.
const arriving = {};
const arrived = {};
window.seloste = (name, data) => { arrived[name] = data; };

function load(address, name) {
  arriving[name] ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => (name in arrived ? resolve(arrived[name]) : reject(new Error(address)));
    script.onerror = () => { delete arriving[name]; reject(new Error(address)); };
    document.head.append(script);
  });
  return arriving[name];
}

// Where a word stands: [section, notice] each; how it is written is told in src/render/html/search.rs.
function* places(text) {
  for (const part of text.split(";")) {
    const [section, runs] = part.split(":");
    let notice = 0;
    for (const run of runs.split(",")) {
      const [step, more] = run.split("+");
      notice += parseInt(step, 36);
      yield [parseInt(section, 36), notice];
      for (let left = more ? parseInt(more, 36) : 0; left > 0; left -= 1) {
        notice += 1;
        yield [parseInt(section, 36), notice];
      }
    }
  }
}

// How well one of the words of a line fits what was typed: the word itself, its beginning, or not at all.
function fit(words, typed, loose) {
  let best = 0;
  for (const word of words.split(" ")) {
    const compared = loose ? unaccented(word) : word;
    if (compared === typed) return 1;
    if (compared.startsWith(typed)) best = Math.max(best, 0.4 + 0.4 * (typed.length / compared.length));
  }
  return best;
}

async function linesOf(index, folder, beginning) {
  const files = index.words.filter(([first], at) => {
    const next = index.words[at + 1];
    return first <= beginning + "\uffff" && (!next || next[0] > beginning);
  });
  const texts = await Promise.all(files.map(([, name]) => load(folder + name, name)));
  return texts.flatMap((text) => text.split("\n"));
}

// The notices and sections with one typed word, each with a score. An inflected form that stands nowhere is shortened
// until something begins with it.
async function look(index, folder, typed) {
  const loose = unaccented(typed) === typed;
  const lines = (await linesOf(index, folder, unaccented(typed).slice(0, 3))).map((line) => line.split("|"));
  const shortest = Math.max(3, Math.ceil(typed.length * 0.6));
  for (let length = typed.length; length >= Math.min(shortest, typed.length); length -= 1) {
    const part = typed.slice(0, length);
    const found = new Map();
    for (const [words, where] of lines) {
      const fits = fit(words, part, loose);
      if (!fits) continue;
      const there = [...places(where)];
      const notices = new Set(there.map(([, notice]) => notice));
      const score = fits * (length / typed.length) * Math.log(1 + index.notices.length / notices.size);
      for (const [section, notice] of there) {
        const sections = found.get(notice) ?? found.set(notice, new Map()).get(notice);
        sections.set(section, Math.max(sections.get(section) ?? 0, score));
      }
    }
    if (found.size) return found;
  }
  return new Map();
}

// All notices with every word, the best first.
async function findAll(index, folder, words) {
  const found = await Promise.all(words.map((word) => look(index, folder, word)));
  const results = [];
  for (const [notice] of found[0] ?? []) {
    if (!found.every((one) => one.has(notice))) continue;
    let score = 0;
    const sections = new Map();
    for (const one of found) {
      const there = one.get(notice);
      // A word of the title tells most; one that comes up in many sections tells more than one in a single one.
      score += (there.get(0) ?? 0) * 3 + Math.max(...there.values()) * (1 + Math.log(there.size) / 4);
      for (const [section, value] of there) sections.set(section, (sections.get(section) ?? 0) + value);
    }
    sections.delete(0);
    const best = [...sections].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([section]) => section);
    results.push({ notice, score, sections: best });
  }
  return results.sort((a, b) => b.score - a.score || a.notice - b.notice);
}

function startSearch(form) {
  const AT_A_TIME = 20;
  const SECTIONS = 3;
  const input = form.querySelector("input");
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  const more = document.getElementById("search-more");
  const folder = form.dataset.index.replace(/[^/]*$/, "");
  let results = [];
  let index;
  let turn = 0;
  let waiting;

  function link(address, text, language) {
    const made = document.createElement("a");
    made.href = address;
    made.textContent = text;
    if (language) made.lang = language;
    return made;
  }

  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  }

  function show() {
    for (const { notice, sections } of results.slice(list.children.length, list.children.length + AT_A_TIME)) {
      const [of, id, title, language] = index.notices[notice];
      const [controller, name] = index.controllers[of];
      const page = `${form.dataset.root}${document.documentElement.lang}/${controller}/${id}/index.html`;
      const item = element("li", "", element("p", "notice-title", link(page, title, language)), element("p", "whose", name));
      const links = sections.slice(0, SECTIONS).map((section) => {
        const [anchor, heading] = index.sections[section];
        return element("li", "", link(`${page}#${anchor}`, heading));
      });
      if (links.length) item.append(element("ul", "in", ...links));
      list.append(item);
    }
    more.hidden = list.children.length >= results.length;
  }

  async function search() {
    turn += 1;
    const mine = turn;
    const words = plain(input.value).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
    let text = "";
    let found = [];
    if (words.length) {
      try {
        index = await load(form.dataset.index, "notices");
        found = await findAll(index, folder, words);
        text = found.length ? said(status.dataset.found, { count: found.length }) : status.dataset.nothing;
      } catch {
        text = status.dataset.failed;
      }
    }
    // Something else may have been typed meanwhile.
    if (mine !== turn) return;
    results = found;
    list.replaceChildren();
    show();
    status.textContent = text;
  }

  // Whoever comes back from a notice finds the same results.
  function remember() {
    const typed = input.value.trim();
    const address = typed ? `?q=${encodeURIComponent(typed)}` : location.pathname;
    // From a disk, some browsers let no page change its address.
    try { history.replaceState(null, "", address); } catch { /* It stays as it was. */ }
  }

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 200);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  input.addEventListener("change", remember);
  clearOnEscape(input, search);
  more.querySelector("button").addEventListener("click", () => {
    const first = list.children.length;
    show();
    // The button may be gone: whoever pressed it goes on at the first new result.
    list.children[first]?.querySelector("a").focus();
  });
  form.hidden = false;
  document.getElementById("search-without").hidden = true;
  input.value ||= new URLSearchParams(location.search).get("q") ?? "";
  if (input.value) search();
}

const filterBox = document.getElementById("filter");
if (filterBox) startFilter(filterBox);
const searchForm = document.getElementById("search");
if (searchForm) startSearch(searchForm);
