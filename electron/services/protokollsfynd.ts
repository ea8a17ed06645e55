import { listAvsteg } from '../../db/repositories/avsteg.ts';
import { getDagordningspunkt } from '../../db/repositories/dagordning.ts';
import {
  getExpedieringslage,
  listSandlistorOfParagraf,
} from '../../db/repositories/expediering.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import type { ReadTx } from '../../db/tx.ts';
import { avstegFor } from '../../shared/checks/anchor.ts';
import type { Finding } from '../../shared/checks/checks.ts';
import { checkJusterad } from '../../shared/checks/expediering.ts';
import { checkParagraf } from '../../shared/checks/protokoll.ts';
import { faktaankare } from '../../shared/checks/faktaankare.ts';
import { checkProtokollsdel } from '../../shared/checks/protokollsdel.ts';
import { checkParagraftext } from '../../shared/checks/paragraftext.ts';
import type { Paragraftextunderlag } from '../../shared/checks/paragraftext.ts';
import { checkPublicering } from '../../shared/checks/publicering.ts';
import type { PaperFacts } from '../../shared/document/paper-facts.ts';
import type { Kontrollfynd } from '../../shared/contract/kontroller.ts';
import type { Protokollskalla } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import { AvstegId } from '../../shared/domain/id.ts';
import type { Paragraf } from '../../shared/domain/paragraf.ts';
import { fullName } from '../../shared/domain/person.ts';
import { readUnderlagOf } from './paragraf.ts';
import { readPaperFacts } from './paper-facts.ts';

/** What the checks find in a §, and the words that it was found in. */
export interface Paragrafkontroll {
  readonly words: Paragraftextunderlag;
  readonly fynd: readonly Kontrollfynd[];
}

/**
 * Puts the §§ of a part to every check there is of them, one by one: facts, words and what goes on
 * the web. Of minutes that are approved only the last can be put right.
 */
export async function readParagrafkontroll(
  tx: ReadTx,
  kalla: Protokollskalla,
): Promise<(paragraf: Paragraf) => Promise<Paragrafkontroll>> {
  const underlagOf = await readUnderlagOf(tx, kalla.sammantrade);
  const organ = await getOrgan(tx, kalla.organId);
  const tell = await teller(tx, kalla);
  return async (paragraf) => {
    const words = { data: paragraf, organ, paper: await readPaper(tx, paragraf) };
    const written = [
      ...checkParagraf(underlagOf(paragraf)),
      ...(paragraf.status === 'utgatt' ? [] : checkParagraftext(words)),
    ];
    const found = [...(isOpen(kalla) ? written : []), ...checkPublicering(paragraf)];
    const fynd = found.map((one) => tell(one, paragraf, paragraf.id));
    return { words, fynd: [...fynd, ...(await readFortida(tx, paragraf))] };
  };
}

/** What was sent too early, under the reason that it was sent for: that stands with its list. */
async function readFortida(tx: ReadTx, { id, nr }: Paragraf): Promise<Kontrollfynd[]> {
  const told: Kontrollfynd[] = [];
  for (const sandlistaId of await listSandlistorOfParagraf(tx, id)) {
    const lage = await getExpedieringslage(tx, sandlistaId);
    for (const found of checkJusterad(lage)) {
      const { kontroll, ankare, lydelse } = faktaankare(found, id);
      const avsteg = lage.avsteg && {
        ...{ id: AvstegId.parse(sandlistaId), kontroll, ankare, lydelse },
        ...{ skal: lage.avsteg.skal, skapad: lage.avsteg.tid, skapadAv: lage.avsteg.av },
      };
      told.push({ ...found, paragraf: { id, nr }, handling: null, marke: null, avsteg });
    }
  }
  return told;
}

/** What the checks find in a part as a whole, some of it in a § of it. */
export async function readDelfynd(
  tx: ReadTx,
  kalla: Protokollskalla,
  idag: string,
): Promise<Kontrollfynd[]> {
  const tell = await teller(tx, kalla);
  return checkProtokollsdel({ ...kalla, sammantradesdag: kalla.datum, idag })
    .filter(({ gate }) => isOpen(kalla) || gate === 'A')
    .map((one) => {
      const own = kalla.paragrafer.find(({ id }) => one.field === `paragraf.${id}`);
      return tell(one, own ?? null, null);
    });
}

function isOpen({ del }: Protokollskalla): boolean {
  return del.justerad === null;
}

/** Findings with people by name, their mark, and the reason that lets them stand. */
async function teller(tx: ReadTx, kalla: Protokollskalla) {
  const letStand = await listAvsteg(tx, { typ: 'protokollsdel', id: kalla.del.id });
  return (found: Finding, paragraf: Paragraf | null, anchor: string | null): Kontrollfynd => {
    const marke = faktaankare(found, anchor ?? 'del');
    return {
      ...{ ...found, details: named(kalla, found.details) },
      paragraf: paragraf && { id: paragraf.id, nr: paragraf.nr },
      handling: null,
      marke: isOpen(kalla) ? marke : null,
      avsteg: avstegFor(letStand, marke),
    };
  };
}

/** The facts of a finding with a person by name. */
function named({ personer }: Protokollskalla, details: Finding['details']): Finding['details'] {
  const person = personer.find(({ id }) => id === details['person']);
  return person === undefined ? details : { ...details, person: fullName(person) };
}

/** The paper of the item that a § took up. */
export async function readPaper(
  tx: ReadTx,
  { dagordningspunktId }: Pick<Paragraf, 'dagordningspunktId'>,
): Promise<PaperFacts | null> {
  if (dagordningspunktId === null) return null;
  const { tjansteskrivelseId } = await getDagordningspunkt(tx, dagordningspunktId);
  return tjansteskrivelseId === null ? null : readPaperFacts(tx, tjansteskrivelseId);
}
