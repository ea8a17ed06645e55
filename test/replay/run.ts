/**
 * `npm run replay -- DIR`: takes printed meetings apart into the model's fields, enters them through
 * the contract into a register and reads them back, judges their votes by the law's rules, makes the
 * sentences anew, and says how many came out word for word. Ends with 1 when something threw, or a
 * vote wasn't accepted. `--utan-register` leaves the register out.
 */
import { inspect, parseArgs } from 'node:util';
import { HUS } from './hus.ts';
import { inmatad } from './inmatning.ts';
import { readMoten } from './mote.ts';
import { redovisa } from './redovisning.ts';
import { spela } from './spela.ts';
import type { Spelat } from './spela.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'utan-register': { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stdout.write('Skriv: npm run replay -- MAPP\n');
  process.exitCode = 2;
} else {
  const resultat: Spelat[] = [];
  for (const mote of readMoten(folder)) {
    const inmatning = values['utan-register'] ? undefined : await inmatad(mote, HUS);
    resultat.push(spela(mote, HUS, inmatning));
  }
  for (const line of redovisa(resultat)) process.stdout.write(`${line}\n`);
  const undantag = resultat.flatMap((one) => one.undantag);
  for (const { var: at, fel } of undantag) process.stderr.write(`${at}: ${inspect(fel)}\n`);
  const refused = resultat.some(({ domar }) => domar.some(({ godtagen }) => !godtagen));
  if (undantag.length > 0 || refused) process.exitCode = 1;
}
