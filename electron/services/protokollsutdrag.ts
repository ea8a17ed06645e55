import { getArende } from '../../db/repositories/arende.ts';
import { getBeslut } from '../../db/repositories/beslut.ts';
import { listMall } from '../../db/repositories/mall.ts';
import type { ReadTx } from '../../db/tx.ts';
import type { Utdragsval } from '../../shared/contract/protokollsutdrag.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { byId } from '../../shared/document/paper-facts.ts';
import type { PaperFacts } from '../../shared/document/paper-facts.ts';
import type { Beslut } from '../../shared/domain/beslut.ts';
import type { Handling } from '../../shared/domain/handling.ts';
import type { MallData } from '../../shared/domain/mall.ts';
import { usualMall } from '../../shared/rules/mallval.ts';
import { newHandling, withStatus } from '../../shared/rules/ny-handling.ts';
import { justeringsbrott, utdragsnamn } from '../../shared/rules/protokollsutdrag.ts';
import type { Utdragspunkt, Utdragsunderlag } from '../../shared/rules/protokollsutdrag.ts';
import { punkterOf } from '../../shared/rules/punkttexter.ts';
import { dayOf, today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { addHandling } from './handling.ts';
import { readPaperFacts } from './paper-facts.ts';
import { nameFiles } from './skrivelsehandling.ts';
import type { PaperFile } from './skrivelsehandling.ts';

/** Everything an extract of minutes is printed from. */
export interface Utdragsfakta {
  readonly kommun: string;
  readonly diarienummer: string;
  readonly mall: MallData;
  readonly underlag: Utdragsunderlag;
}

/**
 * Reads all that the extract of a decision is printed from. Throws `NotFound`, and RuleViolated at
 * `justerad` for a day that the § can't have been approved on.
 */
export function gatherUtdrag(context: ServiceContext, val: Utdragsval): Promise<Utdragsfakta> {
  return context.register.read(async (tx) => {
    const beslut = await getBeslut(tx, val.id);
    const rule = justeringsbrott(val.justerad, beslut.datum, today(context));
    if (rule !== null) throw ruleViolated(rule, ['justerad']);
    return factsOf(tx, beslut, val);
  });
}

async function factsOf(tx: ReadTx, beslut: Beslut, val: Utdragsval): Promise<Utdragsfakta> {
  const facts = await readPaperFacts(tx, beslut.tjansteskrivelseId);
  const { arendemening, diarienummer } = await getArende(tx, beslut.arendeId);
  const organ = byId(facts.organ, beslut.organId);
  return {
    ...{ kommun: facts.kommun, diarienummer },
    mall: usualMall(await listMall(tx), 'protokollsutdrag', beslut.organId),
    underlag: {
      ...{ organ: organ.namn, beslutsstil: organ.beslutsstil, arendemening },
      ...{ sammantradesdag: beslut.datum, paragraf: beslut.paragraf },
      punkter: decidedPoints(facts, beslut),
      belopp: beslut.tilldelningar.map(({ sokandeOrganId, begartKr, beloppKr }) => {
        return { sokande: byId(facts.organ, sokandeOrganId).namn, begartKr, beloppKr };
      }),
      mottagare: facts.sandlista.poster.map((post) => post.mottagare),
      ...{ justerad: val.justerad, bestyrkare: val.bestyrkare },
    },
  };
}

/** The record holds a point's own words; what stood under it stands on while they are unchanged. */
function decidedPoints(facts: PaperFacts, { punkter }: Beslut): Utdragspunkt[] {
  const proposed = punkterOf(facts);
  return punkter.map(({ text, harleddFranId }) => {
    const source = proposed.find((punkt) => punkt.id === harleddFranId && punkt.text === text);
    return { text, delpunkter: source?.delpunkter ?? [] };
  });
}

/**
 * Registers a printed extract in its case. It is drawn up when its § is approved, and a draft
 * before that (TF 2 kap. 10 §). Throws what registering a handling throws.
 */
export function addUtdragHandling(
  context: ServiceContext,
  val: Utdragsval,
  filer: readonly PaperFile[],
): Promise<Handling> {
  return context.register.write(async (tx) => {
    const beslut = await getBeslut(tx, val.id);
    const { underlag } = await factsOf(tx, beslut, val);
    const { arendemeningOffentlig } = await getArende(tx, beslut.arendeId);
    const day = dayOf(tx.context.now());
    const drawn = newHandling('intern', day);
    const handling = await addHandling(tx, beslut.arendeId, {
      ...drawn,
      ...withStatus(drawn, val.justerad === null ? 'arbetsmaterial' : 'upprattad', day),
      handlingstyp: 'protokollsutdrag',
      rubrik: utdragsnamn(underlag).slice(0, 300),
      rubrikOffentlig: arendemeningOffentlig.slice(0, 300),
    });
    await nameFiles(tx, handling, filer, { paragraf: beslut.paragraf, justerad: val.justerad });
    return handling;
  });
}
