import type { Plugin } from 'vite';
import { ruleReasons } from './rule-reasons.ts';

/** Gives pages the reasons of rules as they are, without the rules. */
export const reasonsAlone = (): Plugin => ({
  name: 'reasons-alone',
  transform: {
    filter: { id: /\/src\/export\/rule-reasons\.ts(?:\?|$)/ },
    handler: () => `export const ruleReasons = ${JSON.stringify(ruleReasons)};`,
  },
});
