import type {
  ProtokollFacts,
  Undertecknare,
} from '../../../shared/document/sammantrade/protokoll-facts.ts';
import type { Protokollsdelstyp } from '../../../shared/domain/protokollsdel.ts';
import { paragrafer } from '../../../shared/rules/paragrafintervall.ts';
import { anslagFakta } from './anslag.ts';
import type { ProtokollData, Underskriftsrad } from './mote-data.ts';
import { dagtext, langDag, motesnamn, motessida, tidochplats } from './motessida.ts';
import { narvarotabeller } from './narvarotabell.ts';
import { paragrafData } from './paragraf.ts';

const DELORD: Readonly<Record<Protokollsdelstyp, string>> = {
  ordinarie: '',
  omedelbar: 'Omedelbart justerade paragrafer',
  sekretess: 'Del som omfattas av sekretess',
};

const DOKUMENTORD: Readonly<Record<ProtokollFacts['status'], string>> = {
  utkast: 'Protokoll, utkast',
  for_justering: 'Protokoll för justering',
  justerad: 'Protokoll',
};

const ROLLORD: Readonly<Record<Undertecknare['roll'], string>> = {
  sekreterare: 'Sekreterare',
  ordforande: 'Ordförande',
  justerare: 'Justerare',
};

/** One part of the minutes as the template takes it. */
export function protokollData(facts: ProtokollFacts): ProtokollData {
  const { mote, anslag } = facts;
  const nummer = facts.paragrafer.map(({ nr }) => nr);
  return {
    ...motessida(mote, DOKUMENTORD[facts.status], {
      rubrik: `Protokoll från ${motesnamn(mote)}`,
      underrubrik: DELORD[facts.del],
    }),
    uppgifter: [],
    sammantrade: [
      ...tidochplats(mote.datum, facts.tid),
      { namn: 'Paragrafer', varde: paragrafer(nummer) },
    ],
    narvaro: narvarotabeller(facts.narvaro),
    justering: justering(facts),
    underskrifter: facts.undertecknare.map(underskrift),
    anslag: anslag === null ? [] : anslagFakta(mote, facts.del, nummer, anslag),
    anslagUnderskrift: { namn: anslag?.anslagetAv ?? '', titel: 'Underskrift' },
    anmarkning: anmarkning(facts),
    ...{ signaturer: signaturer(facts), nySida: facts.nySida },
    paragrafer: facts.paragrafer.map(paragrafData),
    roster: facts.roster.map(({ paragraf, rubrik, listor }) => ({
      rubrik: `§ ${paragraf} ${rubrik}`,
      listor,
    })),
  };
}

function justering({ justering: { justerare, plats, dag, oenighet } }: ProtokollFacts) {
  return [
    { namn: 'Utsedda att justera', varde: justerare.join(', ') },
    { namn: 'Plats för justeringen', varde: plats },
    { namn: 'Dag för justeringen', varde: dag === null ? '' : langDag(dag) },
    { namn: 'Skiljaktig mening', varde: oenighet },
  ];
}

function underskrift({ namn, roll, paragrafer: nummer, digitalt }: Undertecknare): Underskriftsrad {
  const office = [ROLLORD[roll], paragrafer(nummer)].filter(Boolean).join(' ');
  const signed = digitalt === null ? '' : `undertecknat digitalt ${dagtext(digitalt)}`;
  return { namn, titel: [office, signed].filter(Boolean).join(', ') };
}

/** Those who sign with a pen, but for the secretary, put their initials on every page. */
function signaturer({ undertecknare }: ProtokollFacts): number {
  const hands = undertecknare.filter(
    ({ roll, digitalt }) => roll !== 'sekreterare' && digitalt === null,
  );
  return new Set(hands.map(({ namn }) => namn)).size;
}

function anmarkning({ paragrafer: all }: ProtokollFacts): string {
  const isMarked = all.some(({ block }) =>
    block.some(({ delar }) => delar.some((del) => del.typ === 'stycke' && del.andrad)),
  );
  return isMarked
    ? 'Ett streck i marginalen visar text som har ändrats sedan det förra underlaget för justering.'
    : '';
}
