import { chooseLanguage } from './language-choice.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')) {
  link.addEventListener('click', () => chooseLanguage(link.hreflang));
}
