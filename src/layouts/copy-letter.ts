/** Puts letters on the clipboard; where that is not allowed, selects them. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-letter]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const { letter = '', copied = '', selected = '' } = button.dataset;
    let says = copied;
    try {
      await navigator.clipboard.writeText(letter);
    } catch {
      const sheet = button.closest('article')?.querySelector('.sample-sheet');
      if (sheet) getSelection()?.selectAllChildren(sheet);
      says = selected;
    }
    const status = button.parentElement?.querySelector('[role=status]');
    if (status) status.textContent = says;
  });
}
