import type { Generated } from 'kysely';
import type { Beslutssatt, Enlighetstext, Postutfall } from '../shared/domain/fordelning.ts';
import type {
  AnsokanId,
  AnsokanspostId,
  ArendeId,
  AvsnittId,
  BeslutspunktId,
  FordelningsomgangId,
  FordelningsramId,
  FotnotId,
  HandlingsradId,
  KallhanvisningId,
  MallId,
  OrganId,
  PersonId,
  SammantradeId,
  SamradId,
  TjansteskrivelseId,
} from '../shared/domain/id.ts';
import type { Visningsenhet } from '../shared/domain/pengar.ts';
import type { Avsnittstyp, Konsekvensniva } from '../shared/domain/avsnitt.ts';
import type { Dokumenttyp } from '../shared/domain/mall.ts';
import type { Samradsform, Samradstyp } from '../shared/domain/samrad.ts';
import type { Skrivelsestatus } from '../shared/domain/skrivelsestatus.ts';
import type { Flag, Versioned } from './schema-columns.ts';

interface FordelningsomgangTable extends Versioned {
  id: FordelningsomgangId;
  arendeId: ArendeId;
  ramId: FordelningsramId;
  beloppKr: number;
  visningsenhet: Visningsenhet | null;
  punktAvslag: Flag;
  punktRest: Flag;
  punktFinansiering: Flag;
  bilaga: Generated<Flag>;
}

interface AnsokanTable {
  id: AnsokanId;
  omgangId: FordelningsomgangId;
  ordning: number;
  sokandeOrganId: OrganId;
  beslutssatt: Beslutssatt;
  begartKr: number | null;
  beviljatKr: number | null;
  visningsenhet: Visningsenhet | null;
  enlighetstext: Enlighetstext;
  aterrapportPrecision: 'dag' | 'manad' | null;
  aterrapportSenast: string | null;
  aterrapportTillOrganId: OrganId | null;
}

interface AnsokningstillfalleTable {
  ansokanId: AnsokanId;
  nr: number;
  beskrivning: string;
  kallhanvisningId: KallhanvisningId | null;
}

interface AnsokanspostTable {
  id: AnsokanspostId;
  ansokanId: AnsokanId;
  ordning: number;
  tillfalle: number;
  rubrik: string;
  begartKr: number | null;
  beviljatKr: number | null;
  utfall: Postutfall;
}

interface AnsokanBeloppView {
  ansokanId: AnsokanId;
  omgangId: FordelningsomgangId;
  begartKr: number;
  beviljatKr: number;
}

/** The ledger. */
export interface FordelningTables {
  fordelningsomgang: FordelningsomgangTable;
  ansokan: AnsokanTable;
  ansokningstillfalle: AnsokningstillfalleTable;
  ansokanspost: AnsokanspostTable;
  ansokanBelopp: AnsokanBeloppView;
}

interface TjansteskrivelseTable extends Versioned {
  id: TjansteskrivelseId;
  arendeId: ArendeId;
  dokumenttyp: Dokumenttyp;
  mallId: MallId | null;
  rubrik: string;
  underrubrik: string;
  dokumentdatum: string | null;
  enhet: string;
  sammantradeId: SammantradeId | null;
  status: Generated<Skrivelsestatus>;
  adressatOrganId: OrganId;
  beslutsnivaOrganId: OrganId;
}

interface PartOfPaper {
  tjansteskrivelseId: TjansteskrivelseId;
  ordning: number;
}

interface TjansteskrivelseHandlaggareTable extends PartOfPaper {
  personId: PersonId;
}

interface BeslutspunktTable extends PartOfPaper {
  id: BeslutspunktId;
  nyckel: string | null;
  egenText: string | null;
  utgar: Flag;
  struken: Generated<Flag>;
}

interface AvsnittTable extends PartOfPaper {
  id: AvsnittId;
  typ: Avsnittstyp;
  rubrik: string;
  innehallVersion: number;
  innehallDoc: string;
  utelamnat: Flag;
  foljer: Flag;
  niva: Konsekvensniva | null;
}

interface DelpunktTable {
  beslutspunktId: BeslutspunktId;
  ordning: number;
  text: string;
}

interface SamradTable extends PartOfPaper {
  id: SamradId;
  typ: Samradstyp;
  organNamn: string;
  datum: string | null;
  form: Samradsform;
  utfall: string;
}

interface FotnotTable extends PartOfPaper {
  id: FotnotId;
  kallhanvisningId: KallhanvisningId | null;
  text: string | null;
}

interface HandlingsradTable extends PartOfPaper {
  id: HandlingsradId;
  rubrik: string;
  datum: string | null;
  kallhanvisningId: KallhanvisningId | null;
  bilaggs: Flag;
}

interface UnderskriftTable extends PartOfPaper {
  namn: string;
  titel: string;
}

/** Officer's reports. */
export interface TjansteskrivelseTables {
  tjansteskrivelse: TjansteskrivelseTable;
  tjansteskrivelseHandlaggare: TjansteskrivelseHandlaggareTable;
  beslutspunkt: BeslutspunktTable;
  delpunkt: DelpunktTable;
  avsnitt: AvsnittTable;
  fotnot: FotnotTable;
  handlingsrad: HandlingsradTable;
  samrad: SamradTable;
  underskrift: UnderskriftTable;
}
