import type { Block } from '../../../shared/document/block.ts';
import type { Listtabell } from './lista-data.ts';
import type { Uppgift, Utseende } from './tjansteskrivelse-data.ts';

/** A rectangle on a page, in millimetres from its left and upper edge. */
interface Ytadata {
  readonly x: number;
  readonly y: number;
  readonly bredd: number;
  readonly hojd: number;
}

/** Lines of an address and the room they have; they are made smaller until they stay in it. */
export interface Adressdata extends Ytadata {
  readonly rader: readonly string[];
}

/** What `etiketter.typ` prints: addresses of each sheet. */
export interface EtiketterData {
  readonly ark: readonly (readonly Adressdata[])[];
}

/** What `kuvert.typ` prints: an envelope a page. */
export interface KuvertData {
  readonly bredd: number;
  readonly hojd: number;
  readonly avsandare: readonly string[];
  readonly adresser: readonly Adressdata[];
}

/** What `missiv.typ` prints: a letter to one recipient. */
export interface MissivData {
  readonly organisation: string;
  readonly enhet: string;
  readonly dokumenttyp: string;
  readonly utseende: Utseende;
  readonly adress: Adressdata;
  readonly uppgifter: readonly Uppgift[];
  readonly rubrik: string;
  readonly block: readonly Block[];
  readonly bilagerubrik: string;
  readonly bilagor: Listtabell;
  /** Name, title and how the sender is reached. */
  readonly avsandare: readonly string[];
  /** Repeated at the top of every page but the first. */
  readonly lopande: string;
}
