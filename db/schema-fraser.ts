import type { AvstegId, EgenFrasId, TjansteskrivelseId } from '../shared/domain/id.ts';
import type { Created, Flag, Versioned } from './schema-columns.ts';

interface EgenFrasTable extends Versioned {
  id: EgenFrasId;
  kod: string;
  rubrik: string;
  text: string;
  lagrum: string;
  avslutad: Flag;
}

interface AvstegTable extends Created {
  id: AvstegId;
  tjansteskrivelseId: TjansteskrivelseId;
  kontroll: string;
  ankare: string;
  lydelse: string;
  skal: string;
}

/** Own phrases, and findings that are let stand. */
export interface FrasTables {
  egenFras: EgenFrasTable;
  avsteg: AvstegTable;
}
