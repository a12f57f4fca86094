import { html, type TemplateResult } from 'lit';
import type { Language } from '#i18n';
import { roles } from '#learning';

/** A choice of the role. */
export interface RoleForm {
  readonly language: Language;
  readonly legend: string;
  readonly button: string;
  readonly chosen: string | null;
  choose(role: string): void;
}

/** Radio buttons with the roles, and the button that takes the choice over. */
export function roleForm({ language, legend, button, chosen, choose }: RoleForm): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const role = new FormData(event.target as HTMLFormElement).get('role');
    if (typeof role === 'string') choose(role);
  };
  const selected = roles.some(({ id }) => id === chosen) ? chosen : roles[0]?.id;
  return html`<form class="role-form" autocomplete="off" @submit=${submit}>
    <fieldset class="choice-list" aria-label=${legend}>
      <legend>${legend}</legend>
      ${roles.map(
        (role) =>
          html`<label class="choice"
            ><input type="radio" name="role" value=${role.id} ?checked=${role.id === selected} /> ${role[language]}</label
          >`,
      )}
    </fieldset>
    <p class="learner-tools"><button class="button primary" type="submit">${button}</button></p>
  </form>`;
}
