import type { Avsteg } from '../shared/domain/avsteg.ts';
import type {
  ParagrafId,
  PersonId,
  ProtokollsdelId,
  RattelseId,
  SammantradeId,
} from '../shared/domain/id.ts';
import type { Protokollsdelstatus, Protokollsdelstyp } from '../shared/domain/protokollsdel.ts';
import type { Created, Versioned } from './schema-columns.ts';

interface ProtokollsdelTable extends Versioned {
  id: ProtokollsdelId;
  sammantradeId: SammantradeId;
  nr: number;
  typ: Protokollsdelstyp;
  status: Protokollsdelstatus;
  plats: string;
  planerad: string | null;
  oenighet: string;
  justerad: string | null;
  sha256: string | null;
  anslaget: string | null;
  forvaringsplats: string;
  klagotidSistaDag: string | null;
  nedtaget: string | null;
}

interface OfDel {
  protokollsdelId: ProtokollsdelId;
}

interface KorrekturTable extends Created, OfDel {
  id: string;
  nr: number;
}

interface KorrekturstyckeTable {
  korrekturId: string;
  paragrafId: ParagrafId;
  ordning: number;
  nyckel: string;
  text: string;
}

interface ProtokollsavstegTable extends OfDel, Avsteg {}

interface RattelseTable extends Created, OfDel {
  id: RattelseId;
  paragrafId: ParagrafId;
  ursprungligText: string;
  rattadText: string;
  skal: string;
  beslutadAvId: PersonId;
  datum: string;
  sha256: string;
}

/** Parts of minutes, who approves them, what they were shown, and what was corrected. */
export interface ProtokollsdelTables {
  protokollsdel: ProtokollsdelTable;
  justerare: OfDel & { ordning: number; personId: PersonId };
  protokollsunderskrift: OfDel & {
    personId: PersonId;
    satt: 'papper' | 'digitalt';
    datum: string;
  };
  korrektur: KorrekturTable;
  korrekturstycke: KorrekturstyckeTable;
  protokollsavsteg: ProtokollsavstegTable;
  rattelse: RattelseTable;
}
