import { checkParagraf } from '../../shared/checks/protokoll.ts';
import type { Finding } from '../../shared/checks/checks.ts';
import type { PersonId } from '../../shared/domain/id.ts';
import type { ParagrafData } from '../../shared/domain/paragraf.ts';
import type { Votering } from '../../shared/domain/votering.ts';
import type { Protokollslage } from '../../shared/rules/protokollstext/lage.ts';
import { rostsummor, voteringsutfall } from '../../shared/rules/votering.ts';
import type { Hus } from './hus.ts';
import type { LastParagraf } from './las-paragraf.ts';

/** What the law's rules say of one vote. */
export interface Voteringsdom {
  readonly nr: number;
  readonly godtagen: boolean;
  /** Why not, in codes. */
  readonly fel: readonly string[];
  /** Whether the printed decision is what won; null where its words don't name a proposal. */
  readonly iBeslutet: boolean | null;
}

/** Checks of the vote itself; the others are told of beside it. */
const ROSTKONTROLLER = ['K52', 'K53', 'K54', 'K58'];

/** What the checks before an approval say of a § (KL 4–6 kap.). */
export function anmarkningar(
  { last, lage }: { last: LastParagraf; lage: Protokollslage },
  hus: Hus,
) {
  return checkParagraf({
    ...{ data: last.data, nr: lage.nr, status: 'beslutad', narvaro: lage.narvaro, organtyp: 'ks' },
    ...{ antalLedamoter: hus.platser, slut: null, justerad: null },
  });
}

/** Every vote of a §: lawful, with the printed sums and with a result. */
export function domVoteringar(
  paragraf: { last: LastParagraf; lage: Protokollslage },
  hus: Hus,
): Voteringsdom[] {
  const { last, lage } = paragraf;
  const raised = anmarkningar(paragraf, hus).filter(({ id }) => ROSTKONTROLLER.includes(id));
  return last.voteringar.map(({ votering, summor }, index) => {
    const counted = rostsummor(votering);
    const given = index === 0 ? last.tryckt.summor : null;
    const fel = [
      ...raised.filter((one) => isAbout(one, votering.id)).map(kod),
      ...(votering.roster.length > hus.platser ? ['fler_an_platser'] : []),
      ...(same(counted, summor) ? [] : ['tryckta_summor']),
      ...(given === null || same(counted, given) ? [] : ['mappens_summor']),
      ...(voteringsutfall(votering, lage.data.ordforandeId).vinner === null
        ? ['inget_utfall']
        : []),
    ];
    const iBeslutet = isIBeslutet(last.data, votering, lage.data.ordforandeId);
    const all = iBeslutet === false ? [...fel, 'annat_beslut'] : fel;
    return { nr: last.tryckt.nr, godtagen: all.length === 0, fel: all, iBeslutet };
  });
}

function isIBeslutet(data: ParagrafData, votering: Votering, chair: PersonId): boolean | null {
  const { vinner } = voteringsutfall(votering, chair);
  const won = vinner === null ? null : votering[vinner];
  const named = data.beslut.flatMap(({ grund }) => ('forslag' in grund ? grund.forslag : []));
  const refused = data.beslut.flatMap(({ standard }) =>
    standard?.typ === 'avslas' ? [standard.forslagId] : [],
  );
  const rests = named.some(({ forslagId }) => forslagId === won?.forslagId);
  if (won === null || named.length + refused.length === 0) return null;
  if (won.hallning === 'bifall') return rests;
  return won.hallning === 'avslag' ? !rests : null;
}

function isAbout({ field }: Finding, id: string): boolean {
  return field === 'narvaro' || field === `votering.${id}`;
}

function kod({ id, details }: Finding): string {
  return `${id} ${String(details['fel'] ?? '')}`.trim();
}

type Summor = Readonly<Record<'ja' | 'nej' | 'avstar', number>>;

function same(one: Summor, other: Summor): boolean {
  return one.ja === other.ja && one.nej === other.nej && one.avstar === other.avstar;
}
