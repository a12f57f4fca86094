import { html, svg, type TemplateResult } from 'lit';
import { fill } from '#i18n';
import type { Band, Ease } from '#plain-language';
import { bandOf } from '#plain-language/ease';
import type { CheckerWords } from './checker-words.ts';

/** The bands from hard to easy, each with its scores; `to` is exclusive. */
function allBands() {
  const bands: { band: Band; from: number; to: number }[] = [];
  for (let score = 0; score <= 100; score++) {
    const band = bandOf(score);
    const last = bands.at(-1);
    if (last?.band === band) last.to = score;
    else bands.push({ band, from: score, to: score });
    if (last && last.band !== band) last.to = score;
  }
  return bands;
}

const bands = allBands();

/** The score on its scale, with the interval that it may lie in; the numbers are the borders of the bands. */
export function easeScale(words: CheckerWords, { score, low, high }: Ease): TemplateResult {
  const label = fill(words.scale, { score, low, high });
  return html`<svg class="letter-checker-scale" role="img" aria-label=${label} width="100%" height="44">
    ${bands.map(
      ({ band, from, to }) =>
        svg`<rect class="letter-checker-band letter-checker-${band}" x="${from}%" y="8" width="${to - from}%" height="14"/>`,
    )}
    ${bands
      .slice(1)
      .map(
        ({ from }) =>
          svg`<line class="letter-checker-tick" x1="${from}%" x2="${from}%" y1="8" y2="27"/><text class="letter-checker-number" x="${from}%" y="41">${from}</text>`,
      )}
    <rect class="letter-checker-interval" x="${low}%" y="4" width="${Math.max(1, high - low)}%" height="22" rx="6" />
    <line class="letter-checker-score-line" x1="${score}%" x2="${score}%" y1="1" y2="29" />
    </svg>
    <p class="letter-checker-ends" aria-hidden="true"><span>${words.bands.hard}</span><span>${words.bands.easy}</span></p>`;
}
