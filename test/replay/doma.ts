import { checkParagraf } from '../../shared/checks/protokoll.ts';
import type { Finding } from '../../shared/checks/checks.ts';
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
      ...(same(counted, summor) ? [] : ['tryckta_summor']),
      ...(given === null || same(counted, given) ? [] : ['mappens_summor']),
      ...(voteringsutfall(votering, lage.data.ordforandeId).vinner === null
        ? ['inget_utfall']
        : []),
    ];
    return { nr: last.tryckt.nr, godtagen: fel.length === 0, fel };
  });
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
