/** Opens what stands beside a letter where there is room beside it (`letters.css`); below it, it would be in the way. */
if (matchMedia('(width > 60rem)').matches) {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.sample details')) details.open = true;
}
