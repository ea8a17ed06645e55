import type { Generated } from 'kysely';
import type { KontaktId, OrganId, PartiId, PersonId, UppdragId } from '../shared/domain/id.ts';
import type { Kontakttyp } from '../shared/domain/kontakt.ts';
import type { Beslutsstil, Organtyp } from '../shared/domain/organ.ts';
import type { Uppdragsroll } from '../shared/domain/uppdrag.ts';
import type { Created, Flag, Versioned } from './schema-columns.ts';

interface OrganTable extends Versioned {
  id: OrganId;
  namn: string;
  genitiv: string;
  bestamdForm: string;
  forkortning: string;
  organtyp: Organtyp;
  beslutsstil: Beslutsstil;
  ekonomifunktion: string;
  forvaltning: Generated<string>;
  kansli: Generated<string>;
  externt: Flag;
  epost: string;
  adress: string;
  avslutad: Flag;
  sammanslagenMed: OrganId | null;
}

interface OrganFrasstilTable {
  organId: OrganId;
  fras: string;
  variant: string;
}

interface PersonTable extends Versioned {
  id: PersonId;
  fornamn: string;
  efternamn: string;
  titel: string;
  enhet: string;
  epost: string;
  telefon: string;
  partiId: PartiId | null;
  skyddad: Flag;
  avslutad: Flag;
  sammanslagenMed: PersonId | null;
}

interface PartiTable extends Versioned {
  id: PartiId;
  kod: string;
  namn: string;
  genitiv: string;
  giltigFran: string | null;
  giltigTill: string | null;
}

interface KontaktTable extends Versioned {
  rad: Generated<number>;
  id: KontaktId;
  typ: Kontakttyp;
  namn: string;
  sortnyckel: string;
  sokord: string;
  epost: string;
  telefon: string;
  adress: string;
  skyddad: Flag;
  avslutad: Flag;
  sammanslagenMed: KontaktId | null;
}

interface UppdragTable extends Versioned {
  id: UppdragId;
  personId: PersonId;
  organId: OrganId;
  roll: Uppdragsroll;
  fran: string;
  till: string | null;
  ordning: number;
  forPartiId: PartiId | null;
}

interface EjDubblettTable extends Created {
  enaId: string;
  andraId: string;
}

/** Bodies, persons and outsiders, parties, and who sits where. */
export interface KontaktTables {
  organ: OrganTable;
  organFrasstil: OrganFrasstilTable;
  person: PersonTable;
  parti: PartiTable;
  kontakt: KontaktTable;
  uppdrag: UppdragTable;
  ejDubblett: EjDubblettTable;
}
