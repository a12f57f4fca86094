import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { levels, type ProfileRow } from '#learning';

const [left, top, step, cell, row] = [44, 26, 64, 58, 30];
const width = left + levels.length * step;

/** A competency: four boxes, filled up to the level, with a frame around the one that the role needs. */
function rowOf({ code, level, target }: ProfileRow, index: number): SVGTemplateResult {
  const y = top + index * row;
  return svg`<text class="profile-label" x="0" y=${y + 16}>${code}</text>
    ${levels.map((one) => {
      const x = left + (one - 1) * step;
      const held = level !== null && one <= level;
      return svg`<rect class=${held ? 'profile-held' : 'profile-open'} x=${x} y=${y} width=${cell} height="22" rx="4" />
        ${one === target ? svg`<path class="profile-target" d=${`M${x + cell - 4} ${y - 3}v28`} />` : nothing}`;
    })}
    ${level === null ? svg`<text class="profile-unknown" x=${left + 8} y=${y + 16}>?</text>` : nothing}`;
}

/** The profile as a picture: the table beside it says the same and more. */
export function profileChart(profile: readonly ProfileRow[], label: string): TemplateResult {
  const height = top + profile.length * row;
  return html`<svg class="profile-chart" role="img" aria-label=${label} viewBox=${`0 0 ${width} ${height}`}>
    ${levels.map(
      (level) =>
        svg`<text class="profile-label" text-anchor="middle" x=${left + (level - 1) * step + cell / 2} y="16">${level}</text>`,
    )}
    ${profile.map(rowOf)}
  </svg>`;
}
