import { getSandlista } from '../../db/repositories/sandlista.ts';
import { byId } from '../../shared/document/paper-facts.ts';
import type { SandlistaFacts } from '../../shared/document/sandlista-facts.ts';
import type { SandlistaId } from '../../shared/domain/id.ts';
import type { ServiceContext } from './context.ts';
import { readBeslutOf, readPaperFacts } from './paper-facts.ts';

/** Reads all that the sheet of a sändlista is printed from. */
export function gatherSandlistaFacts(
  context: ServiceContext,
  id: SandlistaId,
): Promise<SandlistaFacts> {
  return context.register.read(async (tx) => {
    const { tjansteskrivelseId, poster } = await getSandlista(tx, id);
    const facts = await readPaperFacts(tx, tjansteskrivelseId);
    const beslut = await readBeslutOf(tx, tjansteskrivelseId);
    return {
      kommun: facts.kommun,
      diarienummer: facts.diarienummer,
      rubrik: facts.paper.rubrik,
      dag: beslut?.datum ?? facts.paper.dokumentdatum ?? facts.registreradDag,
      organ: byId(facts.organ, beslut?.organId ?? facts.paper.beslutsnivaOrganId),
      beslut,
      poster,
    };
  });
}
