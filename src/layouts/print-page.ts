const root = document.documentElement;

/**
 * Shows the buttons that print the page; without scripts the browser's own menu does it.
 *
 * `data-print="answers"` prints the trainer's copy, with the answers of all activities; `data-print="notes"` the learner's
 * own, with the notes, and is shown by the notes when there are any.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  const { print: copy } = button.dataset;
  if (copy !== 'notes') button.hidden = false;
  button.addEventListener('click', () => {
    root.toggleAttribute('data-print-answers', copy === 'answers');
    root.toggleAttribute('data-print-notes', copy === 'notes');
    print();
  });
}
// Printing by the browser's own menu is for the class again.
addEventListener('afterprint', () => {
  root.removeAttribute('data-print-answers');
  root.removeAttribute('data-print-notes');
});
