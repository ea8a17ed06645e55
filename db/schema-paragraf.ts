import type { Punkttyp } from '../shared/domain/beslutspunkt.ts';
import type { Forslagsslag } from '../shared/domain/forslag.ts';
import type {
  ArendeId,
  BeslutspunktId,
  DagordningspunktId,
  ForslagId,
  HandlingId,
  OrganId,
  ParagrafhandlingId,
  ParagrafId,
  PartiId,
  PersonId,
  PropositionId,
  ProtokollsdelId,
  ReservationId,
  SammantradeId,
  UttalandeId,
  VoteringId,
  YrkandeId,
} from '../shared/domain/id.ts';
import type { Javsgrund } from '../shared/domain/jav.ts';
import type { Overklagande, Paragrafstatus } from '../shared/domain/paragraf.ts';
import type { Propositionsslag } from '../shared/domain/proposition.ts';
import type { Uttalandeslag } from '../shared/domain/uttalande.ts';
import type { Rostalternativ, Rostvarde, Voteringstyp } from '../shared/domain/votering.ts';
import type { Hallning } from '../shared/domain/yrkande.ts';
import type { Created, Flag, Versioned } from './schema-columns.ts';

interface ParagrafserieTable extends Created {
  organId: OrganId;
  period: number;
  forsta: number;
}

interface ParagrafTable extends Versioned {
  id: ParagrafId;
  sammantradeId: SammantradeId;
  protokollsdelId: ProtokollsdelId;
  organId: OrganId;
  ar: number;
  nr: number;
  status: Paragrafstatus;
  dagordningspunktId: DagordningspunktId | null;
  arendeId: ArendeId | null;
  rubrik: string;
  underrubrik: string;
  myndighetsutovning: Flag;
  stangdaDorrar: Flag;
  overklagande: Overklagande;
  ordforandeId: PersonId;
}

interface OfParagraf {
  paragrafId: ParagrafId;
}

interface Ordered extends OfParagraf {
  ordning: number;
}

interface ForslagTable extends Ordered {
  id: ForslagId;
  slag: Forslagsslag;
  organId: OrganId | null;
  datum: string | null;
  sats: string;
  infinitiv: string;
}

interface ForslagspunktTable extends OfParagraf {
  forslagId: ForslagId;
  nr: number;
  text: string;
}

/** A proposal that something is about: point 0 for all of it, or a row for each point. */
interface OmForslag extends Ordered {
  forslagId: ForslagId;
  punkt: number;
}

interface YrkandeTable extends Ordered {
  id: YrkandeId;
  hanvisningId: ParagrafhandlingId | null;
  aterkallat: Flag;
}

interface YrkandestegTable extends OfParagraf {
  yrkandeId: YrkandeId;
  steg: number;
  hand: number;
  hallning: Hallning;
  allaAndra: Flag;
}

interface PropositionTable extends Ordered {
  id: PropositionId;
  slag: Propositionsslag;
  bifalletId: ForslagId | null;
  enligtYrkandeId: YrkandeId | null;
}

type Sida = 'ja' | 'nej';

interface VoteringTable extends Ordered {
  id: VoteringId;
  propositionId: PropositionId;
  typ: Voteringstyp;
  jaHallning: Rostalternativ['hallning'];
  jaForslagId: ForslagId | null;
  jaYrkandeId: YrkandeId | null;
  nejHallning: Rostalternativ['hallning'];
  nejForslagId: ForslagId | null;
  nejYrkandeId: YrkandeId | null;
  slutenJa: number | null;
  slutenNej: number | null;
  slutenAvstar: number | null;
  lott: Sida | null;
}

interface RostTable extends Ordered {
  voteringId: VoteringId;
  personId: PersonId;
  varde: Rostvarde;
}

interface ParagrafbeslutTable extends Ordered {
  grund: 'ingen' | 'forslag' | 'personer' | 'till_organ';
  organId: OrganId | null;
  standard: 'bordlaggs' | 'avslas' | 'antecknas' | 'javsanmalan' | null;
  tillDatum: string | null;
  avslagetId: ForslagId | null;
  hanvisningId: ParagrafhandlingId | null;
}

interface ParagrafpunktTable extends Ordered {
  id: BeslutspunktId;
  beslut: number;
  nr: number;
  typ: Punkttyp;
  text: string;
  sokandeOrganId: OrganId | null;
  harleddFranId: BeslutspunktId | null;
}

interface ReservationTable extends Ordered {
  id: ReservationId;
  tillFormanId: ForslagId | null;
  anmald: string | null;
  motivering: string;
  motiveringInlamnad: string | null;
}

interface UttalandeTable extends Ordered {
  id: UttalandeId;
  slag: Uttalandeslag;
  datum: string | null;
  hanvisningId: ParagrafhandlingId | null;
  text: string;
}

interface ParagrafhandlingTable extends Ordered {
  id: ParagrafhandlingId;
  slag: 'skrivelse' | 'forslag' | 'yttrande' | 'ovrig';
  handlingId: HandlingId | null;
  datum: string | null;
  reviderad: string | null;
  organId: OrganId | null;
  forslagId: ForslagId | null;
  rubrik: string;
}

/** The tables a § is kept in beside its own row. All of them belong to it and go with it. */
export interface ParagrafdelTables {
  forslag: ForslagTable;
  forslagParti: Ordered & { forslagId: ForslagId; partiId: PartiId };
  forslagPerson: Ordered & { forslagId: ForslagId; personId: PersonId };
  forslagspunkt: ForslagspunktTable;
  forslagsstycke: Ordered & { forslagId: ForslagId; nr: number; text: string };
  yrkande: YrkandeTable;
  yrkandePerson: Ordered & { yrkandeId: YrkandeId; personId: PersonId };
  yrkandesteg: YrkandestegTable;
  yrkandestegForslag: OmForslag & { yrkandeId: YrkandeId; steg: number };
  proposition: PropositionTable;
  propositionForslag: OmForslag & { propositionId: PropositionId };
  votering: VoteringTable;
  voteringPunkt: OfParagraf & { voteringId: VoteringId; sida: Sida; punkt: number };
  rost: RostTable;
  paragrafbeslut: ParagrafbeslutTable;
  paragrafbeslutForslag: OmForslag & { beslut: number };
  paragrafbeslutPerson: Ordered & { beslut: number; personId: PersonId };
  paragrafpunkt: ParagrafpunktTable;
  reservation: ReservationTable;
  reservationPerson: Ordered & { reservationId: ReservationId; personId: PersonId };
  reservationParti: Ordered & { reservationId: ReservationId; partiId: PartiId };
  uttalande: UttalandeTable;
  uttalandePerson: Ordered & { uttalandeId: UttalandeId; personId: PersonId };
  uttalandeParti: Ordered & { uttalandeId: UttalandeId; partiId: PartiId };
  paragrafstycke: Ordered & { text: string };
  tidigareBehandling: Ordered & {
    utfall: 'bordlagd' | 'aterremitterad';
    datum: string;
    nr: number;
  };
  paragrafhandling: ParagrafhandlingTable;
  paragrafhandlingParti: Ordered & { paragrafhandlingId: ParagrafhandlingId; partiId: PartiId };
  jav: Ordered & { personId: PersonId; grund: Javsgrund; anmaldAv: 'sjalv' | 'annan' };
  utdragsmottagare: Ordered & {
    slag: 'utdrag' | 'skrivelse' | 'aterremiss' | 'numrerad_handling';
    namn: string;
    organ: string;
    ar: number | null;
    nr: number | null;
  };
  styckesandring: Ordered & { nyckel: string; text: string; underlag: string };
}

/** The numbered items of minutes. */
export interface ParagrafTables extends ParagrafdelTables {
  paragrafserie: ParagrafserieTable;
  paragraf: ParagrafTable;
}
