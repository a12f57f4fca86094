/** As much of Trusted Types as is used here; TypeScript does not know them yet. */
interface Policy {
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const own = new Map<string, string>();
const rules: Policy = {
  createScriptURL(url) {
    if (![...own.values()].includes(url)) throw new TypeError('Expected a worker of the checker, got another one');
    return url;
  },
};
const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
const policy = trustedTypes?.createPolicy('okno-worker', rules) ?? rules;

/**
 * Starts a worker whose code the script carries: nothing is loaded. From a blob, so that the policy of the page binds it.
 *
 * @param code - All of it, a module.
 */
export function startSealedWorker(code: string, name: string): Worker {
  let address = own.get(code);
  if (address === undefined) {
    address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    own.set(code, address);
  }
  return new Worker(policy.createScriptURL(address), { type: 'module', name });
}
