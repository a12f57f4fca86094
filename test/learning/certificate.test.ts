import { describe, expect, test } from 'vitest';
import {
  certificateCode,
  certificateOf,
  type Happening,
  type LearningModule,
  openBadge,
  progressOf,
  readCode,
} from '#learning';

import { answered, eventsOf } from '../support/learning-events.ts';

const module = (id: string, code: string, competencies: LearningModule['competencies']): LearningModule => {
  const activities = [{ id: `${id}/1`, hashes: ['h1'], judged: true }];
  return { id, code, minutes: 45, competencies, prerequisites: [], activities };
};
const course = {
  id: 'clear-language',
  code: 'B',
  modules: [
    module('build', 'B2', [{ code: 'F4', levels: [1, 2] }]),
    module('words', 'B3', [
      { code: 'F7', levels: [2] },
      { code: 'F4', levels: [3, 2] },
    ]),
  ],
};
const mastered = (id: string): Happening => ({ kind: 'module-mastered', module: id });
const progress = progressOf(
  eventsOf([
    ['2026-03-02', { kind: 'nickname-chosen', nickname: 'Anna' }],
    ['2026-03-02', mastered('build')],
    ['2026-03-01', mastered('words')],
  ]),
);
const certificate = {
  course: 'B',
  day: '2026-03-02',
  modules: ['B2', 'B3'],
  competencies: [
    { code: 'F4', level: 3 },
    { code: 'F7', level: 2 },
  ],
  minutes: 90,
} as const;

test('a certificate is there when every module is mastered, and says what was learned', () => {
  expect(certificateOf(progress, course, '2026-12-31')).toEqual(certificate);
  const half = progressOf(eventsOf([['2026-03-01', mastered('words')]]));
  expect(certificateOf(half, course, '2026-12-31')).toBe(null);
});

test('a certificate whose mastery is not written down yet is of today', () => {
  const events = eventsOf([
    ['2026-03-01', answered('build/1', true)],
    ['2026-03-01', answered('words/1', true)],
  ]);
  expect(certificateOf(progressOf(events), course, '2026-12-31')?.day).toBe('2026-12-31');
});

describe('a code', () => {
  const code = certificateCode(certificate);

  test('says in the open what the certificate says', () => {
    expect(code).toMatch(/^OKNO1-B-20260302-B2\.B3-F43\.F72-90-[0-9A-Z]{8}$/);
    expect(readCode(code)).toEqual({ valid: true, certificate });
  });

  test('is read as people type it', () => {
    expect(readCode(` ${code.toLowerCase().replaceAll('-', ' – ')}\n`)).toEqual({ valid: true, certificate });
  });

  test('with any digit changed is refused', () => {
    for (const [place, digit] of [...code].entries()) {
      if (!/[0-9A-Z]/.test(digit)) continue;
      const other = digit === '7' ? '8' : '7';
      expect(readCode(code.slice(0, place) + other + code.slice(place + 1)).valid, `place ${place}`).toBe(false);
    }
  });

  test('that is none says why', () => {
    expect(readCode('hello')).toEqual({ valid: false, because: 'form' });
    expect(readCode('')).toEqual({ valid: false, because: 'form' });
    expect(readCode('B2.'.repeat(100_000))).toEqual({ valid: false, because: 'form' });
    expect(readCode(code.replace('OKNO1', 'OKNO2'))).toEqual({ valid: false, because: 'version' });
    expect(readCode(code.replace('20260302', '20260303'))).toEqual({ valid: false, because: 'digits' });
  });
});

test('a badge is an Open Badges 3.0 credential of nobody in particular', () => {
  const badge = openBadge(certificate, {
    language: 'en',
    name: 'Clear official language',
    description: 'Letters that people understand.',
    criteria: 'All modules mastered.',
    courseUrl: 'https://okno.example/en/learn/clear-language/',
    siteUrl: 'https://okno.example/',
    siteName: 'Okno',
    competencyNames: { F4: 'Clear writing', F7: 'Measurement' },
  });
  expect(badge).toMatchObject({
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    validFrom: '2026-03-02T00:00:00Z',
    credentialSubject: {
      type: ['AchievementSubject'],
      achievement: { humanCode: certificateCode(certificate), tag: ['Clear writing: 3/4', 'Measurement: 2/4'] },
    },
  });
  expect(JSON.stringify(badge)).not.toContain('Anna');
});
