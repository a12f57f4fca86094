/** Hands a text to the browser as a file to be saved; nothing goes over the network. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the blob a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
