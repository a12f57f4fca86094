import { chosenLanguage } from './language-choice.ts';

/** Goes to the language that was chosen last, else to the first one of the browser that the site has. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')];
const wanted = [chosenLanguage(), ...navigator.languages];
const link = wanted.flatMap((tag) => links.filter(({ hreflang }) => tag?.toLowerCase().split('-')[0] === hreflang))[0];
location.replace((link ?? links[0])?.href ?? location.href);
