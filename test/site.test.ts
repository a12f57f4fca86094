import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPage, builtPages, scriptBytes, workerBytes } from './support/built-site.ts';

const inLanguages = builtPages.filter(({ path }) => /^\/(?:en|ru)\//.test(path));
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const pages = builtPages.map((page) => [page.path, page] as const);

describe('every page', () => {
  test.for(pages)('%s has one heading, a title, a description and a language', ([path, { html }], { expect }) => {
    expect(count(html, /<h1[\s>]/g)).toBe(1);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]+"/);
    expect(/<html lang="(\w+)"/.exec(html)?.[1]).toBe(path.startsWith('/ru/') ? 'ru' : 'en');
  });

  test.for(pages)('%s has a policy without holes, and keeps it', ([path, { html }], { expect }) => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    // What the search pages may do beyond this, a test of their own says (`search.test.ts`).
    if (!path.endsWith('/search/')) {
      expect(policy.replaceAll('&#39;', "'")).toContain("connect-src 'none'");
      expect(policy).not.toContain('unsafe');
    }
    expect(policy).toContain('require-trusted-types-for');
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });

  test.for(pages)('%s links to files and pages that there are', ([path, { html }], { expect }) => {
    const broken = [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)]
      .map(([, target = '']) => new URL(target.replaceAll('&amp;', '&'), `https://okno.example${path}`))
      .filter(({ origin }) => origin === 'https://okno.example')
      .filter(({ pathname, hash }) => {
        const file = join('dist', decodeURIComponent(pathname));
        if (!existsSync(file)) return true;
        const target = statSync(file).isDirectory() ? join(file, 'index.html') : file;
        if (!existsSync(target)) return true;
        if (hash === '' || !target.endsWith('.html')) return false;
        return !builtPage(pathname).html.includes(`id="${decodeURIComponent(hash.slice(1))}"`);
      })
      .map(({ href }) => href);
    expect(broken).toEqual([]);
  });

  test('in one language has a twin in the other and links to it', () => {
    for (const { path, html } of inLanguages) {
      const twin = path.startsWith('/en/') ? path.replace('/en/', '/ru/') : path.replace('/ru/', '/en/');
      expect(inLanguages.map((page) => page.path)).toContain(twin);
      expect(html).toMatch(new RegExp(`<a class="language-link" href="${twin}"`));
    }
  });
});

describe('budgets', () => {
  const kB = 1000;
  const activities = builtPages.flatMap(({ path, html }) => {
    const tag = /^\/en\/specimens\/([\w-]+)\/$/.exec(path)?.[1];
    const isItself = new RegExp(`<${tag} [^>]*kind="`).test(html);
    return tag && isItself && html.includes('<form class="activity-form') ? [tag] : [];
  });
  const kindOf = (html: string): [string, number] => {
    if (/<form class="activity-form|<sentence-lab/.test(html)) return ['module', 35 * kB];
    if (html.includes('<letter-checker')) return ['checker', 28 * kB];
    if (/<div id="(?:diagnostic|path)"/.test(html)) return ['diagnostic', 27 * kB];
    if (html.includes('<house-style')) return ['house style', 15 * kB];
    if (html.includes('<letter-compare')) return ['comparison', 15 * kB];
    if (html.includes('data-search-form')) return ['search', 4 * kB];
    if (/id="(?:my-progress|review|certificate|check-yourself)"[^>]* data-page/.test(html)) return ['learner', 26 * kB];
    if (/<form class="[\w- ]*tool-form|<before-after/.test(html)) return ['tool', 12 * kB];
    // Home and courses ask whether there is progress, and load the rest only then.
    if (/id="(?:today|course-progress)"/.test(html)) return ['door', 3 * kB];
    // It has the courses kept on the device.
    if (html.includes('data-offline')) return ['course', 2 * kB];
    return ['text', 1.3 * kB];
  };

  test.for(pages)('the scripts of %s are small', ([, page], { expect }) => {
    const [kind, most] = kindOf(page.html);
    const bytes = scriptBytes(page);
    expect(bytes, kind).toBeLessThanOrEqual(most);
    expect(bytes, 'a page without a script would prove nothing').toBeGreaterThan(0);
  });

  test.for(activities)('what %s adds to the ground of all activities is small', (tag, { expect }) => {
    // What checks texts is there for the sentence lab already.
    const known = ['sentence-lab', ...activities.filter((other) => other !== tag)];
    const others = known.map((other) => builtPage(`/en/specimens/${other}/`));
    const bytes = scriptBytes(builtPage(`/en/specimens/${tag}/`), others);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(4 * kB);
  });

  test('the worker, the engine of each language and the reader of house styles are small', async () => {
    const { worker, en, ru, house } = await workerBytes();
    expect(Math.min(worker, en, ru, house), 'files that are not there would prove nothing').toBeGreaterThan(2 * kB);
    expect(worker).toBeLessThanOrEqual(4 * kB);
    // The most that a page may need to be ready. 150 kB are wanted: half of it is words and phrases.
    expect(worker + en).toBeLessThanOrEqual(200 * kB);
    expect(worker + ru).toBeLessThanOrEqual(571 * kB);
    expect(house).toBeLessThanOrEqual(12 * kB);
  });
});
