/** As much of Trusted Types as is used here; TypeScript does not know them yet. */
interface Policy {
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const rules: Policy = {
  createScriptURL(url) {
    // The origin of a blob is that of the page that made it.
    if (new URL(url, location.href).origin !== location.origin) {
      throw new TypeError('Expected a worker of this site, got one from elsewhere');
    }
    return url;
  },
};
const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
const policy = trustedTypes?.createPolicy('okno-worker', rules) ?? rules;

/**
 * Starts a module as a worker that the content security policy of the page binds.
 *
 * A worker that is loaded from an address escapes the policy of its page; one made from a blob inherits it.
 *
 * @param lost - What the worker posts when the module cannot be loaded. Before the module has posted something of its
 *   own, messages to the worker are lost.
 */
export function startSealedWorker<Message>(address: string, name: string, lost: Message): Worker {
  // `import()` and not `import`, which would need `worker-src 'self'` and so allow workers that escape the policy.
  const module = JSON.stringify(new URL(address, location.href).href);
  const source = `import(${module}).catch(() => postMessage(${JSON.stringify(lost)}));`;
  const blob = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return new Worker(policy.createScriptURL(blob), { type: 'module', name });
}
