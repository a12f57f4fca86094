import { Class } from './character-classes.ts';

/** What the letters of {@link runs} stand for. */
export const runKinds: Readonly<Record<string, number>> = {
  a: Class.other,
  b: Class.space,
  c: Class.newline,
  d: Class.digit,
  e: Class.upper | Class.latin,
  f: Class.lower | Class.latin,
  g: Class.letter | Class.latin,
  h: Class.silent | Class.slow,
  i: Class.lower,
  j: Class.upper | Class.latin | Class.slow,
  k: Class.lower | Class.latin | Class.slow,
  l: Class.letter | Class.latin | Class.slow,
  m: Class.letter | Class.slow,
  n: Class.upper | Class.slow,
  o: Class.lower | Class.slow,
  p: Class.upper | Class.cyrillic,
  q: Class.lower | Class.cyrillic,
  r: Class.upper | Class.cyrillic | Class.slow,
  s: Class.lower | Class.cyrillic | Class.slow,
  t: Class.cyrillic,
  u: Class.silent | Class.cyrillic | Class.slow,
  v: Class.latin,
};

/**
 * The classes of U+0000 to U+052F and U+2000 to U+267F, one after another, without an expression for each: `a9` is nine
 * of a kind, `ef:48` is 48 in turns, as capital and small letters of an alphabet. `characters.test.ts` proves them right.
 */
export const runs =
  'a9bc:3bca18ba15d10a7e26a6f26a37ba9ga2ha7ia4ga5e23ae7f24af8ef:48jfe:7fe:17fe:48ef:6f2e2fe:4ef:3e2f2e4fe2fe3f3e2fe' +
  '2fe:6ef:4fe:4ef:3e2fe:4ef2gef3g4egfegfegfe:17fe:19fegfe:4e2fe:59f6e2fe2f2ef:3e3fe:9k68l2k26l9m9a4m12a14l5a7ma:4a' +
  '16h112no:4manoa2mo3an:3a5na:3n2an:4no:3n16an9o35no2n3o3no:24o4noano:3no2n3p48q48rs:34tu2h2u3rs:55rs:14sr:97b11h3' +
  'a26c2a5ba47bha16la13la16l13a51h33a17na4na2on3o2n3oan:3a2n5a6na:6j2n2aon2jnom4oa2o2n2a5no4a4ka17v35jkv4a1271';
