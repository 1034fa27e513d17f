// `seloste serve` in a real browser: a page that changes is loaded again where the reader was, what is wrong is laid over it and
// goes when it is mended, eight tabs follow at once, and the workbench works by ear, by keyboard, and in three languages.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { MODES, openTab } from '../lib/browser.mjs';
import { finding } from '../lib/report.mjs';
import { repository, work } from '../lib/sites.mjs';
import * as axe from './axe.mjs';
import { walk } from './keyboard.mjs';

const REGISTER = 'content/esimerkkityokalut/asiakkaat.yaml';
const PAGE = 'fi/esimerkkityokalut/asiakkaat/';
const PDF = `${PAGE}asiakkaat-fi.pdf`;
const TABS = 8;
const LATE = 15_000;
let pages = 0;

export const says = () => `${pages} pages of the workbench and overlays`;

export async function overall({ browser }) {
  const found = [];
  const root = path.join(work, 'preview');
  fs.rmSync(root, { recursive: true, force: true });
  fs.cpSync(path.join(repository, 'content'), path.join(root, 'content'), { recursive: true });
  const server = await start(root);
  const file = path.join(root, REGISTER);
  const good = fs.readFileSync(file, 'utf8');
  try {
    for (const step of [place, overlay, workbench, follow, paper]) found.push(...(await step({ browser, server, root, file, good })));
    found.push(...(await crowd({ browser, server, file, good })));
  } finally {
    server.child.kill('SIGKILL');
  }
  return found;
}

/** Starts the preview; `address` is that of the site. */
async function start(root) {
  const program = process.env.SELOSTE ?? path.join(repository, 'target/release/seloste');
  const child = spawn(program, ['--root', root, '--lang', 'en', '--today', '2026-11-23', 'serve'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise((done, failed) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      const found = /http:\/\/\S+\//.exec(said);
      if (found) done(found[0]);
    });
    child.on('exit', (code) => failed(new Error(`seloste serve ended with ${code}`)));
  });
  return { child, address };
}

/** Writes the file as it was, and waits until no page shows anything else. */
async function mend({ file, good }, ...tabs) {
  fs.writeFileSync(file, good);
  const isMended = () =>
    document.readyState === 'complete' && document.documentElement.dataset.seloste && !/lukijan yläpuolelle|Kaikille välilehdille/.test(document.body.textContent);
  await Promise.all(tabs.map((page) => page.waitForFunction(isMended, undefined, { timeout: LATE })));
}

/** A place for a finding. */
const at = (root, file) => ({ site: { output: root ?? work, theme: 'preview' }, file });

async function open(browser, address, mode = MODES.desktop) {
  const tab = await openTab(browser);
  await tab.open(address, mode);
  // The script has heard how things are.
  await tab.page.waitForFunction(() => document.documentElement.dataset.seloste !== undefined, undefined, { timeout: LATE });
  return tab;
}

/** A page is loaded again where the reader was. */
async function place({ browser, server, root, file, good }) {
  const found = [];
  const say = (rule, advice, what = '') => found.push(finding(at(root, PAGE), 'desktop', rule, advice, '', what));
  const tab = await open(browser, server.address + PAGE, MODES.phone);
  const { page } = tab;
  await page.evaluate(() => {
    window.__old = true;
    for (const fold of document.querySelectorAll('main details')) fold.open = true;
  });
  const target = await page.evaluate(() => {
    const sections = [...document.querySelectorAll('main section[id], main h2[id]')];
    const section = sections[Math.floor(sections.length * 0.6)];
    section.scrollIntoView({ behavior: 'instant' });
    scrollBy({ top: 40, behavior: 'instant' });
    const inside = (link) => link.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && link.getBoundingClientRect().top > 0;
    [...document.querySelectorAll('main a')].find(inside).focus({ preventScroll: true });
    const focus = document.activeElement;
    return { id: section.id, top: section.getBoundingClientRect().top, folds: document.querySelectorAll('main details[open]').length, focus: focus === document.body ? '' : focus.textContent };
  });
  // Much text comes in above.
  const long = 'Tämä on uutta tekstiä, joka tulee lukijan yläpuolelle. '.repeat(8);
  fs.writeFileSync(file, good.replace('Tämä seloste kertoo', `${long}Tämä seloste kertoo`));
  await page.waitForFunction(() => !window.__old && document.documentElement.dataset.seloste, undefined, { timeout: LATE });
  await page.waitForTimeout(300);
  const now = await page.evaluate((id) => ({
    top: document.getElementById(id)?.getBoundingClientRect().top,
    folds: document.querySelectorAll('main details[open]').length,
    focus: document.activeElement === document.body ? '' : document.activeElement.textContent,
    text: document.body.textContent.includes('joka tulee lukijan yläpuolelle'),
  }), target.id);
  if (!now.text) say('the new text is not shown', 'the page must be loaded again after the change');
  if (!(Math.abs(now.top - target.top) <= 2)) say('the reader is somewhere else', 'place() and restore() of preview.js', `the section was at ${target.top}, and is at ${now.top}`);
  if (now.folds !== target.folds) say('what was open is closed', 'place() and restore() of preview.js', `${target.folds}, then ${now.folds}`);
  if (!target.focus || now.focus !== target.focus) say('the focus is lost', 'path() of preview.js', `“${target.focus}”, then “${now.focus}”`);
  found.push(...quiet(tab, root, PAGE));
  await mend({ file, good }, page);
  await tab.close();
  return found;
}

/** No policy is broken, no error is told, nobody else is asked. */
function quiet(tab, root, file) {
  const others = tab.requests.map((request) => request.url()).filter((url) => !url.startsWith('http://127.0.0.1:'));
  // A page that is loaded again stops what it asked for, and a server that ended answers nothing.
  const errors = tab.errors.filter((error) => !/ERR_(ABORTED|CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)/.test(error));
  return [
    ...others.map((url) => finding(at(root, file), 'desktop', 'a request to somebody else', 'nothing but this server may be asked', '', url)),
    ...errors.map((error) => finding(at(root, file), 'desktop', 'an error in the browser', 'read it below', '', error)),
  ];
}

/** What is wrong lies over the page, can be put aside, and goes when it is mended. */
async function overlay({ browser, server, root, file, good }) {
  const found = [];
  const say = (rule, advice, what = '') => found.push(finding(at(root, PAGE), 'overlay', rule, advice, '', what));
  const tab = await open(browser, server.address + PAGE);
  const { page } = tab;
  const dialog = page.locator('#seloste-preview dialog[open]');
  const shows = (wanted) => dialog.waitFor({ state: wanted ? 'visible' : 'hidden', timeout: LATE });
  await page.evaluate(() => {
    window.__same = true;
    [...document.querySelectorAll('main a')].find((link) => link.checkVisibility({ visibilityProperty: true, opacityProperty: true })).focus();
  });
  const before = await page.evaluate(() => [document.activeElement.outerHTML, document.querySelector('main').textContent]);
  fs.writeFileSync(file, good.replace(/basis: \w/, 'basis: "x'));
  await shows(true);
  const inside = await page.evaluate(() => {
    const room = document.getElementById('seloste-preview').shadowRoot;
    const dialog = room.querySelector('dialog');
    return {
      focus: dialog.contains(room.activeElement),
      modal: dialog.matches(':modal'),
      named: room.getElementById(dialog.getAttribute('aria-labelledby'))?.textContent,
      link: dialog.querySelector('a.open')?.getAttribute('href'),
      excerpt: dialog.querySelector('pre.excerpt')?.textContent,
      lang: dialog.lang,
      background: getComputedStyle(dialog).backgroundColor,
      same: window.__same && document.querySelector('main').textContent,
    };
  });
  if (!inside.focus || !inside.modal) say('the overlay does not take the focus', 'showModal(), and autofocus on its heading', JSON.stringify(inside));
  if (!inside.named || inside.lang !== 'en') say('the overlay has no name or language', 'aria-labelledby and lang', JSON.stringify(inside));
  if (!inside.link?.startsWith('vscode://file/') || !inside.excerpt) say('the overlay does not show where', 'an excerpt and a link to the editor', JSON.stringify(inside));
  if (inside.background === 'rgba(0, 0, 0, 0)') say('the overlay has no style', 'its style sheet must be loaded before it is shown');
  if (inside.same !== before[1]) say('the last page is not kept', 'while a file is broken the pages stay as they were');
  await page.evaluate(axe.source);
  for (const mode of [MODES.desktop, MODES.desktopDark, MODES.phone, MODES.phoneDark, MODES.forced, MODES.zoomed]) {
    await tab.set(mode);
    pages += 1;
    // What lies under a modal dialog cannot be touched, however little of it is seen.
    const covered = (one) => one.rule.startsWith('target-size') && !one.element.includes('seloste-preview');
    found.push(...(await axe.inspect(tab, at(root, `${PAGE} (overlay)`))).filter((one) => !covered(one)));
    const wide = await page.evaluate(() => {
      const dialog = document.getElementById('seloste-preview').shadowRoot.querySelector('dialog');
      return dialog.scrollWidth > dialog.clientWidth || dialog.getBoundingClientRect().right > innerWidth;
    });
    if (wide) say('the overlay is wider than the window', 'let its texts break', mode.name);
  }
  await tab.set(MODES.desktop);
  await page.keyboard.press('Escape');
  await shows(false);
  const focus = await page.evaluate(() => document.activeElement.outerHTML);
  if (focus !== before[0]) say('the focus does not go back', 'close() of a modal dialog gives it back', focus);
  const badge = page.locator('#seloste-preview aside a');
  if (!/\/_seloste\/register\//.test(await badge.getAttribute('href'))) say('the count does not lead to the workbench', 'the badge is a link to it');
  // The same error is put aside; another is shown.
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset.seloste, undefined, { timeout: LATE });
  if (await dialog.isVisible()) say('what was put aside comes back', 'hidden findings are remembered in the tab');
  fs.writeFileSync(file, good.replace(/^name:/m, 'nmae:'));
  await shows(true);
  await dialog.locator('button').click();
  await shows(false);
  fs.writeFileSync(file, good.replace(/basis: \w+/, ''));
  await shows(true);
  fs.writeFileSync(file, good);
  await shows(false);
  await badge.waitFor({ state: 'detached', timeout: LATE });
  found.push(...quiet(tab, root, PAGE));
  await tab.close();
  return found;
}

/** The workbench in every language, looked at by axe and walked with the keyboard. */
async function workbench({ browser, server, root, file, good }) {
  const found = [];
  fs.writeFileSync(file, good.replace(/basis: \w+/, '').replace(/(\n\s+)sv: [^\n]+/, ''));
  for (const language of ['fi', 'sv', 'en']) {
    for (const [name, mark] of [['', '?'], ['?rule=A13-1C-B', '&'], ['matrix', '?'], ['rule/A13-2A', '?'], ['register/esimerkkityokalut/asiakkaat', '?'], ['no/such/page', '?']]) {
      const here = at(root, `_seloste/${name} (${language})`);
      const tab = await open(browser, `${server.address}_seloste/${name}${mark}lang=${language}`);
      await tab.page.evaluate(axe.source);
      const modes = language === 'sv' ? [MODES.desktop, MODES.desktopDark, MODES.phone, MODES.phoneDark, MODES.forced, MODES.zoomed] : [MODES.desktop, MODES.phoneDark];
      for (const mode of modes) {
        await tab.set(mode);
        pages += 1;
        found.push(...(await axe.inspect(tab, here)));
        const wide = await tab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) found.push(finding(here, mode.name, 'the page is wider than the window', 'let its texts break, or scroll its tables', '', `by ${wide} px`));
      }
      if (language === 'en') {
        await tab.open(`${server.address}_seloste/${name}${mark}lang=${language}`, { ...MODES.desktop, reducedMotion: 'reduce' });
        found.push(...(await walk(tab, here)));
      }
      found.push(...quiet(tab, root, here.file).filter((one) => !(name === 'no/such/page' && /404/.test(one.what))));
      await tab.close();
    }
  }
  fs.writeFileSync(file, good);
  return found;
}

/** The workbench follows the files, without being loaded again, and says so. */
async function follow({ browser, server, root, file, good }) {
  const found = [];
  const here = at(root, '_seloste/');
  const tab = await open(browser, `${server.address}_seloste/`);
  const { page } = tab;
  await page.evaluate(() => {
    window.__same = true;
    document.querySelector('#live a').focus();
  });
  const focus = await page.evaluate(() => document.activeElement.textContent);
  fs.writeFileSync(file, good.replace(/basis: \w+/, ''));
  await page.waitForFunction(() => document.querySelector('#live .finding.error'), undefined, { timeout: LATE });
  const now = await page.evaluate(() => ({ same: window.__same, focus: document.activeElement.textContent, state: document.querySelector('#state[role=status]').textContent }));
  if (!now.same) found.push(finding(here, 'desktop', 'the workbench is loaded again', 'its content is taken into the page that is open'));
  if (now.focus !== focus) found.push(finding(here, 'desktop', 'the focus is lost', 'restore() of preview.js', '', `“${focus}”, then “${now.focus}”`));
  if (!/error/.test(now.state)) found.push(finding(here, 'desktop', 'the state is not told', '#state is a live region', '', now.state));
  fs.writeFileSync(file, good);
  await page.waitForFunction(() => !document.querySelector('#live .finding.error'), undefined, { timeout: LATE });
  found.push(...quiet(tab, root, '_seloste/'));
  await tab.close();
  return found;
}

/** A PDF of the workbench is loaded anew when it has changed. */
async function paper({ browser, server, root, file, good }) {
  const found = [];
  const here = at(root, `_seloste/view/${PDF}`);
  const tab = await openTab(browser);
  const sent = [];
  tab.page.on('response', (answer) => answer.url().endsWith('.pdf') && !answer.url().includes('/view/') && sent.push(answer.status()));
  await tab.open(server.address + here.file, MODES.desktop);
  const { page } = tab;
  const isReady = () => !window.__old && document.documentElement.dataset.seloste !== undefined;
  await page.waitForFunction(isReady, undefined, { timeout: LATE });
  await page.evaluate(axe.source);
  pages += 1;
  found.push(...(await axe.inspect(tab, here)));
  await page.evaluate(() => (window.__old = true));
  fs.writeFileSync(file, good.replace('Tämä seloste kertoo', 'Uutta paperille. Tämä seloste kertoo'));
  await page.waitForFunction(isReady, undefined, { timeout: LATE }).catch(() => {
    found.push(finding(here, 'desktop', 'a PDF that does not follow', 'the page around it is loaded again when the mark of the PDF is another'));
  });
  await page.waitForTimeout(300);
  if (sent.length < 2) found.push(finding(here, 'desktop', 'the PDF is not loaded again', 'nothing of the preview is kept by the browser', '', `${sent.length} times`));
  fs.writeFileSync(file, good);
  // The browser's own window of a PDF asks the browser.
  found.push(...quiet(tab, root, here.file).filter((one) => !/^chrome(-extension)?:/.test(one.what)));
  await tab.close();
  return found;
}

/** More tabs than a browser opens connections: all follow, and none keeps the server from ending. */
async function crowd({ browser, server, file, good }) {
  const found = [];
  const here = at(undefined, PAGE);
  const context = await browser.newContext();
  const tabs = await Promise.all(Array.from({ length: TABS }, () => context.newPage()));
  for (const page of tabs) {
    await page.goto(server.address + PAGE);
    await page.evaluate(() => (window.__old = true));
  }
  fs.writeFileSync(file, good.replace('Tämä seloste kertoo', 'Kaikille välilehdille. Tämä seloste kertoo'));
  const followed = await Promise.all(
    tabs.map((page) => page.waitForFunction(() => !window.__old && document.body.textContent.includes('Kaikille välilehdille'), undefined, { timeout: LATE }).then(() => true, () => false)),
  );
  const left = followed.filter((one) => !one).length;
  if (left) found.push(finding(here, 'desktop', 'tabs that do not follow', 'all tabs share one stream of events', '', `${left} of ${TABS}`));
  await mend({ file, good }, ...tabs);
  const began = performance.now();
  const ended = new Promise((done) => server.child.once('exit', (code) => done({ code, time: performance.now() - began })));
  server.child.kill('SIGINT');
  const { code, time } = await ended;
  if (code !== 0 || time > 1000) found.push(finding(here, 'desktop', 'Ctrl-C is slow with many tabs', 'streams of events must not be waited for', '', `code ${code} after ${Math.round(time)} ms`));
  await tabs[0].locator('#seloste-preview aside', { hasText: 'The preview has ended' }).waitFor({ timeout: LATE }).catch(() => {
    found.push(finding(here, 'desktop', 'the end is not told', 'the badge says that the server is away'));
  });
  await context.close();
  return found;
}
