import type { ArendeId, KallhanvisningId, OrganId } from '../shared/domain/id.ts';
import type { Logghandelse } from '../shared/domain/logg.ts';
import type { ArendeTables } from './schema-arende.ts';
import type { BeslutTables } from './schema-beslut.ts';
import type { DelegationTables } from './schema-delegation.ts';
import type { DiarieTables } from './schema-diarium.ts';
import type { FordelningsramTables } from './schema-fordelningsram.ts';
import type { FrasTables } from './schema-fraser.ts';
import type { GranskningTables } from './schema-granskning.ts';
import type { HandlingTables } from './schema-handling.ts';
import type { KontaktTables } from './schema-kontakter.ts';
import type { MallTables } from './schema-mall.ts';
import type { OrdlistaTables } from './schema-ordlista.ts';
import type { ParagrafTables } from './schema-paragraf.ts';
import type { ProtokollsdelTables } from './schema-protokollsdel.ts';
import type { ProtokollsstilTables } from './schema-protokollsstil.ts';
import type { RemissTables } from './schema-remiss.ts';
import type { PlaneringTables } from './schema-planering.ts';
import type { SammantradeTables } from './schema-sammantrade.ts';
import type { SokTables } from './schema-sok.ts';
import type { FordelningTables, TjansteskrivelseTables } from './schema-underlag.ts';
import type { UtskickTables } from './schema-utskick.ts';
import type { VyTables } from './schema-vyer.ts';
import type { Created, Flag, Versioned } from './schema-columns.ts';

// Columns are snake_case in SQLite and camelCase here (Kysely's CamelCasePlugin).

interface RegisterTable extends Created {
  rad: number;
  kommun: string;
  organId: OrganId | null;
  exempel: Flag;
}

interface KallhanvisningTable extends Versioned {
  id: KallhanvisningId;
  organId: OrganId;
  datum: string;
  paragraf: number;
}

interface LoggTable {
  nr: number;
  tid: string;
  anvandare: string;
  dator: string;
  handelse: Logghandelse;
  objektId: string;
  arendeId: ArendeId | null;
  fore: string | null;
  efter: string | null;
  orsak: string | null;
  foregaende: string;
  hash: string;
}

/** Every table and view the repositories use. */
export interface Schema
  extends
    ArendeTables,
    HandlingTables,
    DiarieTables,
    FordelningsramTables,
    KontaktTables,
    SokTables,
    VyTables,
    MallTables,
    FrasTables,
    GranskningTables,
    OrdlistaTables,
    PlaneringTables,
    ProtokollsstilTables,
    RemissTables,
    UtskickTables,
    SammantradeTables,
    ParagrafTables,
    ProtokollsdelTables,
    DelegationTables,
    FordelningTables,
    TjansteskrivelseTables,
    BeslutTables {
  register: RegisterTable;
  kallhanvisning: KallhanvisningTable;
  logg: LoggTable;
}
