// The Nu HTML checker over every page: no error, no warning. It asks the test's server for them, as a browser does, so that it
// knows what the site's own origin is; a fragment is read inside a page.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { finding } from '../lib/report.mjs';

const jar = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

/** It has a process of its own, and needs no tab. */
export const alongside = true;

export async function overall({ sites }) {
  const pages = new Map(sites.flatMap((site) => site.pages).map((page) => [address(page), page]));
  const { stdout } = await promisify(execFile)('java', ['-Xss4m', '-Dnu.validator.servlet.allow-forbidden-hosts=true', '-Dnu.validator.servlet.allowed-address-type=all', '-jar', jar, '--stdout', '--exit-zero-always', '--format', 'json', ...pages.keys()], { maxBuffer: 1 << 28 });
  return JSON.parse(stdout)
    .messages.filter((message) => message.type !== 'info' || message.subType === 'warning')
    .map((message) =>
      finding(
        pages.get(message.url),
        undefined,
        `${message.subType ?? message.type}: ${message.message.replace(/(Duplicate “dt” name|stylesheet|image|script|Duplicate ID) “[^”]*”/, '$1 “…”')}`,
        'change the template that writes this element; the Nu checker says what HTML asks',
        message.extract,
        `line ${message.lastLine}: ${message.message}`,
      ),
    );
}

/** As it is: neither kept from sending its reader on, nor as an answer that something is missing. */
function address(page) {
  const { server, prefix } = page.site;
  return `${server.origin}${prefix}/${page.file}${page.fragment ? '?host' : ''}`;
}
