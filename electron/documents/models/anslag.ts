import type {
  AnslagFacts,
  Anslagsuppgifter,
} from '../../../shared/document/sammantrade/anslag-facts.ts';
import type { Moteshuvud } from '../../../shared/document/sammantrade/mote.ts';
import type { OverklagandeFacts } from '../../../shared/document/sammantrade/overklagande-facts.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Protokollsdelstyp } from '../../../shared/domain/protokollsdel.ts';
import { paragrafer } from '../../../shared/rules/paragrafintervall.ts';
import { textdel } from './egen-text.ts';
import type { AnslagData } from './mote-data.ts';
import { dagtext, motesnamn, motessida } from './motessida.ts';
import type { Uppgift } from './tjansteskrivelse-data.ts';

const DELORD: Readonly<Record<Protokollsdelstyp, string>> = {
  ordinarie: '',
  omedelbar: ' (omedelbart justerade)',
  sekretess: ' (del som omfattas av sekretess)',
};

/** What a notice says, on the board and as evidence in the minutes (KL 8 kap. 12 §). */
export function anslagFakta(
  { organ, datum }: Moteshuvud,
  del: Protokollsdelstyp,
  nummer: readonly number[],
  anslag: Anslagsuppgifter,
): Uppgift[] {
  return [
    { namn: 'Organ', varde: organ },
    { namn: 'Sammanträdesdag', varde: formatDag(datum) },
    { namn: 'Paragrafer', varde: `${paragrafer(nummer)}${DELORD[del]}` },
    ...dagar(anslag),
    { namn: 'Protokollet förvaras hos', varde: anslag.forvaringsplats },
  ];
}

/** A day that isn't set yet keeps its row, to be filled in by hand. */
function dagEllerRum(dag: string | null): string {
  return dag === null ? '\u00a0' : dagtext(dag);
}

function dagar({ anslaget, klagotidSistaDag, nedtasTidigast }: Anslagsuppgifter): Uppgift[] {
  return [
    { namn: 'Anslaget sätts upp', varde: dagEllerRum(anslaget) },
    { namn: 'Sista dag att överklaga', varde: dagEllerRum(klagotidSistaDag) },
    { namn: 'Anslaget tas ned tidigast', varde: dagEllerRum(nedtasTidigast) },
  ];
}

/** The notice that a part of the minutes is approved (KL 8 kap. 12 §). */
export function anslagData({ mote, del, paragrafer: nummer, ...facts }: AnslagFacts): AnslagData {
  const { anslag, justerad, overklagande } = facts;
  const fakta = anslagFakta(mote, del, nummer, anslag);
  return {
    ...motessida(mote, 'Anslag', { rubrik: 'Protokollet är justerat' }),
    uppgifter: [],
    inledning: [
      `Protokollet från ${motesnamn(mote)} har justerats. Justeringen ` +
        'tillkännages genom det här anslaget.',
    ],
    fakta: fakta.toSpliced(3, 0, { namn: 'Justerat', varde: formatDag(justerad) }),
    underskrift: { namn: anslag.anslagetAv, titel: 'Underskrift' },
    delar: overklagande === null ? [] : textdel(overklagande),
  };
}

const SLAGORD: Readonly<Record<OverklagandeFacts['slag'], string>> = {
  laglighetsprovning: 'Laglighetsprövning enligt 13 kap. kommunallagen',
  forvaltningsbesvar: 'Förvaltningsbesvär enligt förvaltningslagen',
};

/** How a decision is appealed, in the authority's own words. */
export function overklagandeData(facts: OverklagandeFacts): AnslagData {
  const { mote, slag, anvisning } = facts;
  return {
    ...motessida(mote, 'Överklagandehänvisning', {
      rubrik: anvisning.rubrik,
      underrubrik: SLAGORD[slag],
    }),
    ...{ uppgifter: [], inledning: [], underskrift: null },
    fakta: [
      { namn: 'Beslutande organ', varde: mote.organ },
      { namn: 'Sammanträdesdag', varde: formatDag(mote.datum) },
      { namn: 'Paragrafer', varde: paragrafer(facts.paragrafer) },
    ],
    delar: textdel({ ...anvisning, rubrik: 'Så här överklagar du' }),
  };
}
