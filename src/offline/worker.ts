/**
 * The service worker of the courses in one language. It answers for the files of its list from its own copy, and for
 * nothing else: all other requests go their way as if it were not there.
 */
import { cache, family, files } from 'virtual:offline-files';

/** As much of a service worker as is used here; the types of pages and of workers do not go together. */
interface Waiting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response> | Response): void;
}
interface ServiceWorkerScope {
  addEventListener(name: 'install' | 'activate', listen: (event: Waiting) => void): void;
  addEventListener(name: 'fetch', listen: (event: Fetching) => void): void;
  addEventListener(name: 'message', listen: (event: MessageEvent) => void): void;
  skipWaiting(): Promise<void>;
}
const scope = self as unknown as ServiceWorkerScope;
const listed = new Map(files);
/** Files whose name says what is in them; a page that is still open may ask for one of the version before. */
const named = /\/_astro\//;

async function keep(store: Cache, path: string, integrity: string): Promise<void> {
  const known = named.test(path) ? await caches.match(path) : undefined;
  // Pages of two builds would not go together: what is not of this build stops the copy, and the next visit tries again.
  const response = known ?? (await fetch(path, { integrity, cache: named.test(path) ? 'default' : 'no-cache' }));
  if (!response.ok) throw new Error(`Expected the file ${path}, got ${response.status}`);
  await store.put(path, response);
}

async function keepAll(): Promise<void> {
  const store = await caches.open(cache);
  await Promise.all(files.map(([path, integrity]) => keep(store, path, integrity)));
}

/** Forgets all versions but this and the one before, which pages may still show. */
async function forgetOld(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(family) && name !== cache);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request: Request, path: string): Promise<Response> {
  const store = await caches.open(cache);
  return (await store.match(path)) ?? (await caches.match(path)) ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) => event.waitUntil(forgetOld()));

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (listed.has(pathname) || named.test(pathname)) event.respondWith(answer(request, pathname));
  else if (listed.has(`${pathname}/`)) event.respondWith(Response.redirect(`${pathname}/`));
});

// Only a reader's press sends this: a new version never takes the place of a page that someone works on.
scope.addEventListener('message', ({ data }) => {
  if (data === 'take over') scope.skipWaiting();
});
