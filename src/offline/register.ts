/**
 * Has the courses kept on this device, and tells when a new version waits. The only file that may name a service worker;
 * no page that checks letters loads it (`offline-notice.astro` is not on them).
 */

/** As much of Trusted Types as is used here; TypeScript does not know them yet. */
interface Policy {
  createScriptURL(url: string): string;
}
const rules: Policy = { createScriptURL: (url) => url };
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
const policy = trustedTypes?.createPolicy('okno-offline', rules) ?? rules;

const notice = document.querySelector<HTMLElement>('[data-offline]');
const show = (name: string): void => {
  const sentence = document.querySelector<HTMLElement>(`[data-offline-${name}]`);
  if (sentence) sentence.hidden = false;
};
let waiting: ServiceWorker | null = null;

function look({ waiting: next, active }: ServiceWorkerRegistration): void {
  waiting = next;
  if (active) show('ready');
  if (active && next) show('update');
}

/** Tells whenever a version that was found is ready to be used. */
function follow(registration: ServiceWorkerRegistration): void {
  registration.installing?.addEventListener('statechange', () => look(registration));
}

notice?.querySelector('button')?.addEventListener('click', () => {
  const next = waiting;
  // In another tab someone has pressed before.
  if (!next) return location.reload();
  next.addEventListener('statechange', () => next.state === 'activated' && location.reload());
  next.postMessage('take over');
});

function keepCourses(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  // The copy is a megabyte: it is not for those who have asked to save data.
  if (connection?.saveData) return;
  navigator.serviceWorker?.register(policy.createScriptURL(notice?.dataset['offline'] ?? '')).then(
    (registration?: ServiceWorkerRegistration) => {
      // Where a browser forbids copies without saying so, there is none.
      if (!registration) return;
      look(registration);
      follow(registration);
      registration.addEventListener('updatefound', () => follow(registration));
    },
    // Private windows and old browsers keep no copy; the courses work as before, with the network.
    () => {},
  );
}

// The page comes first, and the copy after it.
if (document.readyState === 'complete') keepCourses();
else addEventListener('load', keepCourses);
