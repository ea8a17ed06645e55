/**
 * `npm run replay -- DIR`: takes printed meetings apart into the model's fields, judges their votes
 * by the law's rules, makes the sentences anew from the fields, and says how many came out word for
 * word. Ends with 1 when something threw, or a vote wasn't accepted.
 */
import { inspect, parseArgs } from 'node:util';
import { HUS } from './hus.ts';
import { readMoten } from './mote.ts';
import { redovisa } from './redovisning.ts';
import { spela } from './spela.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) {
  process.stdout.write('Skriv: npm run replay -- MAPP\n');
  process.exitCode = 2;
} else {
  const resultat = readMoten(folder).map((mote) => spela(mote, HUS));
  for (const line of redovisa(resultat)) process.stdout.write(`${line}\n`);
  const undantag = resultat.flatMap((one) => one.undantag);
  for (const { var: at, fel } of undantag) process.stderr.write(`${at}: ${inspect(fel)}\n`);
  const refused = resultat.some(({ domar }) => domar.some(({ godtagen }) => !godtagen));
  if (undantag.length > 0 || refused) process.exitCode = 1;
}
