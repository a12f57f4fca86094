import { createServer } from 'node:http';
import { onFreePort } from './free-port.ts';

/** A way in which text could leave a page: a program that is given an address and tries to reach it. */
export interface WayOut {
  readonly name: string;
  /** Where the program runs. */
  readonly from: 'page' | 'worker';
  /** The body of a function of `address`; it may be asynchronous. */
  readonly program: string;
}

const append = (markup: string): string => `${markup} document.body.append(element);`;
/** An element that loads `address` as soon as it stands in the page. */
const loading = (tag: string, property: string, more = ''): string =>
  append(`const element = document.createElement('${tag}'); ${more} element.${property} = address;`);

/** Ways that a content security policy can close. Those that it cannot are kept out of our code by name. */
export const waysOut: readonly WayOut[] = [
  { name: 'fetch', from: 'page', program: 'await fetch(address)' },
  {
    name: 'fetch that posts',
    from: 'page',
    program: "await fetch(address, { method: 'POST', mode: 'no-cors', body: 'letter' })",
  },
  { name: 'fetch that outlives the page', from: 'page', program: 'await fetch(address, { keepalive: true })' },
  { name: 'XMLHttpRequest', from: 'page', program: "const x = new XMLHttpRequest(); x.open('GET', address); x.send()" },
  { name: 'beacon', from: 'page', program: "navigator.sendBeacon(address, 'letter')" },
  { name: 'WebSocket', from: 'page', program: "new WebSocket(address.replace('http', 'ws'))" },
  { name: 'EventSource', from: 'page', program: 'new EventSource(address)' },
  { name: 'picture', from: 'page', program: 'new Image().src = address' },
  { name: 'picture by srcset', from: 'page', program: loading('img', 'srcset') },
  {
    name: 'picture of an SVG',
    from: 'page',
    program: append(
      "const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const image = document.createElementNS('http://www.w3.org/2000/svg', 'image'); image.setAttribute('href', address); element.append(image);",
    ),
  },
  { name: 'background', from: 'page', program: 'document.body.style.backgroundImage = "url(" + address + ")"' },
  { name: 'style sheet by link', from: 'page', program: loading('link', 'href', "element.rel = 'stylesheet';") },
  {
    name: 'style sheet by import',
    from: 'page',
    program: append(
      "const element = document.createElement('style'); element.textContent = `@import url(` + address + `);`;",
    ),
  },
  {
    name: 'style sheet in memory',
    from: 'page',
    program:
      'const sheet = new CSSStyleSheet(); sheet.replaceSync(`html { background: url(` + address + `) }`); document.adoptedStyleSheets = [sheet]',
  },
  { name: 'font', from: 'page', program: 'await new FontFace("letter", "url(" + address + ")").load()' },
  { name: 'script', from: 'page', program: loading('script', 'src') },
  { name: 'module', from: 'page', program: 'await import(address)' },
  { name: 'frame', from: 'page', program: loading('iframe', 'src') },
  { name: 'object', from: 'page', program: loading('object', 'data') },
  { name: 'embedded content', from: 'page', program: loading('embed', 'src') },
  { name: 'sound', from: 'page', program: loading('audio', 'src') },
  { name: 'film', from: 'page', program: loading('video', 'src') },
  { name: 'poster of a film', from: 'page', program: loading('video', 'poster') },
  {
    name: 'form',
    from: 'page',
    program: `${append(
      "const element = document.createElement('form'); element.action = address; element.method = 'post'; element.target = 'gone'; const frame = document.createElement('iframe'); frame.name = 'gone'; document.body.append(frame);",
    )} element.submit();`,
  },
  {
    name: 'ping of a link',
    from: 'page',
    program:
      append("const element = document.createElement('a'); element.href = '#'; element.ping = address;") +
      ' element.click();',
  },
  { name: 'preload', from: 'page', program: loading('link', 'href', "element.rel = 'preload'; element.as = 'image';") },
  { name: 'module preload', from: 'page', program: loading('link', 'href', "element.rel = 'modulepreload';") },
  { name: 'prefetch', from: 'page', program: loading('link', 'href', "element.rel = 'prefetch';") },
  { name: 'fetch of the worker', from: 'worker', program: 'await fetch(address)' },
  { name: 'script of the worker', from: 'worker', program: 'importScripts(address)' },
  { name: 'WebSocket of the worker', from: 'worker', program: "new WebSocket(address.replace('http', 'ws'))" },
];

/** Answers everything, and remembers what was asked for; `/` is a page without a policy. */
export interface Listener {
  readonly address: string;
  /** The paths that were asked for, in no order. */
  readonly heard: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Listens on a free port of this machine. */
export async function listen(): Promise<Listener> {
  const heard = new Set<string>();
  const server = createServer((request, response) => {
    heard.add(request.url ?? '');
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-type': request.url === '/' ? 'text/html' : 'text/plain',
    });
    response.end(request.url === '/' ? '<!doctype html><title>No policy</title><body>' : '');
  });
  server.on('upgrade', (request, socket) => {
    heard.add(request.url ?? '');
    socket.destroy();
  });
  return { heard, ...(await onFreePort(server)) };
}
