/**
 * Tells on a page that checks texts that a new version of the courses waits. It only looks: it starts nothing and sends
 * nothing. The version is taken up on the page of courses, where no letter is.
 */
// A module, so that its names are its own.
export {};

const notice = document.querySelector<HTMLElement>('[data-update-notice]');

function look({ active, waiting }: ServiceWorkerRegistration): void {
  if (notice && active && waiting) notice.hidden = false;
}

/** Looks again whenever a version that was found is ready to be used. */
function follow(registration: ServiceWorkerRegistration): void {
  registration.installing?.addEventListener('statechange', () => look(registration));
}

async function watch(): Promise<void> {
  // Some browsers have none in private windows, and some refuse to say.
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (!registration) return;
  look(registration);
  follow(registration);
  registration.addEventListener('updatefound', () => follow(registration));
}
void watch();
