import type { UtskickBeslut, UtskickFacts } from '../../../shared/document/utskick-facts.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Kuvertformat, UtskicksreglerData } from '../../../shared/domain/utskick.ts';
import { adressruta } from '../../../shared/rules/kuvertfonster.ts';
import { beslutI, missivtext } from '../../../shared/rules/missivtext.ts';
import { paragrafer } from '../../../shared/rules/paragrafintervall.ts';
import { nameInText } from '../../../shared/rules/sprak.ts';
import type { Forsandelse } from '../../../shared/rules/utskick.ts';
import { inside, raderOf } from './adress.ts';
import { egenBlock } from './egen-text.ts';
import { utseendeOn } from './huvud.ts';
import type { Listtabell } from './lista-data.ts';
import { kopieText } from './sandlista.ts';
import type { MissivData } from './utskick-data.ts';

export interface Missivstil extends Pick<UtskicksreglerData, 'fonster' | 'missivtext'> {
  /** In which envelope the letter is to show its address. */
  readonly kuvert: Kuvertformat;
}

/** The letter that goes with what one recipient gets, in the body's own words. */
export function missivData(
  facts: UtskickFacts,
  forsandelse: Forsandelse,
  stil: Missivstil,
): MissivData {
  const { kommun, avsandare, utseende } = facts;
  const beslut = beslutI(facts.beslut, forsandelse.poster);
  const nummer = [...new Set(beslut.map(({ diarienummer }) => diarienummer))].filter(Boolean);
  return {
    ...{ organisation: kommun, enhet: avsandare.organ, dokumenttyp: 'Missiv' },
    utseende: utseendeOn(utseende, 2),
    adress: {
      ...inside(adressruta(stil.kuvert, stil.fonster[stil.kuvert])),
      rader: raderOf(forsandelse),
    },
    uppgifter: [
      { namn: 'Datum', varde: formatDag(facts.dag) },
      // More than a few stand with what is enclosed.
      { namn: 'Diarienummer', varde: nummer.length > 2 ? '' : nummer.join(', ') },
    ],
    rubrik: missivrubrik(beslut),
    block: egenBlock(missivtext(stil.missivtext, facts, forsandelse)),
    bilagerubrik: 'Bifogade handlingar',
    bilagor: bilagor(beslut, forsandelse),
    avsandare: [avsandare.namn, avsandare.titel, avsandare.organ, avsandare.epost].filter(Boolean),
    lopande: ['Missiv', forsandelse.mottagare, formatDag(facts.dag)].join(' \u00b7 '),
  };
}

/** What a letter or draft with some decisions is about. */
export function missivrubrik(beslut: readonly UtskickBeslut[]): string {
  const [first] = beslut;
  const isOneMeeting = beslut.every(
    ({ organ, datum }) => organ === first?.organ && datum === first.datum,
  );
  if (first === undefined || !isOneMeeting) return `Protokollsutdrag, ${beslut.length} beslut`;
  const nummer = paragrafer(beslut.flatMap(({ paragraf }) => paragraf ?? []));
  const mote = `Protokollsutdrag från ${nameInText(first.organ)} ${formatDag(first.datum)}`;
  return nummer === '' ? mote : `${mote}, ${nummer}`;
}

function bilagor(beslut: readonly UtskickBeslut[], { poster }: Forsandelse): Listtabell {
  return {
    kolumner: [
      { rubrik: 'Paragraf', mm: 20, hoger: false },
      { rubrik: 'Ärende', mm: null, hoger: false },
      { rubrik: 'Diarienummer', mm: 32, hoger: false },
      { rubrik: 'Version', mm: 34, hoger: false },
      { rubrik: 'Antal', mm: 15, hoger: true },
    ],
    rader: poster.flatMap((post) => {
      const one = beslut.find(({ nyckel }) => nyckel === post.beslutNyckel);
      if (one === undefined) return [];
      const nr = one.paragraf === null ? '' : paragrafer([one.paragraf]);
      return [[nr, one.rubrik, one.diarienummer, kopieText[post.kopietyp], String(post.antal)]];
    }),
  };
}
