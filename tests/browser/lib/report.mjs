// What is said about a finding: the rule, what to do, and where.
import path from 'node:path';
import { repository } from './sites.mjs';

const PLACES = 4;

/** A finding. `rule` is short and the same for all of its kind; `advice` says what to do; `element` is a selector or a piece of HTML;
 * `what` is what is wrong there. */
export function finding(page, mode, rule, advice, element = '', what = '') {
  return { page, mode, rule, advice, element: short(element, 160), what: short(what, 400) };
}

/** The findings of one check in words, a kind at a time. */
export function inWords(findings) {
  const kinds = new Map();
  for (const one of findings) kinds.set(one.rule, [...(kinds.get(one.rule) ?? []), one]);
  return [...kinds].map(([rule, ones]) => {
    // One place on each page first: the same template is wrong in the same way everywhere.
    const first = ones.filter((one, at) => ones.findIndex((other) => other.page === one.page) === at);
    const places = [...first, ...ones.filter((one) => !first.includes(one))].slice(0, PLACES).map((one) => {
      const where = one.page && path.relative(repository, path.join(one.page.site.output, one.page.file));
      const theme = one.page && `theme ${one.page.site.theme}`;
      return `      at ${[where, theme, one.mode, one.element].filter(Boolean).join(' · ')}${one.what ? `\n         ${one.what}` : ''}`;
    });
    const more = ones.length > PLACES ? `\n      … and ${ones.length - PLACES} more` : '';
    return `    ${rule} (${ones.length})\n      what to do: ${ones[0].advice}\n${places.join('\n')}${more}`;
  });
}

const short = (text, length) => {
  const line = String(text).replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
};
