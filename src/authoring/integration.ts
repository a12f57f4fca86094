import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from './check-content.ts';
import { formatMistake } from './mistake.ts';

const count = (mistakes: number): string => `${mistakes} ${mistakes === 1 ? 'mistake' : 'mistakes'} in the content`;

/** Says what is wrong, one line each, and returns how many mistakes there are. */
const tell = (root: string, logger: AstroIntegrationLogger): number => {
  const mistakes = checkContent(root);
  for (const mistake of mistakes) console.error(formatMistake(mistake));
  if (mistakes.length > 0) logger.error(count(mistakes.length));
  return mistakes.length;
};

/** Checks the content before a build, which it stops, and in `dev`, where it says what to mend after every change. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ command, config, logger }) => {
      // An error thrown here would print the stack of the build, which says nothing to a trainer.
      if (command === 'build' && tell(fileURLToPath(config.root), logger) > 0) process.exit(1);
    },
    'astro:server:setup': ({ server, logger }) => {
      const { root } = server.config;
      let timer: NodeJS.Timeout | undefined;
      let last = tell(root, logger);
      const again = (path: string): void => {
        if (!path.replaceAll('\\', '/').includes('/content/')) return;
        // Editors save a file in several steps.
        clearTimeout(timer);
        timer = setTimeout(() => {
          const now = tell(root, logger);
          if (now === 0 && last > 0) logger.info('No mistakes left in the content');
          last = now;
        }, 200);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, again);
    },
  },
});
