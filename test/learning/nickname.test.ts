import { expect, test } from 'vitest';
import { cleanNickname } from '#learning';

test('a nickname is one visible line of 40 characters at most', () => {
  expect(cleanNickname('  Рыжий\n\tлис\u202E\u200B ')).toBe('Рыжий лис');
  expect(cleanNickname('\u0000')).toBe('');
  expect(cleanNickname('🦊'.repeat(50))).toBe('🦊'.repeat(40));
});
