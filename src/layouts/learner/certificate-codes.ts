import { html, nothing, render, type TemplateResult } from 'lit';
import { counted, fill, type Language, type Words } from '#i18n';
import { type Certificate, competencyNames, levelNames, readCode } from '#learning';
import { dayInWords } from './review-dates.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

type CertificateWords = Words['certificate'];

/** What a certificate says, as a list. */
export function certificateFacts(
  { course, day, modules, competencies, minutes }: Certificate,
  words: CertificateWords,
  language: Language,
  catalogue: SiteCatalogue | null,
): TemplateResult {
  const known = catalogue?.courses.find(({ code }) => code === course);
  const titleOf = (code: string): string => known?.modules.find((module) => module.code === code)?.title ?? '';
  return html`<dl class="certificate-facts">
    <div>
      <dt>${words.course}</dt>
      <dd>${course} ${known?.title ?? ''}</dd>
    </div>
    <div>
      <dt>${words.day}</dt>
      <dd>${dayInWords(day, language)}</dd>
    </div>
    <div>
      <dt>${words.modules}</dt>
      <dd>
        <ul>
          ${modules.map((code) => html`<li>${code} ${titleOf(code)}</li>`)}
        </ul>
      </dd>
    </div>
    <div>
      <dt>${words.competencies}</dt>
      <dd>
        <ul>
          ${competencies.map(
            ({ code, level }) =>
              html`<li>
                ${fill(words.level, {
                  name: competencyNames[code][language],
                  level,
                  meaning: levelNames[language][level] ?? '',
                })}
              </li>`,
          )}
        </ul>
      </dd>
    </div>
    <div>
      <dt>${words.time}</dt>
      <dd>${counted(language, words.minutes, minutes)}</dd>
    </div>
  </dl>`;
}

/** Lets anybody check a code. */
export function wireCheck(words: CertificateWords, language: Language, catalogue: SiteCatalogue | null): void {
  const form = document.querySelector<HTMLFormElement>('#code-form');
  const box = form?.querySelector('textarea');
  const result = document.querySelector<HTMLElement>('#code-result');
  if (!form || !box || !result) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const reading = readCode(box.value);
    box.ariaInvalid = reading.valid ? null : 'true';
    // Emptied first, so that the same words are spoken again.
    render(nothing, result);
    render(
      reading.valid
        ? html`<p class="certificate-sound"><span aria-hidden="true">✓</span> <b>${words.sound}</b></p>
            ${certificateFacts(reading.certificate, words, language, catalogue)}`
        : html`<p class="certificate-unsound"><span aria-hidden="true">✕</span> <b>${words[reading.because]}</b></p>`,
      result,
    );
  });
}
