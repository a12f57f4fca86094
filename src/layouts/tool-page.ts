/** Starts the exercise of a page of the toolbox, and keeps what is done in it as its module does. */
import { toolScripts } from './tool-scripts.ts';

const root = document.querySelector<HTMLElement>('.toolbox-page');
const tags = new Set([...(root?.querySelectorAll('*') ?? [])].map(({ localName }) => localName));
const starting = [...tags].map((tag) => toolScripts[tag]?.());
if (root?.dataset['page']) {
  void Promise.all(starting)
    .then(() => import('./learner/tool-record.ts'))
    .then(({ recordTool }) => recordTool(root));
}
