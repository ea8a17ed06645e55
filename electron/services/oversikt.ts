import { listExpedieringsfrister } from '../../db/repositories/expedieringsfrister.ts';
import { listFrister } from '../../db/repositories/frister.ts';
import type { Fristurval } from '../../db/repositories/frister.ts';
import {
  listAnmalningsfrister,
  listOversiktsdelar,
  listOversiktsmoten,
  listPapperForKallelse,
  oldestWaiting,
} from '../../db/repositories/oversikt.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import { countWaiting } from '../../db/repositories/post.ts';
import { getRegister } from '../../db/repositories/register.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import { addDays, weekday } from '../../shared/domain/datum.ts';
import type { VeckobladFacts } from '../../shared/document/veckoblad-facts.ts';
import type { Atgard, Frist, Oversikt } from '../../shared/domain/oversikt.ts';
import {
  atgarder,
  bradskaOf,
  klockspann,
  KVARTAL_DAGAR,
  motesdagar,
} from '../../shared/rules/oversikt.ts';
import type { Motesfakta } from '../../shared/rules/oversikt.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { countStops } from './kontroller.ts';

const ARENDESLAG = [
  ...(['bevakning', 'aterrapportering', 'remissvar', 'yttrande', 'arsfrist'] as const),
  'omedelbar',
] as const;

/** Papers of calls to come that are judged, and how many days ahead. */
const PAPER_LIMIT = 20;
const CALL_DAYS = 21;

/** What must be done, in the order of its urgency, and what the coming quarter holds. */
export function readOversikt(
  context: ServiceContext,
  { mina }: ParsedInput<'oversikt.get'>,
): Promise<Oversikt> {
  const idag = today(context);
  return context.register.read((tx) => gatherOversikt(tx, idag, mina));
}

/** As {@link readOversikt}, inside a transaction that is already open. */
async function gatherOversikt(tx: ReadTx, idag: string, mina: boolean): Promise<Oversikt> {
  const urval = { idag, tom: addDays(idag, KVARTAL_DAGAR), mina };
  const delar = await listOversiktsdelar(tx, urval);
  const fran = addDays(idag, 1 - weekday(idag));
  const moten = await listOversiktsmoten(tx, { ...urval, fran });
  const { frister, fler } = await readFrister(tx, urval);
  const fakta = { delar, moten, post: await readPost(tx), frister };
  return {
    idag,
    atgarder: atgarder(fakta, idag),
    fler,
    moten: moten.map(toOversiktsmote),
    spann: delar.flatMap(klockspann),
  };
}

function toOversiktsmote(mote: Motesfakta): Oversikt['moten'][number] {
  const { id, organ, datum, status, punkter, olamnade } = mote;
  return { id, organ, datum, status, punkter, olamnade, ...motesdagar(mote) };
}

async function readFrister(tx: ReadTx, urval: Fristurval) {
  const frister: Frist[] = [
    ...(await listAnmalningsfrister(tx, urval.idag)),
    ...(await listExpedieringsfrister(tx, urval)),
  ];
  const fler: Oversikt['fler'] = [];
  for (const slag of ARENDESLAG) {
    const found = await listFrister(tx, slag, urval);
    frister.push(...found.frister);
    if (found.fler > 0) fler.push({ slag, antal: found.fler });
  }
  return { frister, fler };
}

async function readPost(tx: ReadTx) {
  const aldst = await oldestWaiting(tx);
  return aldst === null ? null : { antal: await countWaiting(tx), aldst };
}

/** What the week sheet is printed from. */
export function gatherVeckoblad(context: ServiceContext, mina: boolean): Promise<VeckobladFacts> {
  return context.register.read(async (tx) => {
    const { kommun, organId } = await getRegister(tx);
    const { namn: organ } = await getOrgan(tx, organId);
    return { kommun, organ, oversikt: await gatherOversikt(tx, today(context), mina) };
  });
}

/**
 * Papers of the next calls that something stops: findings that no call may go out with and nobody
 * has let stand. Judging a paper takes its time, so this is asked for by itself.
 */
export function listStopp(context: ServiceContext): Promise<Atgard[]> {
  const idag = today(context);
  const urval = { idag, tom: addDays(idag, CALL_DAYS), mina: false };
  return context.register.read(async (tx) => {
    const found: Atgard[] = [];
    for (const paper of await listPapperForKallelse(tx, urval, PAPER_LIMIT)) {
      const antal = await countStops(tx, paper.id);
      if (antal === 0) continue;
      const { id, arendeId, diarienummer: nummer, rubrik: vad, datum: senast } = paper;
      const frist = { slag: 'stopp', senast, nummer, vad, text: '', antal } as const;
      const mal = { typ: 'skrivelse', id, arendeId } as const;
      found.push({ ...frist, nyckel: `stopp.${id}`, mal, bradska: bradskaOf(frist, idag) });
    }
    return found;
  });
}
