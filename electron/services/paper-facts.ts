import { getArende } from '../../db/repositories/arende.ts';
import { listBeslut } from '../../db/repositories/beslut.ts';
import { getFordelning } from '../../db/repositories/fordelning.ts';
import { listKallhanvisning } from '../../db/repositories/kallhanvisning.ts';
import { getMall } from '../../db/repositories/mall.ts';
import { listTidigareTilldelning } from '../../db/repositories/omgangsram.ts';
import { listOrgan } from '../../db/repositories/organ.ts';
import { listPerson } from '../../db/repositories/person.ts';
import { getRegister } from '../../db/repositories/register.ts';
import { listRemiss } from '../../db/repositories/remiss.ts';
import { listRelation } from '../../db/repositories/relation.ts';
import { getSammantrade } from '../../db/repositories/sammantrade.ts';
import { getSandlistaByPaper } from '../../db/repositories/sandlista.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { PaperFacts } from '../../shared/document/paper-facts.ts';
import type { Beslut } from '../../shared/domain/beslut.ts';
import type { TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { TjansteskrivelseData } from '../../shared/domain/tjansteskrivelse.ts';
import { standardmall } from '../../shared/rules/mall.ts';
import { remissOfPaper } from '../../shared/rules/remiss.ts';
import { dayOf } from './context.ts';
import type { ServiceContext } from './context.ts';
import { assertReferences } from './draft-references.ts';

/** Reads all that a paper is printed from. */
export function gatherPaperFacts(
  context: ServiceContext,
  id: TjansteskrivelseId,
): Promise<PaperFacts> {
  return context.register.read((tx) => readPaperFacts(tx, id));
}

/**
 * As {@link gatherPaperFacts}, with a draft in place of what is stored of the paper itself.
 * Throws RuleViolated at the field for a draft that points at something that isn't there.
 */
export async function gatherDraftFacts(
  context: ServiceContext,
  id: TjansteskrivelseId,
  draft: TjansteskrivelseData,
): Promise<PaperFacts> {
  return context.register.read(async (tx) => {
    const facts = await readPaperFacts(tx, id, draft);
    assertReferences(facts);
    return facts;
  });
}

/** As {@link gatherPaperFacts}, inside a transaction that is already open. */
export async function readPaperFacts(
  tx: ReadTx,
  id: TjansteskrivelseId,
  draft?: TjansteskrivelseData,
): Promise<PaperFacts> {
  const stored = await getTjansteskrivelse(tx, id);
  const arende = await getArende(tx, stored.arendeId);
  const sandlista = await getSandlistaByPaper(tx, id);
  return {
    kommun: (await getRegister(tx)).kommun,
    diarienummer: arende.diarienummer,
    relateradeNummer: (await listRelation(tx, arende.id)).map(({ annat }) => annat.diarienummer),
    registreradDag: dayOf(new Date(arende.registreradTid)),
    paper: draft ?? stored,
    ...(await boundFacts(tx, draft ?? stored)),
    remiss: remissOfPaper(await listRemiss(tx, arende.id), {
      ...{ id, arendeId: arende.id, dokumenttyp: (draft ?? stored).dokumenttyp },
    }),
    fordelning: await getFordelning(tx, stored.arendeId),
    tidigareTilldelat: await listTidigareTilldelning(tx, stored.arendeId),
    organ: await listOrgan(tx),
    personer: await listPerson(tx),
    kallhanvisningar: await listKallhanvisning(tx),
    sandlista: sandlista ?? { poster: [], avsteg: [] },
  };
}

/** What the paper itself chooses: its template and the meeting it is written for. */
async function boundFacts(tx: ReadTx, paper: TjansteskrivelseData) {
  const { mallId, sammantradeId, dokumenttyp } = paper;
  return {
    mall: mallId === null ? standardmall(dokumenttyp) : await getMall(tx, mallId),
    sammantradesdag:
      sammantradeId === null ? null : (await getSammantrade(tx, sammantradeId)).datum,
  };
}

/** The decision taken on a paper, if there is one yet. */
export async function readBeslutOf(tx: ReadTx, id: TjansteskrivelseId): Promise<Beslut | null> {
  const { arendeId } = await getTjansteskrivelse(tx, id);
  const taken = await listBeslut(tx, arendeId);
  return taken.find((beslut) => beslut.tjansteskrivelseId === id) ?? null;
}
