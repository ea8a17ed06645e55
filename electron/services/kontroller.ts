import { listAvsteg } from '../../db/repositories/avsteg.ts';
import { listBevakning } from '../../db/repositories/bevakning.ts';
import { listHandlingsrad } from '../../db/repositories/handling-lista.ts';
import { listParti } from '../../db/repositories/parti.ts';
import { listSammantrade } from '../../db/repositories/sammantrade.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import type { ReadTx } from '../../db/tx.ts';
import { paperFindings } from '../../shared/checks/paper.ts';
import { stopsApproval } from '../../shared/checks/checks.ts';
import { avstegFor } from '../../shared/checks/anchor.ts';
import type { CheckFacts } from '../../shared/checks/check-facts.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { PaperFinding } from '../../shared/contract/fraser.ts';
import type { ArendeId, TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { TjansteskrivelseData } from '../../shared/domain/tjansteskrivelse.ts';
import type { ServiceContext } from './context.ts';
import { assertReferences } from './draft-references.ts';
import { readPaperFacts } from './paper-facts.ts';

/** What the checks find in a paper, as it is being written or as stored. Throws `NotFound`. */
export function listFindings(
  context: ServiceContext,
  { tjansteskrivelseId, data }: ParsedInput<'kontroll.getFindings'>,
): Promise<PaperFinding[]> {
  return context.register.read((tx) => readFindings(tx, tjansteskrivelseId, data));
}

/** As {@link listFindings}, inside a transaction that is already open. */
export async function readFindings(
  tx: ReadTx,
  id: TjansteskrivelseId,
  draft: TjansteskrivelseData | null = null,
): Promise<PaperFinding[]> {
  const facts = await readPaperFacts(tx, id, draft ?? undefined);
  if (draft) assertReferences(facts);
  const { arendeId } = await getTjansteskrivelse(tx, id);
  const letStand = await listAvsteg(tx, { typ: 'tjansteskrivelse', id });
  const found = paperFindings(facts, await readCheckFacts(tx, arendeId));
  return found.map((one) => ({
    ...one,
    avsteg: avstegFor(letStand, { ...one, kontroll: one.id }),
  }));
}

/** How many findings stop a paper that nobody has said why they stand. Throws `NotFound`. */
export async function countStops(tx: ReadTx, id: TjansteskrivelseId): Promise<number> {
  const findings = await readFindings(tx, id);
  return findings.filter((one) => stopsApproval(one) && one.avsteg === null).length;
}

/** What the register knows beside the paper that the checks ask about. */
async function readCheckFacts(tx: ReadTx, arendeId: ArendeId): Promise<CheckFacts> {
  const everyDay = { organId: null, fran: null, tom: null };
  const handlingar = await listHandlingsrad(tx, arendeId);
  return {
    sammantraden: await listSammantrade(tx, everyDay),
    bevakningar: (await listBevakning(tx, arendeId)).filter(({ klar }) => !klar),
    handlingar: handlingar
      .filter(({ makulering }) => makulering === null)
      .map(({ rubrik, antalFiler, datumHandling }) => ({
        rubrik,
        antalFiler,
        datum: datumHandling,
      })),
    partikoder: (await listParti(tx)).map(({ kod }) => kod),
  };
}
