// Pictures of a few telling pages and PDF pages, held against reviewed ones in pictures/. Letters are Noto Sans from a package, so
// that they do not depend on the fonts of the machine (a PDF has its own). What still differs between machines, such as how
// smooth letters are, is below the tolerance; a new Chromium may need new pictures. A picture that differs is put into
// target/browser/pictures/, with what differs in red.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { inTabs, MODES } from '../lib/browser.mjs';
import { finding } from '../lib/report.mjs';
import { serve } from '../lib/server.mjs';
import { work } from '../lib/sites.mjs';

const reviewed = fileURLToPath(new URL('../pictures/', import.meta.url));
const differing = path.join(work, 'pictures');
const update = Boolean(process.env.UPDATE_SCREENSHOTS);
// A pixel may differ a little (smoothing of letters), and a few pixels may differ much.
const PIXEL = 0.2;
const SHARE = 0.002;
const HEIGHT = 1400;

const NOTICE = 'esimerkkityokalut/asiakkaat/index.html';
const { desktop, desktopDark, tablet, tabletDark, phone, phoneDark, paper } = MODES;
/** What is taken of the default theme. `from` is the element that the picture begins with. */
const PICTURES = [
  { name: 'notice-fi', file: `fi/${NOTICE}`, modes: { 360: phone, 768: tabletDark, 1280: desktop, print: paper } },
  { name: 'tables-fi', file: `fi/${NOTICE}`, from: 'section:has(> .table)', modes: { 360: phoneDark, 768: tablet, 1280: desktopDark } },
  { name: 'notice-sv', file: 'sv/esimerkkila/lapset-ja-huoltajat/index.html', modes: { 360: phoneDark, 1280: desktopDark, print: paper } },
  { name: 'index-en', file: 'en/index.html', modes: { 360: phone, 768: tablet, 1280: desktopDark } },
  { name: 'not-found', file: '404.html', modes: { 360: phoneDark, 1280: desktop } },
];
/** What is taken of every other theme. */
const OTHERS = [{ name: 'notice-fi', file: `fi/${NOTICE}`, from: '.sections, .seloste', modes: { 360: phoneDark, 1280: desktop, print: paper } }];
/** Pages of PDFs of the default theme, in a resolution in which they can be read. */
const PDFS = [
  { name: 'notice-fi', folder: `fi/${path.dirname(NOTICE)}/`, pages: [1, 2] },
  { name: 'notice-sv', folder: 'sv/esimerkkiyliopisto/uni-tutkimus/', pages: [1] },
  { name: 'collection-en', folder: 'en/esimerkkila/', pages: [1] },
];
const DOTS = '72'; // an inch
let taken = 0;

export const says = () => (update ? `${taken} pictures made anew: look at each before you commit it` : `${taken} pictures`);

export async function overall({ sites, browser }) {
  fs.rmSync(differing, { recursive: true, force: true });
  const fonts = fontFiles();
  const jobs = [];
  for (const site of sites.filter((one) => one.name === 'example')) {
    site.fonts ??= await serve(site, site.prefix, fonts.files);
    for (const { name, file, from, modes } of site.theme === 'default' ? PICTURES : OTHERS) {
      const page = site.pages.find((one) => one.file === file);
      for (const [width, mode] of Object.entries(modes)) jobs.push({ page, mode, from, file: `${site.theme}/${name}-${width}${mode.colorScheme === 'dark' ? '-dark' : ''}.png`, missing: page ? undefined : file });
    }
  }
  const found = (await inTabs(browser, jobs, (tab, job) => (job.missing ? gone(job) : compare(tab, job, fonts.css)), { bypassCSP: true })).flat();
  for (const site of sites) site.fonts?.close();
  const sheets = ofPdfs(sites.find((site) => site.theme === 'default' && site.name === 'example'));
  found.push(...sheets.flatMap((sheet) => (sheet.missing ? gone(sheet) : hold(sheet.picture, sheet))));
  const wanted = new Set([...jobs, ...sheets].map((job) => job.file));
  for (const file of pngs(reviewed).filter((one) => !wanted.has(one))) {
    if (update) fs.rmSync(path.join(reviewed, file));
    else found.push(finding(undefined, undefined, 'a picture that nobody takes', 'remove it: UPDATE_SCREENSHOTS=1 ./test.sh browser pictures', file));
  }
  return found;
}

const gone = (job) => [finding(undefined, undefined, 'a page to be pictured is not there', 'name another page in tests/browser/checks/pictures.mjs', job.missing)];

async function compare(tab, { page, mode, from, file }, css) {
  await tab.open(page.site.fonts.url(page), { ...mode, reducedMotion: 'reduce' });
  await tab.page.addStyleTag({ content: css });
  await tab.page.evaluate(() => document.fonts.ready);
  const start = from ? await tab.page.locator(from).first().evaluate((element) => Math.max(0, Math.floor(element.getBoundingClientRect().top + scrollY - 24))) : 0;
  const whole = await tab.page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: start, width: mode.width, height: Math.min(HEIGHT, whole - start) };
  return hold(PNG.sync.read(await tab.page.screenshot({ fullPage: true, clip, animations: 'disabled' })), { page, mode, file });
}

/** The pages of PDFs as pictures: {file, picture}, or {missing}. */
function ofPdfs(site) {
  return PDFS.flatMap(({ name, folder, pages }) => {
    const pdf = site.files.find((file) => file.startsWith(folder) && file.endsWith('.pdf') && !file.slice(folder.length).includes('/'));
    return pages.map((number) => {
      const file = `pdf/${name}-${number}.png`;
      if (!pdf) return { file, missing: `${folder}*.pdf` };
      const options = ['-png', '-r', DOTS, '-f', `${number}`, '-l', `${number}`, path.join(site.output, pdf)];
      return { file, mode: { name: 'PDF' }, picture: PNG.sync.read(execFileSync('pdftoppm', options, { maxBuffer: 1 << 26 })) };
    });
  });
}

/** Holds a picture against the reviewed one. */
function hold(now, { page, mode, file }) {
  taken += 1;
  const place = path.join(reviewed, file);
  if (update) return write(place, now);
  const advice = `look at target/browser/pictures/${file} (and …-differs.png); if it is as it should be: UPDATE_SCREENSHOTS=1 ./test.sh browser pictures`;
  const say = (rule, what) => {
    write(path.join(differing, file), now);
    return [finding(page, mode.name, rule, advice, file, what)];
  };
  if (!fs.existsSync(place)) return say('no reviewed picture');
  const was = PNG.sync.read(fs.readFileSync(place));
  if (was.width !== now.width || Math.abs(was.height - now.height) > 2) return say('a picture of another size', `${was.width} × ${was.height} before, ${now.width} × ${now.height} now`);
  const height = Math.min(was.height, now.height);
  const difference = new PNG({ width: was.width, height });
  const pixels = pixelmatch(was.data.subarray(0, was.width * height * 4), now.data.subarray(0, was.width * height * 4), difference.data, was.width, height, { threshold: PIXEL });
  if (pixels <= SHARE * was.width * height) return [];
  write(path.join(differing, file.replace(/\.png$/, '-differs.png')), difference);
  return say('a picture that differs', `${pixels} pixels, ${((100 * pixels) / (was.width * height)).toFixed(2)} %`);
}

function write(file, picture) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, PNG.sync.write(picture, { colorType: 2, inputHasAlpha: true, deflateLevel: 9, filterType: -1 }));
  return [];
}

function pngs(folder, below = '') {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(below, entry.name);
    return entry.isDirectory() ? pngs(folder, name) : [name];
  });
}

/** Noto Sans, upright and slanted, usual and bold, for western and Sámi letters. */
function fontFiles() {
  const package_ = path.dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans/package.json'));
  const files = {};
  const faces = [];
  for (const [letters, range] of [['latin-ext', 'U+0100-02BA, U+1E00-1E9F, U+20A0-20C0'], ['latin', 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212']])
    for (const weight of [400, 700])
      for (const slope of ['normal', 'italic']) {
        const address = `/-test-font/${letters}-${weight}-${slope}.woff2`;
        files[address] = fs.readFileSync(path.join(package_, `files/noto-sans-${letters}-${weight}-${slope}.woff2`));
        faces.push(`@font-face { font-family: "Test"; font-weight: ${weight === 400 ? '1 550' : '551 999'}; font-style: ${slope}; unicode-range: ${range}; src: url(${address}) }`);
      }
  return { files, css: `${faces.join('\n')}\n* { font-family: Test !important }` };
}
