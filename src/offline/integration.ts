import type { AstroIntegration } from 'astro';

/** Has the courses of the built site open without a network. */
export const offlineCourses = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'offline-courses',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/{2,}/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        // The bundler is for builds alone.
        const { writeWorkers } = await import('./write-workers.ts');
        for (const line of await writeWorkers(dir, base)) logger.info(line);
      },
    },
  };
};
