import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * What a content security policy cannot stop, by the name that code would use: the ways out that only our code can leave
 * unused. A call to our own host with a text in its address is among them.
 */
const waysOut: Readonly<Record<string, RegExp>> = {
  'a call between browsers': /\bRTCPeerConnection\b|\bRTCDataChannel\b|\bWebTransport\b/,
  'another page, opened': /\bwindow\.open\b|(?<![.\w])open\((?=['"`]http|url)/,
  'another page in place of this one': /\blocation\.(?:assign|href ?=(?!=))|(?<![.\w])location ?=(?!=)/,
  'a page that goes on by itself': /http-equiv=["']?refresh|httpEquiv/i,
  'a picture made by code': /\bnew Image\b|createElement\(["']img/,
  'text as markup or code': /\bdocument\.write|\bnew Function\b|(?<![.\w])eval\(|\.srcdoc\b|setHTMLUnsafe/,
  'a service worker': /\bserviceWorker\b|\bSharedWorker\b/,
  'a message to another window': /\b(?:opener|parent|top)\??\.postMessage/,
};

/**
 * The files that may take a way. One has the courses kept on the device: a page that checks letters does not load it
 * (`offline.test.ts`), and the worker answers for nothing but the files of the courses. The other only looks whether a new
 * version waits.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'a service worker': ['src/offline/register.ts', 'src/offline/tell-update.ts'],
};

/** Where code of pages lives. */
const folders = ['components', 'src'];
/** Runs on the machine of who builds or checks archives, never in a page. */
const outside = /^src\/(?:cli|authoring)\//;

const files = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.test.ts') && !outside.test(file));

/** The lines of code, without comments, that take a way. */
const taking = (way: RegExp, except: readonly string[] = []): string[] =>
  files
    .filter((file) => !except.includes(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (way.test(line.replace(/^\s*(?:\*|\/\/|\/\*).*/, '')) ? `${file}:${index + 1}` : [])),
    );

test.for(Object.entries(waysOut))('code of pages never takes %s', ([name, way]) => {
  expect(files.length).toBeGreaterThan(200);
  expect(taking(way, allowed[name])).toEqual([]);
});

test('what tells of a new version starts nothing and sends nothing', () => {
  const code = readFileSync('src/offline/tell-update.ts', 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');
  expect(code.match(/serviceWorker\b\S*/g)).toEqual(['serviceWorker?.getRegistration().catch(()']);
  expect(code).not.toMatch(/postMessage|\bregister\(|\bupdate\(|\bfetch\b|\blocation\b/);
});

test('each way is known by its name', () => {
  const uses = [
    'new RTCPeerConnection()',
    'window.open(address)',
    'location.assign(address)',
    'location = address',
    '<meta http-equiv="refresh" content="0">',
    'new Image().src = address',
    'document.write(text)',
    'navigator.serviceWorker.register(file)',
    'opener.postMessage(text)',
  ];
  for (const use of uses) expect(Object.values(waysOut).some((way) => way.test(use))).toBe(true);
});
