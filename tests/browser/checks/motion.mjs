// Whoever asks for reduced motion gets none.
import { MODES } from '../lib/browser.mjs';
import { finding } from '../lib/report.mjs';

export async function atTypical(tab, page) {
  await tab.open(page.site.server.url(page), MODES.still);
  const moving = await tab.page.evaluate(() => {
    const seconds = (list) => Math.max(...list.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)));
    const found = document.getAnimations().map((one) => ['an animation runs', one.effect?.target?.cloneNode(false).outerHTML ?? '']);
    for (const element of document.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const say = (what) => found.push([what, element.cloneNode(false).outerHTML]);
      if (style.scrollBehavior === 'smooth') say('scroll-behavior: smooth');
      if (seconds(style.transitionDuration) > 0.01) say(`transition: ${style.transition}`);
      if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) say(`animation: ${style.animationName}`);
    }
    return found;
  });
  return moving.map(([what, element]) => finding(page, tab.mode.name, 'something moves', 'put motion inside @media (prefers-reduced-motion: no-preference)', element, what));
}
