const root = document.documentElement;

/**
 * Shows the buttons that print the page; without scripts the browser's own menu does it.
 *
 * `data-print="answers"` prints the trainer's copy, with the answers of all activities.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    root.toggleAttribute('data-print-answers', button.dataset['print'] === 'answers');
    print();
  });
}
// Printing by the browser's own menu is for the class again.
addEventListener('afterprint', () => root.removeAttribute('data-print-answers'));
