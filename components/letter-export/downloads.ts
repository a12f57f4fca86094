/** After this time in ms the browser has long taken over what it saves. */
const life = 60_000;

/** Gives files to the browser to save. They are made in the page, and no address of the network has any part in it. */
export class Downloads {
  readonly #addresses = new Set<string>();

  /** @param name - Never holds anything of a letter. */
  save(name: string, type: string, content: Uint8Array<ArrayBuffer> | string): void {
    const address = URL.createObjectURL(new Blob([content], { type }));
    this.#addresses.add(address);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => this.#drop(address), life);
  }

  /** Leaves nothing of the files behind in the page. */
  forget(): void {
    for (const address of this.#addresses) this.#drop(address);
  }

  #drop(address: string): void {
    URL.revokeObjectURL(address);
    this.#addresses.delete(address);
  }
}
