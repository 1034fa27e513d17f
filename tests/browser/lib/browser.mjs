// One browser, a few tabs, and the ways in which a reader may have set them.
import fs from 'node:fs';
import net from 'node:net';
import { chromium } from 'playwright-core';

const TABS = 3;

/** How a page is looked at. */
export const MODES = {
  desktop: { name: 'desktop, light', width: 1280 },
  desktopDark: { name: 'desktop, dark', width: 1280, colorScheme: 'dark' },
  tablet: { name: 'tablet, light', width: 768 },
  tabletDark: { name: 'tablet, dark', width: 768, colorScheme: 'dark' },
  phone: { name: 'phone, light', width: 360 },
  phoneDark: { name: 'phone, dark', width: 360, colorScheme: 'dark' },
  forced: { name: 'desktop, forced colours', width: 1280, forcedColors: 'active' },
  forcedDark: { name: 'phone, forced colours, dark', width: 360, forcedColors: 'active', colorScheme: 'dark' },
  contrast: { name: 'desktop, more contrast', width: 1280, contrast: 'more' },
  still: { name: 'desktop, reduced motion', width: 1280, reducedMotion: 'reduce' },
  zoomed: { name: '320 px (400 % zoom)', width: 320 },
  paper: { name: 'print, A4', width: 718, media: 'print' },
};

export async function launch(more = []) {
  const executablePath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => fs.existsSync(file));
  if (!executablePath) throw new Error('Chromium is not installed: run ./test.sh browser, or name the program in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Nothing but this machine can be reached, whatever a page asks for; it is recorded all the same.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // Letters look alike on every machine.
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      ...more,
    ],
  });
}

/** A port of this machine that nobody uses. */
export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Does `act(tab, item)` for every item, a few at once; returns all that it returned, in order. */
export async function inTabs(browser, items, act, options = {}) {
  const results = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(TABS, items.length) }, async () => {
      const tab = await openTab(browser, options);
      for (let at = next++; at < items.length; at = next++) results[at] = await act(tab, items[at]);
      await tab.close();
    }),
  );
  return results;
}

/** A tab with a reader's settings of its own, which remembers what happened since the page was opened. */
export async function openTab(browser, options = {}) {
  const context = await browser.newContext({ locale: 'fi-FI', ...options });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await page.addInitScript(watch);
  const tab = {
    page,
    tools,
    requests: [],
    responses: [],
    errors: [],
    mode: undefined,
    /** Sets the window as `mode` says. */
    async set(mode) {
      await page.emulateMedia({
        media: mode.media ?? 'screen',
        colorScheme: mode.colorScheme ?? 'light',
        forcedColors: mode.forcedColors ?? 'none',
        reducedMotion: mode.reducedMotion ?? 'no-preference',
        contrast: mode.contrast ?? 'no-preference',
      });
      await page.setViewportSize({ width: mode.width, height: mode.height ?? 800 });
      tab.mode = mode;
    },
    /** Opens an address as a new reader does. */
    async open(url, mode) {
      // What was open before asks for nothing more, whatever the new settings would change in it.
      await page.goto('about:blank');
      await tab.set(mode);
      Object.assign(tab, { requests: [], responses: [], errors: [] });
      tab.response = await page.goto(url, { waitUntil: 'load' });
    },
    /** A style sheet of the reader's own, which no policy of the page forbids. */
    async style(css) {
      await tools.send('DOM.enable');
      await tools.send('CSS.enable');
      const { frameTree } = await tools.send('Page.getFrameTree');
      const { styleSheetId } = await tools.send('CSS.createStyleSheet', { frameId: frameTree.frame.id });
      await tools.send('CSS.setStyleSheetText', { styleSheetId, text: css });
    },
    /** The reader's size of letters, in pixels; 16 is usual. */
    letters: (size) => tools.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } }),
    /** Presses Tab; four times as quick as Playwright's own way. */
    next: () => tools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }),
    close: () => context.close(),
  };
  page.on('request', (request) => tab.requests.push(request));
  page.on('response', (response) => tab.responses.push(response));
  page.on('console', (message) => message.type() === 'error' && tab.errors.push(message.text()));
  page.on('pageerror', (error) => tab.errors.push(String(error)));
  return tab;
}

/** Runs in the page before anything else. */
function watch() {
  window.__seen = { shifts: [], violations: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const moved = entry.sources?.map((source) => source.node?.outerHTML?.slice(0, 120) ?? '').join(' ');
      window.__seen.shifts.push({ value: entry.value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', (event) => {
    window.__seen.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
  });
}
