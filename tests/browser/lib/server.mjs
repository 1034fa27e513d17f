// A static server on this machine, as a host would serve the output: compressed, with the headers of `_headers`, the site's
// 404 page, under any path. It can also stop a page from sending its reader on, and put a fragment into a page.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const LATE = 80; // milliseconds

/** Serves `site` under `prefix`; `extra` are files of the test's own, by path. With `isHome` it
 * stands for the site at its full address. */
export async function serve(site, prefix = site.prefix, extra = {}, isHome = false) {
  const rules = headerRules(site.output);
  let origin;
  const server = http.createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const name = decodeURIComponent(url.pathname);
    // What browsers ask of every host of which no page names its icon: that is the host's affair, not a fragment's.
    if (name === '/favicon.ico') return response.writeHead(204).end();
    if (extra[name]) return send(request, response, 200, path.extname(name), extra[name], {});
    let file = name.startsWith(`${prefix}/`) ? name.slice(prefix.length + 1) : undefined;
    if (file !== undefined && (file === '' || file.endsWith('/'))) file += 'index.html';
    let status = 200;
    if (file === undefined || !isFile(path.join(site.output, file))) [status, file] = [404, '404.html'];
    if (!isFile(path.join(site.output, file))) return send(request, response, 404, '.txt', Buffer.from('nothing here'), {});
    let body = fs.readFileSync(path.join(site.output, file));
    if (url.searchParams.has('stay')) body = Buffer.from(stay(body.toString()));
    // The site's full address is this server's: in a fragment that is put into a page, everything is named in full.
    if (site.base && ((isHome && file.endsWith('.html')) || url.searchParams.has('host'))) body = Buffer.from(body.toString().replaceAll(`${site.base}/`, `${origin}${prefix}/`));
    if (url.searchParams.has('host')) body = Buffer.from(host(body.toString()));
    send(request, response, status, path.extname(file), body, matching(rules, name, prefix));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: (page) => {
      if (page.notFound) return `${origin}${prefix}/no/such/page`;
      const how = page.fragment ? '?host' : page.redirect ? '?stay' : '';
      return `${origin}${prefix}/${page.file}${how}`;
    },
    close: () => {
      server.closeAllConnections?.();
      server.close();
    },
  };
}

function send(request, response, status, ending, body, headers) {
  const kind = KINDS[ending] ?? 'application/octet-stream';
  const packed = /gzip/.test(request.headers['accept-encoding'] ?? '') && /text|json|xml|javascript/.test(kind);
  const content = packed ? zlib.gzipSync(body) : body;
  response.writeHead(status, {
    'content-type': kind,
    'content-length': content.length,
    'cache-control': 'no-store',
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
    ...headers,
  });
  // Pictures come late, as from afar, so that what they push about is seen.
  setTimeout(() => response.end(content), kind.startsWith('image/') ? LATE : 0);
}

const isFile = (file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** The page without the order to go elsewhere, so that it can be looked at. */
const stay = (html) => html.replace(/<meta[^>]+http-equiv="refresh"[^>]*>/gi, '');

/** A page of somebody's content system, with a fragment in it. */
function host(fragment) {
  const language = /\blang="([\w-]+)"/.exec(fragment)?.[1] ?? 'fi';
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Host</title></head><body><main><h1>Host</h1>
${fragment}
</main></body></html>`;
}

/** `_headers`: a path with `*`, and below it, indented, headers. */
function headerRules(output) {
  const file = path.join(output, '_headers');
  if (!isFile(file)) return [];
  const rules = [];
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (/^\s/.test(line)) {
      const [name, ...value] = line.trim().split(':');
      rules.at(-1)?.headers.push([name.trim().toLowerCase(), value.join(':').trim()]);
    } else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules;
}

function matching(rules, name, prefix) {
  const headers = {};
  const below = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  for (const rule of rules) {
    const pattern = new RegExp(`^${rule.pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`);
    if (pattern.test(name) || pattern.test(below))
      for (const [header, value] of rule.headers) headers[header] = headers[header] ? `${headers[header]}, ${value}` : value;
  }
  return headers;
}
