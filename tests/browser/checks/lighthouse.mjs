// Lighthouse: accessibility, best practices and search engines 100 on a notice and on an index page, on a phone.
import lighthouse from 'lighthouse';
import { whole } from '../lib/look.mjs';
import { finding } from '../lib/report.mjs';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const scores = [];

export const says = () => scores.join('; ');

export async function overall({ sites, port }) {
  const found = [];
  // Drafts are kept from search engines, so only what is published is looked at. Another theme is other style sheets.
  for (const site of sites.filter((site) => site.name === 'example' && (whole || site.theme === 'default'))) {
    const language = site.pages.find((page) => page.file === 'fi/index.html');
    const notice = site.pages.find((page) => page.notice && page.file.startsWith('fi/'));
    for (const page of [language, notice].filter((page) => page && !page.fragment)) {
      const { lhr } = await lighthouse(site.server.url(page), { port, onlyCategories: CATEGORIES, throttlingMethod: 'provided', logLevel: 'silent', disableStorageReset: true });
      scores.push(`${site.theme} ${page.notice ? 'notice' : 'index'} ${CATEGORIES.map((name) => Math.round(lhr.categories[name].score * 100)).join('/')}`);
      for (const name of CATEGORIES)
        for (const { id, weight } of lhr.categories[name].auditRefs) {
          const audit = lhr.audits[id];
          if (weight > 0 && audit.score !== null && audit.score < 1)
            found.push(finding(page, 'Lighthouse', `${name}: ${audit.title}`, audit.description, id, JSON.stringify(audit.details?.items ?? '')));
        }
    }
  }
  return found;
}
