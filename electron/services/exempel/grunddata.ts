import { newOrgan } from '../../../shared/domain/organ.ts';
import type { OrganData } from '../../../shared/domain/organ.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import type { PersonData } from '../../../shared/domain/person.ts';
import { bestamdForm, genitiv } from '../../../shared/rules/sprak.ts';
import type { RegisterContents } from '../register.ts';

/** A made-up municipality: no name here belongs to anybody. */
const KOMMUN = 'Granbergs kommun';

function organ(namn: string, forkortning: string, ekonomifunktion = ''): OrganData {
  const forms = { namn, genitiv: genitiv(namn), bestamdForm: bestamdForm(namn), forkortning };
  const organtyp = namn === 'Kommunstyrelsen' ? 'ks' : 'namnd';
  return newOrgan({ ...forms, organtyp, ekonomifunktion });
}

/** What the first-run guide would have asked for. */
export const exampleRegister: RegisterContents = {
  kommun: KOMMUN,
  organ: organ('Kommunstyrelsen', 'KS', 'Ekonomienheten'),
  diarium: { namn: 'Kommunstyrelsens diarium', monster: '{NAMND} {AR}/{LOPNR}' },
  handlaggare: person('Agnes', 'Lundmark', 'Nämndsekreterare', 'Kansliet'),
};

/** The other bodies of the municipality. */
export const exampleOrgan: readonly OrganData[] = [
  { ...organ('Kommunfullmäktige', 'KF'), organtyp: 'kf' },
  organ('Barn- och ungdomsnämnden', 'BUN'),
  organ('Kultur- och fritidsnämnden', 'KFN'),
  organ('Omsorgsnämnden', 'ON'),
  organ('Samhällsbyggnadsnämnden', 'SBN'),
  { ...organ('Länsstyrelsen', 'LST'), bestamdForm: 'länsstyrelsen', externt: true },
];

export const examplePersons: readonly PersonData[] = [
  person('Elif', 'Nordvall', 'Utvecklingsledare', 'Kommunledningskontoret'),
  person('Jonatan', 'Brissman', 'Controller', 'Ekonomienheten'),
  person('Märta', 'Ekvik', 'Kommundirektör', 'Kommunledningskontoret'),
  person('Östen', 'Hallander', 'Ekonomichef', 'Ekonomienheten'),
  person('Ylva', 'Zackrisdal', 'Registrator', 'Kansliet'),
];

function person(fornamn: string, efternamn: string, titel: string, enhet: string): PersonData {
  return newPerson({ fornamn, efternamn, titel, enhet });
}
