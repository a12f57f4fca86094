// Says what to do when Node is too old. Plain JavaScript: an old Node must be able to read it.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Expected Node 22.12 or newer, got ${process.versions.node}.\n` +
      'On Linux and Windows `npm install` brings Node 24 along: run `npm install` without `--omit=optional`, then start through npm (`npm start`, `npm test`).\n' +
      'On macOS, or where that did not help, install Node 24 from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
