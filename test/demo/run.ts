/**
 * `npm run demo -- [--out DIR] [--detaljer]`: plays the program's whole task on made-up data,
 * without a window, and says each step. `--detaljer` shows what lies behind a failure.
 */
import { inspect, parseArgs } from 'node:util';
import { leftIn } from '../e2e/support/huvudflode.ts';
import { buildIfNeeded } from './build.ts';
import { DemoFailure } from './failure.ts';
import { prepareFolder } from './folder.ts';
import { play } from './play.ts';

const DETAILS = '--detaljer';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function wantedFolder(): string | undefined {
  try {
    const options = { out: { type: 'string' }, detaljer: { type: 'boolean' } } as const;
    return parseArgs({ options }).values.out;
  } catch (error) {
    throw new DemoFailure('Skriv: npm run demo -- [--out MAPP] [--detaljer]', { cause: error });
  }
}

async function demonstrate(): Promise<void> {
  const folder = prepareFolder(wantedFolder());
  buildIfNeeded(say);
  await play(folder, say);
  const left = leftIn(folder);
  say('Klart.');
  say(`Tjänsteskrivelsen: ${left.tjansteskrivelse}`);
  say(`Sändlistan:        ${left.sandlista}`);
  say(`Diarielistan:      ${left.diarielista}`);
  say(`                   ${left.diarielistaCsv}`);
  say(`Ärendekortet:      ${left.arendekort}`);
  say(`Tjänsteutlåtandet: ${left.tjansteutlatande}`);
  say(`                   ${left.tjansteutlatandeWord}`);
  say(`Kallelsen:         ${left.kallelse}`);
  say(`Protokollet:       ${left.protokoll}`);
  say(`Utdraget ur det:   ${left.protokollsutdrag}`);
  say(`Anslaget:          ${left.anslag}`);
  say(`Sändlistorna:      ${left.sandlistor}`);
  say(`Etiketterna:       ${left.etiketter}`);
  say(`E-postutkasten:    ${left.epost}`);
  say(`Veckobladet:       ${left.veckoblad}`);
  say(`Skärmbilder:       ${folder}/skarmbilder`);
  say(`Registret:         ${left.register}`);
  say(`Säkerhetskopian:   ${left.kopia}`);
}

function tell(error: unknown): void {
  const isKnown = error instanceof DemoFailure;
  say(isKnown ? error.message : 'Demonstrationen kunde inte genomföras.');
  if (process.argv.includes(DETAILS)) say(inspect(isKnown ? (error.cause ?? error) : error));
  else say(`Kör igen med ${DETAILS} för att se vad som hände.`);
}

try {
  await demonstrate();
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
