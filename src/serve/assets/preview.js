// In every page of the preview, and in none that `build` writes: loads the page again when it has changed, where the reader
// was, and lays what is wrong over it. The workbench takes the new content into the page that is open.
(() => {
  'use strict';
  const { page: own, away, lang } = document.currentScript.dataset;
  const isWorkbench = 'workbench' in document.documentElement.dataset;
  const HIDDEN = 'seloste-hidden';
  const PLACE = 'seloste-place';

  const recall = (key) => {
    try {
      return JSON.parse(sessionStorage.getItem(key)) ?? undefined;
    } catch {
      return undefined;
    }
  };
  const remember = (key, value) => {
    try {
      sessionStorage.setItem(key, JSON.stringify(value));
    } catch {
      // Without a memory the page opens at its beginning.
    }
  };

  const forget = (key) => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing was remembered.
    }
  };

  // ---- where the reader is

  /** A selector that finds the element again in a page that is a little different. */
  function path(element) {
    const steps = [];
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (at.id) {
        steps.unshift(`#${CSS.escape(at.id)}`);
        return steps.join(' > ');
      }
      const alike = [...(at.parentElement?.children ?? [])].filter((other) => other.localName === at.localName);
      steps.unshift(`${at.localName}:nth-of-type(${alike.indexOf(at) + 1})`);
    }
    return ['body', ...steps].join(' > ');
  }

  /** What can be folded, by its heading: `text`, or `text#2` for the second with it. */
  function folds() {
    const seen = new Map();
    return [...document.querySelectorAll('details')].map((fold) => {
      const text = fold.querySelector('summary')?.textContent.trim().slice(0, 200) ?? '';
      const count = (seen.get(text) ?? 0) + 1;
      seen.set(text, count);
      return [`${text}#${count}`, fold];
    });
  }

  function place() {
    // The last heading or the like that has gone over the upper edge: what comes in above it moves nothing.
    let anchor;
    for (const element of document.querySelectorAll('body [id]')) {
      const box = element.getBoundingClientRect();
      if (box.height > 0 && box.top <= 1 && getComputedStyle(element).position !== 'fixed') anchor = { id: element.id, top: box.top };
    }
    const active = document.activeElement;
    const focus = active && active !== document.body && active !== host ? path(active) : undefined;
    const field = focus && active.matches('input, textarea') ? { value: active.value, start: active.selectionStart, end: active.selectionEnd } : undefined;
    return { page: location.pathname, x: scrollX, y: scrollY, anchor: scrollY > 0 ? anchor : undefined, open: folds().map(([name, fold]) => [name, fold.open]), focus, field };
  }

  function restore(kept, again = false) {
    const found = new Map(folds());
    for (const [name, open] of kept.open) if (found.has(name)) found.get(name).open = open;
    const anchor = kept.anchor && document.getElementById(kept.anchor.id);
    const moved = anchor && anchor.getClientRects().length ? anchor.getBoundingClientRect().top - kept.anchor.top : undefined;
    scrollTo({ left: kept.x, top: moved === undefined ? kept.y : scrollY + moved, behavior: 'instant' });
    const focus = kept.focus && document.querySelector(kept.focus);
    if (!focus || again) return;
    focus.focus({ preventScroll: true });
    if (!kept.field || !focus.matches('input, textarea')) return;
    if (focus.value !== kept.field.value) {
      focus.value = kept.field.value;
      focus.dispatchEvent(new Event('input', { bubbles: true }));
    }
    try {
      focus.setSelectionRange(kept.field.start, kept.field.end);
    } catch {
      // Not every field has a cursor.
    }
  }

  const kept = recall(PLACE);
  forget(PLACE);
  if (kept?.page === location.pathname) {
    history.scrollRestoration = 'manual';
    restore(kept);
    // Pictures and letters have their room by now.
    const settle = () => {
      restore(kept, true);
      history.scrollRestoration = 'auto';
    };
    if (document.readyState === 'complete') settle();
    else addEventListener('load', () => requestAnimationFrame(settle), { once: true });
  }

  // ---- what is wrong

  let host;
  let room;
  let told = [];

  /** A place of our own in the page, which its styles do not reach. */
  async function open() {
    if (room) return room;
    host = document.createElement('div');
    host.id = 'seloste-preview';
    host.style.setProperty('all', 'initial', 'important');
    room = host.attachShadow({ mode: 'open' });
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = '/_seloste/preview.css';
    const drawn = new Promise((done) => {
      for (const name of ['load', 'error']) style.addEventListener(name, done, { once: true });
    });
    room.append(style);
    document.body.append(host);
    await drawn;
    return room;
  }

  function hide() {
    remember(HIDDEN, told);
    room?.querySelector('dialog')?.close();
  }

  async function showOverlay(html) {
    let dialog = room?.querySelector('dialog');
    if (html === null) {
      dialog?.close();
      dialog?.remove();
      forget(HIDDEN);
      return;
    }
    if (!dialog) {
      dialog = document.createElement('dialog');
      dialog.lang = lang;
      dialog.setAttribute('aria-labelledby', 'title');
      dialog.addEventListener('cancel', hide);
      dialog.addEventListener('click', (event) => event.target.closest('button') && hide());
      (await open()).append(dialog);
    }
    if (dialog.made !== html) {
      const top = dialog.scrollTop;
      const had = room.activeElement && dialog.contains(room.activeElement);
      dialog.made = html;
      // Made by the server, which escapes everything that is not its own.
      dialog.innerHTML = html;
      dialog.scrollTop = top;
      if (had) dialog.querySelector('h2').focus({ preventScroll: true });
    }
    const hidden = new Set(recall(HIDDEN) ?? []);
    const isNew = told.some((one) => !hidden.has(one));
    if (isNew && !dialog.open) dialog.showModal();
  }

  async function showBadge(html, isText = false) {
    let badge = room?.querySelector('aside');
    if (html === null) {
      badge?.remove();
      return;
    }
    if (!badge) {
      badge = document.createElement('aside');
      badge.lang = lang;
      badge.setAttribute('aria-label', 'seloste');
      (await open()).append(badge);
    }
    if (isText) {
      const text = document.createElement('span');
      text.setAttribute('role', 'status');
      text.textContent = html;
      badge.replaceChildren(text);
    } else {
      badge.innerHTML = html;
    }
  }

  // ---- what is new

  async function fresh(address) {
    const answer = await fetch(address, { cache: 'no-store' });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer;
  }

  async function look() {
    const panel = await (await fresh(`/_seloste/panel?page=${encodeURIComponent(location.pathname)}`)).json();
    if (panel.page !== own) {
      remember(PLACE, place());
      history.scrollRestoration = 'manual';
      location.reload();
      return;
    }
    told = panel.told;
    // While the server is there: once it is away, that has to be said too.
    await open();
    await showOverlay(panel.overlay);
    await showBadge(panel.badge);
    document.documentElement.dataset.seloste = panel.generation;
  }

  async function refresh(generation) {
    const address = location.pathname + location.search;
    const text = await (await fetch(address, { cache: 'no-store' })).text();
    const made = new DOMParser().parseFromString(text, 'text/html');
    const [old, live] = [document.getElementById('live'), made.getElementById('live')];
    if (!old || !live) return location.reload();
    if (old.innerHTML !== live.innerHTML) {
      const now = place();
      old.replaceChildren(...document.adoptNode(live).childNodes);
      restore(now);
    }
    document.title = made.title;
    const [status, words] = [document.getElementById('state'), made.getElementById('state')];
    // Only what is new is read aloud.
    if (status && words && status.textContent !== words.textContent) status.textContent = words.textContent;
    document.documentElement.dataset.seloste = generation;
  }

  let busy = false;
  let next;
  async function on(message) {
    next = message;
    if (busy) return;
    busy = true;
    while (next) {
      const { name, generation } = next;
      next = undefined;
      try {
        if (name === 'away') {
          const status = document.getElementById('state');
          if (!isWorkbench) await showBadge(away, true);
          else if (status) status.textContent = away;
        } else if (isWorkbench) await refresh(generation);
        else await look();
      } catch {
        // The server is away, or it was in the middle of something: the next event tells.
      }
    }
    busy = false;
  }

  function listen() {
    if (window.SharedWorker) {
      const worker = new SharedWorker('/_seloste/events.js', 'seloste');
      worker.port.addEventListener('message', ({ data }) => on(data));
      worker.port.start();
      addEventListener('pagehide', () => worker.port.postMessage('bye'));
      // A page that comes back from the browser's memory may be old.
      addEventListener('pageshow', (event) => event.persisted && location.reload());
      return;
    }
    const source = new EventSource('/_seloste/events');
    for (const name of ['changed', 'broken']) source.addEventListener(name, (event) => on({ name, generation: Number(event.lastEventId) }));
    source.addEventListener('error', () => on({ name: 'away' }));
  }
  listen();
})();
