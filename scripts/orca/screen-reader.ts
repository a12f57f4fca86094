import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What this needs, and the Debian packages that bring it. */
const programs: Readonly<Record<string, string>> = {
  orca: 'orca',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  openbox: 'openbox',
  'dbus-daemon': 'dbus',
};
const patience = 30_000;

/** Orca at work on a screen and a session bus of its own, which nobody sees and hears. */
export interface ScreenReader {
  /** For programs that are to be read. */
  readonly environment: NodeJS.ProcessEnv;
  /** Presses a key as a keyboard would: `Tab`, `alt+Down`. */
  press(key: string): Promise<void>;
  /** All that was said since the last call. */
  heard(): string[];
  /** Waits until nothing has been said for a while. */
  calm(): Promise<void>;
  /** Waits until something is said that holds these words. @throws {Error} With what was said instead. */
  says(...words: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** The packages whose programs are not on this machine. */
export const missingPackages = (more: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries({ ...programs, ...more }).flatMap(([program, name]) =>
    spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0 ? [] : name,
  );

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The first line that a program writes on one of its outputs. */
const firstLine = (program: ChildProcess, output: number): Promise<string> =>
  new Promise((done, fail) => {
    let said = '';
    program.stdio[output]?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (said.includes('\n')) done(said.slice(0, said.indexOf('\n')));
    });
    program.once('exit', (code) =>
      fail(new Error(`Expected ${program.spawnfile} to run, got its end with code ${code}`)),
    );
  });

/** Starts Orca with settings of its own; what it says is read from its log, so that no voice is needed. */
export async function startScreenReader(): Promise<ScreenReader> {
  const home = mkdtempSync(join(tmpdir(), 'okno-orca-'));
  const settings = join(home, '.local/share/orca');
  mkdirSync(settings, { recursive: true });
  // What it says goes to its log at once; a file would get it a page at a time.
  writeFileSync(
    join(settings, 'orca-customizations.py'),
    'from orca import debug\ndebug.debugLevel = debug.LEVEL_INFO\n',
  );
  const running: ChildProcess[] = [];
  const run = (program: string, args: readonly string[], env: NodeJS.ProcessEnv, outputs: number): ChildProcess => {
    const stdio = Array.from({ length: outputs + 1 }, (_, index) => (index === outputs ? 'pipe' : 'ignore') as 'pipe');
    const started = spawn(program, args, { env, stdio });
    running.push(started);
    return started;
  };
  const own = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, LANG: 'C.UTF-8' };
  const display = await firstLine(run('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24'], own, 3), 3);
  const screen = { ...own, DISPLAY: `:${display}`, GNOME_ACCESSIBILITY: '1', MOZ_ENABLE_WAYLAND: '0' };
  // What the bus starts needs the screen, too.
  const bus = await firstLine(run('dbus-daemon', ['--session', '--nofork', '--print-address'], screen, 1), 1);
  const environment = { ...screen, DBUS_SESSION_BUS_ADDRESS: bus };
  // Without a manager of windows none of them gets the keys.
  run('openbox', [], environment, 2);
  let log = '';
  run('orca', ['--replace'], environment, 2).stdio[2]?.on('data', (bytes: Buffer) => {
    log += bytes.toString();
  });

  let read = 0;
  const said = (): string[] => [...log.matchAll(/SPEECH OUTPUT: '(.*)'\s*\{/g)].map(([, words = '']) => words.trim());
  const heard = (): string[] => {
    const all = said();
    const fresh = all.slice(read);
    read = all.length;
    return fresh;
  };
  const says = async (...words: readonly string[]): Promise<void> => {
    const from = read;
    const end = Date.now() + patience;
    for (;;) {
      const all = said();
      const found = all.findIndex((line, index) => index >= from && words.every((word) => line.includes(word)));
      if (found >= 0) {
        read = found + 1;
        return;
      }
      if (Date.now() > end) {
        read = all.length;
        throw new Error(
          `Expected Orca to say “${words.join(' … ')}”, got: ${all.slice(from).join(' | ') || 'nothing'}`,
        );
      }
      await rest(100);
    }
  };
  const calm = async (): Promise<void> => {
    for (let before = -1, still = 0; still < 8; await rest(250)) {
      const now = said().length;
      still = now === before ? still + 1 : 0;
      before = now;
    }
    read = said().length;
  };
  const stop = async (): Promise<void> => {
    for (const program of running.toReversed()) {
      if (program.exitCode !== null) continue;
      const ended = once(program, 'exit');
      program.kill();
      // Orca may be busy.
      await Promise.race([ended, rest(3_000).then(() => program.kill('SIGKILL'))]);
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const press = async (key: string): Promise<void> => {
    spawnSync('xdotool', ['key', '--clearmodifiers', key], { env: environment });
    await rest(400);
  };
  try {
    await says('Screen reader on');
  } catch (error) {
    await stop();
    throw error;
  }
  return { environment, press, heard, calm, says, stop };
}
