/** Saves something as a file of the learner's; nothing is sent anywhere. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers take the file a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
