import { expect, test } from 'vitest';
import { contentHash } from '#learning';
import { fingerprint } from '../../src/learning/content-hash.ts';

test('a hash stays when layout, order of fields or composition of letters change, and changes with the words', () => {
  const hash = contentHash({ stem: 'Wer ist\n  Müller?', options: ['a', 'b'] });
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(contentHash({ options: ['a', ' b '], stem: 'Wer ist Mu\u0308ller?' })).toBe(hash);
  expect(contentHash({ options: ['b', 'a'], stem: 'Wer ist Müller?' })).not.toBe(hash);
  expect(contentHash({ options: ['a', 'b'], stem: 'Wer war Müller?' })).not.toBe(hash);
});

test('fields and lists cannot be mistaken for each other', () => {
  const contents = ['', [], {}, [''], [[]], { '': '' }, ['a', 'b'], ['a,b'], { a: 'b' }, null, 0, false, 'null'];
  expect(new Set(contents.map(contentHash)).size).toBe(contents.length);
});

test('the hash is FNV-1a with 64 bits, so that it never changes', () => {
  // “a” is 61 00 in UTF-16; of no bytes it is the offset basis.
  expect(fingerprint('')).toBe('cbf29ce484222325');
  expect(fingerprint('a')).toBe('089be207b544f1e4');
});
