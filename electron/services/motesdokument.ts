import { listDagordning } from '../../db/repositories/dagordning.ts';
import { lastKorrektur } from '../../db/repositories/korrektur.ts';
import { listMall } from '../../db/repositories/mall.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import { listPerson } from '../../db/repositories/person.ts';
import { getProtokollsdel } from '../../db/repositories/protokollsdel.ts';
import { getProtokollsregler } from '../../db/repositories/protokollsregler.ts';
import { getRegister } from '../../db/repositories/register.ts';
import { getSammantradesgang } from '../../db/repositories/sammantradesgang.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { Dagordningspunkt } from '../../shared/domain/dagordning.ts';
import type { Visat } from '../../shared/document/sammantrade/andringar-sedan.ts';
import { kallelseFacts } from '../../shared/document/sammantrade/kallelse-av-register.ts';
import type { Egentext } from '../../shared/document/sammantrade/anslag-facts.ts';
import type {
  KallelseFacts,
  Kallelsehandling,
} from '../../shared/document/sammantrade/kallelse-facts.ts';
import type { OverklagandeFacts } from '../../shared/document/sammantrade/overklagande-facts.ts';
import {
  moteshuvud,
  ownParagrafer,
} from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { Protokollskalla } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type {
  DagordningspunktId,
  ProtokollsdelId,
  SammantradeId,
  TjansteskrivelseId,
} from '../../shared/domain/id.ts';
import type { Overklagandeslag } from '../../shared/domain/overklagandehanvisning.ts';
import { motesmall } from '../../shared/rules/mallval.ts';
import { DOKUMENTORD } from '../../shared/rules/mall.ts';
import type { ServiceContext } from './context.ts';
import { listKallelsefiler } from './dagordningshandling.ts';
import { readHanvisning } from './overklagandehanvisning.ts';
import { readDiarienummer, readProtokollskalla } from './protokollskalla.ts';

/** What the documents of a part of minutes are printed from. Throws `NotFound`. */
export function gatherProtokollskalla(
  context: ServiceContext,
  id: ProtokollsdelId,
): Promise<Protokollskalla> {
  return context.register.read((tx) => readProtokollskalla(tx, id));
}

/** What names the file that a part was approved as; null until it is. Throws `NotFound`. */
export function findApprovedFile(
  context: ServiceContext,
  id: ProtokollsdelId,
): Promise<string | null> {
  return context.register.read(async (tx) => (await getProtokollsdel(tx, id)).sha256);
}

/** What is appended to a call: a paper that is typeset, or a file of the store. */
export interface Kallelsebilaga {
  readonly rubrik: string;
  readonly kalla:
    | { readonly typ: 'skrivelse'; readonly id: TjansteskrivelseId }
    | { readonly typ: 'fil'; readonly sha256: string };
}

/** The call to a meeting, and what is appended to it, in order. */
export interface Kallelse {
  readonly facts: KallelseFacts;
  readonly bilagor: readonly Kallelsebilaga[];
}

/** What the call to a meeting is printed from. Throws `NotFound`. */
export function gatherKallelse(context: ServiceContext, id: SammantradeId): Promise<Kallelse> {
  return context.register.read(async (tx) => {
    const sammantrade = await getSammantradesgang(tx, id);
    const punkter = await listDagordning(tx, id);
    const diarienummer = await readDiarienummer(tx, punkter);
    const bilagor: Kallelsebilaga[] = [];
    const handlingar = new Map<DagordningspunktId, Kallelsehandling[]>();
    for (const punkt of punkter) {
      const own = (await papersOf(tx, punkt)).map(({ rubrik, kalla }) => ({
        rubrik,
        bilaga: kalla === null ? null : bilagor.push({ rubrik, kalla }),
      }));
      handlingar.set(punkt.id, own);
    }
    const { kommun } = await getRegister(tx);
    const { namn: organ } = await getOrgan(tx, sammantrade.organId);
    const personer = await listPerson(tx);
    const mall = motesmall(await listMall(tx), sammantrade.organId);
    const regler = await getProtokollsregler(tx, sammantrade.organId);
    const kalla = { kommun, organ, sammantrade, mall, regler, punkter, personer, diarienummer };
    return { facts: kallelseFacts({ ...kalla, handlingar }), bilagor };
  });
}

type Punktpapper = Pick<Kallelsebilaga, 'rubrik'> & {
  readonly kalla: Kallelsebilaga['kalla'] | null;
};

/** The paper of an item, and the handlingar chosen for it; none of one that is struck. */
async function papersOf(tx: ReadTx, punkt: Dagordningspunkt): Promise<Punktpapper[]> {
  const { id, tjansteskrivelseId, utgar } = punkt;
  if (utgar) return [];
  const files = (await listKallelsefiler(tx, id)).map(({ rubrik, sha256 }) => ({
    rubrik,
    kalla: sha256 === null ? null : { typ: 'fil' as const, sha256 },
  }));
  if (tjansteskrivelseId === null) return files;
  const { dokumenttyp, rubrik } = await getTjansteskrivelse(tx, tjansteskrivelseId);
  const kalla = { typ: 'skrivelse' as const, id: tjansteskrivelseId };
  return [{ rubrik: `${DOKUMENTORD[dokumenttyp]}: ${rubrik}`, kalla }, ...files];
}

/**
 * What the notice of a part says of how one appeals: the way its §§ are, or else how decisions of
 * the body are in general.
 */
export function gatherAnslagstext(
  context: ServiceContext,
  kalla: Protokollskalla,
): Promise<Egentext> {
  const ways = new Set(ownParagrafer(kalla).map(({ overklagande }) => overklagande));
  const slag = ways.has('laglighetsprovning') || !ways.has('forvaltningsbesvar');
  return context.register.read(async (tx) => {
    const way = slag ? 'laglighetsprovning' : 'forvaltningsbesvar';
    const { rubrik, text } = await readHanvisning(tx, kalla.organId, way);
    return { rubrik, text };
  });
}

/** How the §§ of a part that are appealed in one way are appealed. Throws `NotFound`. */
export function gatherOverklagande(
  context: ServiceContext,
  id: ProtokollsdelId,
  slag: Overklagandeslag,
): Promise<OverklagandeFacts> {
  return context.register.read(async (tx) => {
    const kalla = await readProtokollskalla(tx, id);
    const own = ownParagrafer(kalla).filter((one) => one.overklagande === slag);
    const { rubrik, text } = await readHanvisning(tx, kalla.organId, slag);
    const paragrafer = own.map(({ nr }) => nr);
    return { mote: moteshuvud(kalla), slag, paragrafer, anvisning: { rubrik, text } };
  });
}

/**
 * What approvers saw before what they are shown now; null where this is the first they see. A part
 * that is handed over has a proof of what it holds, and the one before that is what they have read.
 */
export function gatherVisat(
  context: ServiceContext,
  kalla: Protokollskalla,
): Promise<Visat | null> {
  const { id, status } = kalla.del;
  return context.register.read(async (tx) => {
    const shown = await lastKorrektur(tx, id, status === 'for_justering' ? 1 : 0);
    if (shown.length === 0) return null;
    return new Map(
      kalla.paragrafer.map((one) => {
        const own = shown.filter(({ paragrafId }) => paragrafId === one.id);
        return [one.nr, new Set(own.map(({ text }) => text))] as const;
      }),
    );
  });
}
