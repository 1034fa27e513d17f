// The Nu HTML checker over every page: no error, no warning. A fragment is read inside a page.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { finding } from '../lib/report.mjs';
import { host } from '../lib/server.mjs';
import { work } from '../lib/sites.mjs';

const jar = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

export async function overall({ sites }) {
  const wrapped = path.join(work, 'wrapped');
  fs.rmSync(wrapped, { recursive: true, force: true });
  const byFile = new Map();
  for (const page of sites.flatMap((site) => site.pages)) {
    let file = path.join(page.site.output, page.file);
    if (page.fragment) {
      file = path.join(wrapped, page.site.theme, page.site.name, page.file);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, host(page.html));
    }
    byFile.set(file, page);
  }
  const list = [...byFile.keys()];
  const { stdout } = await promisify(execFile)(
    'java',
    ['-Xss4m', '-jar', jar, '--stdout', '--exit-zero-always', '--format', 'json', ...list],
    { maxBuffer: 1 << 28 },
  );
  return JSON.parse(stdout)
    .messages.filter((message) => message.type !== 'info' || message.subType === 'warning')
    .map((message) =>
      finding(
        byFile.get(decodeURIComponent(message.url.replace(/^file:(\/\/)?/, ''))),
        undefined,
        `${message.subType ?? message.type}: ${message.message}`,
        'change the template that writes this element; the Nu checker says what HTML asks',
        message.extract,
        `line ${message.lastLine}`,
      ),
    );
}
