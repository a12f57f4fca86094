import type { Certificate } from './certificate.ts';
import type { CompetencyCode, Level } from './competencies.ts';
import { fingerprint } from './content-hash.ts';
import { isDay } from './days.ts';

/** Crockford's digits: without I, L, O and U, which are misread. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkDigits = 8;

/** 40 bits of a fingerprint as eight digits. */
function checkOf(text: string): string {
  const bits = BigInt(`0x${fingerprint(text)}`);
  return Array.from({ length: checkDigits }, (_, place) => digits[Number((bits >> BigInt(5 * place)) & 31n)]).join('');
}

/**
 * The code of a certificate: `OKNO1-B-20261129-B1.B2.B3-F43.F72-165-7K3M9QXZ`.
 *
 * It says in the open what the certificate says, course, day, modules, competencies with their levels and minutes, and ends
 * with check digits. It proves that none of this was mistyped or altered afterwards without computing new digits. It does
 * not prove who did the course, nor that anybody did: there is no secret in a page that runs on the reader's own computer, so
 * whoever reads this program can write a code. Where proof is needed, let an LMS keep the score or watch a test. It holds
 * no personal data, and checking it needs no network.
 */
export function certificateCode({ course, day, modules, competencies, minutes }: Certificate): string {
  const levels = competencies.map(({ code, level }) => `${code}${level}`).join('.');
  const said = ['OKNO1', course, day.replaceAll('-', ''), modules.join('.'), levels, minutes].join('-');
  return `${said}-${checkOf(said)}`;
}

/** What a code says, or why it says nothing. */
export type CodeReading =
  | { readonly valid: true; readonly certificate: Certificate }
  /** `form`: no code at all; `version`: of a later edition; `digits`: something in it was altered or mistyped. */
  | { readonly valid: false; readonly because: 'form' | 'version' | 'digits' };

const form =
  /^(?<said>OKNO1-(?<course>[A-Z])-(?<date>\d{8})-(?<modules>[A-Z]\d{1,2}(?:\.[A-Z]\d{1,2}){0,49})-(?<levels>F[1-8][1-4](?:\.F[1-8][1-4]){0,7})-(?<minutes>\d{1,5}))-(?<check>[0-9A-Z]{8})$/;

/** Reads a code as people type it: in any case, with spaces, other dashes, and O or I where a digit is meant in the check. */
export function readCode(typed: string): CodeReading {
  const code = typed
    .slice(0, 1000)
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/[‐-―−]/g, '-');
  const { said, course, date, modules, levels, minutes, check } = form.exec(code)?.groups ?? {};
  if (!said || !course || !date || !modules || !levels || !minutes || !check) {
    return { valid: false, because: /^OKNO\d/.test(code) && !code.startsWith('OKNO1-') ? 'version' : 'form' };
  }
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  if (checkOf(said) !== check.replaceAll('O', '0').replace(/[IL]/g, '1') || !isDay(day)) {
    return { valid: false, because: 'digits' };
  }
  const competencies = levels.split('.').map((one) => ({
    code: one.slice(0, 2) as CompetencyCode,
    level: Number(one[2]) as Level,
  }));
  return {
    valid: true,
    certificate: { course, day, modules: modules.split('.'), competencies, minutes: Number(minutes) },
  };
}
