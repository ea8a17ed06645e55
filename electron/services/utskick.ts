import { listMall } from '../../db/repositories/mall.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import { getParagraf } from '../../db/repositories/paragraf.ts';
import { getRegister } from '../../db/repositories/register.ts';
import { getSammantrade } from '../../db/repositories/sammantrade.ts';
import { getUtskicksregler } from '../../db/repositories/utskicksregler.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { Utskicksurval, Utskicksvy } from '../../shared/contract/utskick.ts';
import { sidutseende } from '../../shared/document/sammantrade/utseende.ts';
import type { UtskickBeslut, UtskickFacts } from '../../shared/document/utskick-facts.ts';
import type { Expedieringsrad } from '../../shared/domain/expediering.ts';
import type { BeslutId, OrganId, ParagrafId, ProtokollsdelId } from '../../shared/domain/id.ts';
import type { Organ } from '../../shared/domain/organ.ts';
import type { Utskicksregler } from '../../shared/domain/utskick.ts';
import { usualMall } from '../../shared/rules/mallval.ts';
import { forsandelser } from '../../shared/rules/utskick.ts';
import { adressrader, tillstand, utskicksposter, vyrad } from '../../shared/rules/utskicksrad.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { findExpediering, listExpedieringOfMeeting } from './expedieringslistor.ts';
import { readBeslutOf } from './paper-facts.ts';

/** What an extract of a decision is made of: a § of a part, or a decision recorded by itself. */
export type Utdragskalla =
  | { readonly typ: 'paragraf'; readonly delId: ProtokollsdelId; readonly paragrafId: ParagrafId }
  | { readonly typ: 'beslut'; readonly id: BeslutId; readonly justerad: string | null };

/** Everything that is sent of a meeting or a decision, and what it is printed from. */
export interface Utskicksunderlag {
  readonly organ: Organ;
  readonly regler: Utskicksregler;
  /** What may be sent, and hasn't been. */
  readonly facts: UtskickFacts;
  readonly rader: readonly Expedieringsrad[];
  /** The files of masked copies, by the keys of the recipients. */
  readonly maskerade: ReadonlyMap<string, string>;
  /** By the keys of the decisions. */
  readonly utdrag: ReadonlyMap<string, Utdragskalla>;
}

/** Reads what is to be sent. Throws `NotFound`. */
export async function gatherUtskick(
  context: ServiceContext,
  urval: Utskicksurval,
): Promise<Utskicksunderlag> {
  const rader = await radsOf(context, urval);
  const dag = today(context);
  return context.register.read(async (tx) => {
    const organ = await getOrgan(tx, await organOf(tx, urval, rader));
    const regler = await getUtskicksregler(tx, organ.id);
    const utdrag = new Map<string, Utdragskalla>();
    const beslut: UtskickBeslut[] = [];
    for (const rad of rader) {
      const { lista, lage } = rad;
      if (lista === null || lage === null || rad.beslut.datum === null) continue;
      const kalla = await utdragskalla(tx, rad);
      if (kalla !== null) utdrag.set(lista.id, kalla);
      beslut.push(await beslutOf(tx, rad, rad.beslut.datum));
    }
    const facts: UtskickFacts = {
      kommun: (await getRegister(tx)).kommun,
      avsandare: avsandareOf(organ, regler),
      utseende: sidutseende(usualMall(await listMall(tx), 'protokollsutdrag', organ.id)),
      ...{ dag, beslut, poster: rader.flatMap((rad) => utskicksposter(rad, dag)) },
    };
    const maskerade = new Map(
      rader.flatMap(({ lage }) => (lage?.maskerade ?? []).map((one) => [one.postId, one.sha256])),
    );
    return { organ, regler, facts, rader, utdrag, maskerade };
  });
}

/** Who gets what, and what waits. Throws `NotFound`. */
export async function showUtskick(
  context: ServiceContext,
  { urval }: { readonly urval: Utskicksurval },
): Promise<Utskicksvy> {
  const { organ, regler, facts, rader, maskerade } = await gatherUtskick(context, urval);
  const all = rader.flatMap((rad) => tillstand(rad, facts.dag));
  const count = (one: (typeof all)[number]) => all.filter((other) => other === one).length;
  return {
    organId: organ.id,
    rader: forsandelser(facts.beslut, facts.poster).map((one) =>
      vyrad(one, facts.beslut, maskerade),
    ),
    ...{ ejJusterade: count('ej_justerad'), skickade: count('skickad') },
    avsandarepost: regler.epost || organ.epost,
  };
}

async function radsOf(context: ServiceContext, urval: Utskicksurval): Promise<Expedieringsrad[]> {
  return urval.typ === 'sammantrade'
    ? listExpedieringOfMeeting(context, { sammantradeId: urval.id })
    : [await findExpediering(context, { sandlistaId: urval.id })];
}

async function organOf(
  tx: ReadTx,
  urval: Utskicksurval,
  [first]: readonly Expedieringsrad[],
): Promise<OrganId> {
  if (urval.typ === 'sammantrade') return (await getSammantrade(tx, urval.id)).organId;
  if (first === undefined) throw new Error('a list that tells of nothing');
  return first.beslut.organId;
}

async function utdragskalla(
  tx: ReadTx,
  { beslut, lage }: Expedieringsrad,
): Promise<Utdragskalla | null> {
  if (beslut.paragrafId !== null) {
    const { id: paragrafId, protokollsdelId: delId } = await getParagraf(tx, beslut.paragrafId);
    return { typ: 'paragraf', delId, paragrafId };
  }
  const id = beslut.tjansteskrivelseId;
  const recorded = id === null ? null : await readBeslutOf(tx, id);
  return recorded && { typ: 'beslut', id: recorded.id, justerad: lage?.justerad ?? null };
}

const UTFALL = {
  beslutad: 'Beslut fattat vid sammanträdet',
  bordlagd: 'Ärendet bordlades',
  aterremitterad: 'Ärendet återremitterades',
} as const;

async function beslutOf(
  tx: ReadTx,
  { beslut, lista, lage }: Expedieringsrad,
  datum: string,
): Promise<UtskickBeslut> {
  const { status } = beslut;
  const isOpen = status === null || status === 'oppen' || status === 'utgatt';
  return {
    ...{ nyckel: lista?.id ?? '', organ: (await getOrgan(tx, beslut.organId)).namn, datum },
    ...{ paragraf: beslut.nr, diarienummer: beslut.diarienummer, rubrik: beslut.rubrik },
    utfall: isOpen ? UTFALL.beslutad : UTFALL[status],
    justerad: lage?.justerad ?? null,
  };
}

function avsandareOf(organ: Organ, { avsandare, titel, epost }: Utskicksregler) {
  return {
    ...{ organ: organ.namn, namn: avsandare, titel },
    adressrader: adressrader(organ.adress),
    epost: epost || organ.epost,
  };
}
