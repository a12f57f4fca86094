export { parseOkno, type RetextOknoParserOptions, retextOknoParser } from './parse.ts';
export { type RetextOknoOptions, retextOkno } from './retext-okno.ts';
export {
  createPluginRun,
  type FollowedPlugins,
  followSession,
  type RetextPlugin,
  type RunPlugins,
} from './run-plugins.ts';
