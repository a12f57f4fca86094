import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '#i18n';
import { moduleOf, type Progress } from '#learning';
import { modulesOf, type NamedModule, type SiteCatalogue } from './site-catalogue.ts';

/** A place of a module that has a note, as a link; a section that is gone leads to its module. */
function placeOf({ id, title, href, sections }: NamedModule, place: string): TemplateResult {
  const section = sections.find((one) => place === `${id}/${one.id}`);
  return section
    ? html`<a href=${`${href}#${section.slug}`}>${title}: ${section.title}</a>`
    : html`<a href=${href}>${title}</a>`;
}

/** The learner's notes, each with its place, in the order of the courses and their sections. */
export function myNotes(
  words: Words['myProgress'],
  catalogue: SiteCatalogue,
  { notes }: Progress,
): TemplateResult | typeof nothing {
  const noted = modulesOf(catalogue).flatMap((module) => {
    const order = [module.id, ...module.sections.map(({ id }) => `${module.id}/${id}`)];
    const rank = (place: string): number => (order.includes(place) ? order.indexOf(place) : order.length);
    const own = [...notes].filter(([place]) => moduleOf(place) === module.id);
    return own.sort(([a], [b]) => rank(a) - rank(b)).map(([place, note]) => ({ module, place, note }));
  });
  if (noted.length === 0) return nothing;
  return html`<section class="learner-course" aria-labelledby="my-notes">
    <h3 id="my-notes">${words.notes}</h3>
    <dl class="certificate-facts">
      ${noted.map(
        ({ module, place, note }) =>
          html`<div>
            <dt>${placeOf(module, place)}</dt>
            <dd class="learner-note">${note}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
