import type { Certificate } from './certificate.ts';
import { certificateCode } from './certificate-code.ts';
import { fingerprint } from './content-hash.ts';
import type { Language } from './language.ts';

/** The words and addresses that a badge needs from the site. */
export interface BadgeWords {
  readonly language: Language;
  /** The name of the course. */
  readonly name: string;
  /** What the course is about. */
  readonly description: string;
  /** What had to be done for it. */
  readonly criteria: string;
  /** The address of the course. */
  readonly courseUrl: string;
  /** The address and name of the site. */
  readonly siteUrl: string;
  readonly siteName: string;
  readonly competencyNames: Readonly<Record<string, string>>;
}

/** An Open Badges 3.0 credential, as JSON. */
export type OpenBadge = Readonly<Record<string, unknown>>;

/** A UUID (version 8, of the application's own making) that is always the same for the same text. */
function uuidOf(text: string): string {
  const hex = fingerprint(text) + fingerprint(`${text} again`);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/**
 * A certificate as Open Badges 3.0 credential, for wallets and portfolios that read such files.
 *
 * It carries no signature, because a page without a server has no key to keep: a reader can see what was learned and check
 * the code in it, but not who learned it. Its subject is the certificate, not a person.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0
 */
export function openBadge(certificate: Certificate, words: BadgeWords): OpenBadge {
  const code = certificateCode(certificate);
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: `urn:uuid:${uuidOf(code)}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: words.name,
    issuer: { id: words.siteUrl, type: ['Profile'], name: words.siteName, url: words.siteUrl },
    validFrom: `${certificate.day}T00:00:00Z`,
    credentialSubject: {
      id: `urn:uuid:${uuidOf(`subject of ${code}`)}`,
      type: ['AchievementSubject'],
      achievement: {
        id: words.courseUrl,
        type: ['Achievement'],
        achievementType: 'Course',
        inLanguage: words.language,
        humanCode: code,
        name: words.name,
        description: words.description,
        criteria: { narrative: words.criteria },
        tag: certificate.competencies.map(({ code: one, level }) => `${words.competencyNames[one] ?? one}: ${level}/4`),
      },
    },
  };
}
