/**
 * `npm run replay -- DIR [--alla]`: takes printed meetings apart into the model's fields, makes
 * their sentences anew from those fields, and says how many came out word for word.
 */
import { inspect, parseArgs } from 'node:util';
import { HUS } from './hus.ts';
import { readMoten } from './mote.ts';
import { jamforNarvaro, jamforParagraf, lasMote } from './spela.ts';
import { isLika, MALETS_SLAG, OVRIGA_SLAG } from './jamfor.ts';
import type { Par, Slag } from './jamfor.ts';

function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) {
  say('Skriv: npm run replay -- MAPP');
  process.exit(2);
}
const moten = readMoten(folder);
const alla: (Par & { var: string })[] = [];
let fel = 0;
for (const mote of moten) {
  const inlast = lasMote(mote, HUS);
  for (const paragraf of inlast.paragrafer) {
    const at = `${mote.datum} § ${paragraf.last.tryckt.nr}`;
    try {
      alla.push(...jamforParagraf(paragraf).map((par) => ({ ...par, var: at })));
      for (const okand of paragraf.last.okanda) say(`OKÄND ${at}: ${okand}`);
    } catch (error) {
      fel += 1;
      say(`FEL ${at}: ${inspect(error)}`);
    }
  }
  alla.push(...jamforNarvaro(inlast).map((par) => ({ ...par, var: mote.datum })));
}
function figure(slag: readonly Slag[]): string {
  const of = alla.filter((par) => slag.includes(par.slag));
  const lika = of.filter(isLika).length;
  return `${lika} av ${of.length} (${((100 * lika) / Math.max(of.length, 1)).toFixed(1)} %)`;
}
for (const slag of [...MALETS_SLAG, ...OVRIGA_SLAG]) say(`${slag.padEnd(24)} ${figure([slag])}`);
say(`målet ${figure(MALETS_SLAG)}; fel ${fel}`);
for (const par of alla.filter((one) => !isLika(one))) {
  say(`${par.var} ${par.slag}\n  - ${par.tryckt ?? '(inget)'}\n  + ${par.skapad ?? '(inget)'}`);
}
