/**
 * `npm run test:orca [firefox]`: journeys on the checker page with the screen reader Orca, which must say the sentences that
 * matter. For Linux with Orca and Firefox; build first. Ends with 2 where a program is missing.
 */
import { languages } from '#i18n';
import { serve } from '../test/support/serve.ts';
import { startFirefox } from './firefox/bidi.ts';
import { journeys } from './orca/journeys.ts';
import { missingPackages, startScreenReader } from './orca/screen-reader.ts';

const program = process.argv[2] ?? 'firefox-esr';
const missing = missingPackages({ [program]: 'firefox-esr' });
if (missing.length > 0) {
  console.error(`Expected Orca with all that it needs, got none of: ${missing.join(', ')}; on Debian run`);
  console.error(`apt-get install ${missing.join(' ')} at-spi2-core speech-dispatcher`);
  process.exit(2);
}
const quiet = "/^0 /.test(document.querySelector('.letter-checker-requests')?.textContent ?? '')";
const [site, reader] = await Promise.all([serve('dist'), startScreenReader()]);
const firefox = await startFirefox(program, reader.environment);
console.log(`Firefox ${firefox.version}`);
let [passed, failed] = [0, 0];
for (const language of languages)
  for (const [name, journey] of Object.entries(journeys)) {
    try {
      await firefox.open(`${site.address}/${language}/check/`);
      await firefox.until(quiet);
      // The keys go to the page, not to the line of the address.
      for (let tries = 0; tries < 6 && !(await firefox.value('document.hasFocus()')); tries++) await reader.press('F6');
      await reader.calm();
      await journey({ firefox, reader, language });
      passed += 1;
      console.log(`✓ ${name} (${language})`);
    } catch (error) {
      failed += 1;
      console.log(`✗ ${name} (${language}): ${error instanceof Error ? error.message : error}`);
    }
  }
await firefox.close();
await Promise.all([reader.stop(), site.close()]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
