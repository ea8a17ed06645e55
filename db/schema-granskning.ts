import type { AvsnittId, KommentarId, SkrivelseversionId } from '../shared/domain/id.ts';
import type { TjansteskrivelseId } from '../shared/domain/id.ts';
import type { Skrivelsestatus } from '../shared/domain/skrivelsestatus.ts';
import type { Created } from './schema-columns.ts';

interface SkrivelseversionTable extends Created {
  id: SkrivelseversionId;
  tjansteskrivelseId: TjansteskrivelseId;
  nr: number;
  namn: string;
  status: Skrivelsestatus | null;
  format: number;
  data: string;
}

interface KommentarTable extends Created {
  id: KommentarId;
  tjansteskrivelseId: TjansteskrivelseId;
  avsnittId: AvsnittId | null;
  citat: string;
  text: string;
  svarPa: KommentarId | null;
  lostTid: string | null;
  lostAv: string | null;
}

/** What is said about papers, and how they stood. */
export interface GranskningTables {
  skrivelseversion: SkrivelseversionTable;
  kommentar: KommentarTable;
}
