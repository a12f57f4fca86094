/** The checker within a longer page, such as a module: its script comes when the reader comes near. */
for (const element of document.querySelectorAll<HTMLElement>('letter-checker')) {
  const load = (): void => {
    watch.disconnect();
    import('./define.ts').then(
      () => {
        // What was typed while the script came.
        const box = element.querySelector('textarea');
        if (box && box.value !== '') box.dispatchEvent(new Event('input', { bubbles: true }));
      },
      () => {
        const said = element.querySelector('.letter-checker-status');
        if (said) said.textContent = element.dataset['lost'] ?? '';
      },
    );
  };
  // A screen ahead, so that it is there before it is seen.
  const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), { rootMargin: '100%' });
  watch.observe(element);
  element.addEventListener('focusin', load, { once: true });
}
