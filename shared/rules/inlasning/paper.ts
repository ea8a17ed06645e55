import type { KallhanvisningId, OrganId, PersonId, SandlistepostId } from '../../domain/id.ts';
import type { Kalla, PaperProposal } from '../../domain/inlasning.ts';
import type { Organ } from '../../domain/organ.ts';
import type { Sandlistepost } from '../../domain/sandlista.ts';
import type { Fotnot, Handlingsrad, TjansteskrivelseData } from '../../domain/tjansteskrivelse.ts';
import { emptyPaper } from '../ny-tjansteskrivelse.ts';

/** What the names of a proposal turned out to be in the register. */
export interface Resolved {
  readonly organOf: (namn: string) => OrganId;
  readonly personOf: (namn: string) => PersonId;
  readonly citationOf: (kalla: Kalla) => KallhanvisningId;
  /** Those who answer for it when the paper names nobody. */
  readonly handlaggare: readonly PersonId[];
  readonly organ: readonly Pick<Organ, 'id' | 'beslutsstil'>[];
}

/** The paper that an approved proposal becomes. */
export function paperOfProposal(proposal: PaperProposal, resolved: Resolved): TjansteskrivelseData {
  const { organOf, personOf, citationOf } = resolved;
  const { dokumenttyp, rubrik, underrubrik, dokumentdatum, avsnitt, underskrifter } = proposal;
  const decides = organOf(proposal.beslutsniva || proposal.adressat);
  const named = [...new Set(proposal.handlaggare.map(personOf))];
  return emptyPaper(organOf(proposal.adressat || proposal.beslutsniva), {
    ...{ dokumenttyp, rubrik, underrubrik, dokumentdatum, avsnitt, underskrifter },
    beslutsnivaOrganId: decides,
    handlaggare: named.length === 0 ? [...resolved.handlaggare] : named,
    punkter: pointsFor(
      proposal,
      resolved.organ.find(({ id }) => id === decides),
    ),
    fotnoter: proposal.fotnoter.map(({ id, text, kalla }): Fotnot =>
      kalla === null
        ? { id, typ: 'forklaring', text }
        : { id, typ: 'kalla', kallhanvisningId: citationOf(kalla) },
    ),
    handlingsrader: proposal.handlingsrader.map(({ kalla, ...rad }): Handlingsrad => ({
      ...rad,
      kallhanvisningId: kalla === null ? null : citationOf(kalla),
    })),
  });
}

/** A body that decides in att-satser sets the word itself. */
function pointsFor({ punkter }: PaperProposal, organ: Pick<Organ, 'beslutsstil'> | undefined) {
  if (organ?.beslutsstil !== 'att_satser') return punkter;
  return punkter.map((punkt) => ({
    ...punkt,
    egenText: punkt.egenText?.replace(/^att\s+/iu, '') ?? null,
  }));
}

/** The recipients that a paper lists, known bodies by their id. */
export function recipientsOf(
  { mottagare }: PaperProposal,
  bodyOf: (namn: string) => OrganId | null,
  newId: () => SandlistepostId,
): Sandlistepost[] {
  return mottagare.map((namn) => ({
    ...{ id: newId(), organId: bodyOf(namn), personId: null, kontaktId: null, mottagare: namn },
    ...{ kanal: 'internpost', adress: '', antal: 1, skal: 'kannedom', version: 'utdrag' },
  }));
}
