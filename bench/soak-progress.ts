/** `node bench/soak-progress.ts [kills] [seed]`: kills a browser while it saves answers, and counts what got lost. */
import { killRounds } from '../test/support/killed-browser.ts';

const kills = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? 1);
const { acknowledged, lost } = await killRounds(kills, seed, (round) => process.stdout.write(`\r${round} kills`));
process.stdout.write(`: ${acknowledged} answers saved, ${lost.length} lost\n`);
if (lost.length > 0) {
  console.error(lost.join('\n'));
  process.exitCode = 1;
}
