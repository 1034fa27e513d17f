// Builds the sites that are looked at, once for each theme, into target/browser/, and finds their pages.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = process.env.SELOSTE_TREE ?? fileURLToPath(new URL('../../../', import.meta.url));
export const work = process.env.SELOSTE_WORK ?? path.join(repository, 'target/browser');

// The example, every shape that a notice can have (drafts), and a language that falls back to another.
const SITES = [
  { name: 'example', from: '.' },
  { name: 'features', from: 'tests/sites/features', draft: true },
  { name: 'sami', from: 'tests/sites/sami' },
];

/** What themes that are not the default have of the example: lists, and notices with every element. */
const KEPT = ['esimerkkiohjelmistot', 'esimerkkityokalut'];

/** Every theme in themes/ with every site; themes that are not the default have a part of the example alone, which has every
 * kind of page. `pdf` builds PDF for the default theme too, so that links to it can be followed. */
export function buildSites(program) {
  const themes = fs.readdirSync(path.join(repository, 'themes'), { withFileTypes: true });
  const names = themes.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  names.sort((a, b) => (b === 'default') - (a === 'default') || a.localeCompare(b));
  return names.flatMap((theme) =>
    SITES.filter((site) => theme === 'default' || site.name === 'example').map((site) => build(program, site, theme)),
  );
}

function build(program, { name, from, draft }, theme) {
  const root = path.join(work, 'sites', theme, name);
  const output = path.join(work, 'out', theme, name);
  fs.rmSync(root, { recursive: true, force: true });
  for (const folder of ['content', 'locales']) {
    const source = path.join(repository, from, folder);
    if (fs.existsSync(source) && !(from === '.' && folder === 'locales'))
      fs.cpSync(source, path.join(root, folder), { recursive: true });
  }
  if (theme !== 'default')
    for (const entry of fs.readdirSync(path.join(root, 'content')))
      if (fs.existsSync(path.join(root, 'content', entry, 'controller.yaml')) && !KEPT.includes(entry)) fs.rmSync(path.join(root, 'content', entry), { recursive: true });
  // The themes as they are on disk, so that a change of a template or style sheet is tried without compiling.
  fs.cpSync(path.join(repository, 'themes'), path.join(root, 'themes'), { recursive: true });
  const settings = path.join(root, 'content/site.yaml');
  let yaml = fs.readFileSync(settings, 'utf8');
  if (theme !== 'default') yaml = `${yaml.replace(/^theme:.*\n/m, '')}\ntheme: ${theme}\n`;
  fs.writeFileSync(settings, yaml);

  const pdf = theme === 'default' && name === 'example';
  const options = ['--root', root, '--lang', 'en', '--quiet', 'build', '--output', output];
  if (draft) options.push('--draft');
  if (!pdf) options.push('--no-pdf');
  const ran = spawnSync(program, options, { encoding: 'utf8' });
  if (ran.status !== 0)
    throw new Error(`${program} ${options.join(' ')}\nbuilt nothing (${ran.status ?? ran.error}):\n${ran.stdout}${ran.stderr}`);

  const base = /^base-url:\s*(\S+)/m.exec(yaml)?.[1] ?? '';
  const site = { name, theme, output, base: base.replace(/\/$/, ''), prefix: base ? new URL(base).pathname.replace(/\/$/, '') : '' };
  const attached = path.join(root, 'content/static');
  site.own = fs.existsSync(attached) ? walk(attached) : [];
  site.files = walk(output).sort();
  site.pages = site.files.filter((file) => file.endsWith('.html')).map((file) => describe(site, file));
  return site;
}

/** What there is to know of the page in `file`. */
export function describe(site, file) {
  const html = fs.readFileSync(path.join(site.output, file), 'utf8');
  return {
    site,
    file,
    html,
    // A bare <article> for embedding is no document: it is looked at inside a page of the test's own.
    fragment: !/^\s*<!doctype/i.test(html),
    redirect: /<meta[^>]+http-equiv="refresh"/i.test(html),
    notFound: file === '404.html',
    notice: site.files.includes(path.posix.join(path.posix.dirname(file), 'notice.json')) && path.posix.basename(file) === 'index.html',
  };
}

/** All files below a folder. */
export function walk(folder, below = '') {
  return fs.readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(below, entry.name);
    return entry.isDirectory() ? walk(folder, name) : [name];
  });
}
