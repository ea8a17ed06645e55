import { getArende } from '../../db/repositories/arende.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import { getParagraf, sammantradeOf } from '../../db/repositories/paragraf.ts';
import { getRegister } from '../../db/repositories/register.ts';
import { getSammantrade } from '../../db/repositories/sammantrade.ts';
import { getSandlista } from '../../db/repositories/sandlista.ts';
import type { ReadTx } from '../../db/tx.ts';
import { byId } from '../../shared/document/paper-facts.ts';
import type { SandlistaFacts } from '../../shared/document/sandlista-facts.ts';
import type { ParagrafId, SandlistaId, TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { ServiceContext } from './context.ts';
import { readBeslutOf, readPaperFacts } from './paper-facts.ts';

/** Reads all that the sheet of a sändlista is printed from. */
export function gatherSandlistaFacts(
  context: ServiceContext,
  id: SandlistaId,
): Promise<SandlistaFacts> {
  return context.register.read(async (tx) => {
    const { tjansteskrivelseId, paragrafId, poster } = await getSandlista(tx, id);
    if (paragrafId !== null) return { ...(await factsOfParagraf(tx, paragrafId)), poster };
    if (tjansteskrivelseId === null) throw new Error('a list is for a paper or for a paragraf');
    return { ...(await factsOfPaper(tx, tjansteskrivelseId)), poster };
  });
}

type Placed = Omit<SandlistaFacts, 'poster'>;

async function factsOfPaper(tx: ReadTx, id: TjansteskrivelseId): Promise<Placed> {
  const facts = await readPaperFacts(tx, id);
  const beslut = await readBeslutOf(tx, id);
  return {
    kommun: facts.kommun,
    diarienummer: facts.diarienummer,
    rubrik: facts.paper.rubrik,
    dag: beslut?.datum ?? facts.paper.dokumentdatum ?? facts.registreradDag,
    organ: byId(facts.organ, beslut?.organId ?? facts.paper.beslutsnivaOrganId),
    beslut,
  };
}

async function factsOfParagraf(tx: ReadTx, id: ParagrafId): Promise<Placed> {
  const { rubrik, arendeId, nr } = await getParagraf(tx, id);
  const { organId, datum } = await getSammantrade(tx, await sammantradeOf(tx, id));
  return {
    kommun: (await getRegister(tx)).kommun,
    diarienummer: arendeId === null ? '' : (await getArende(tx, arendeId)).diarienummer,
    ...{ rubrik, dag: datum, organ: await getOrgan(tx, organId) },
    beslut: { datum, paragraf: nr, utfall: null },
  };
}
