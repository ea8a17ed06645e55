import type { OrganId, PartiId, PersonId } from '../../domain/id.ts';
import type { Narvaroperiod } from '../../domain/narvaro.ts';
import type { ParagrafData } from '../../domain/paragraf.ts';
import type { Protokollsblockslag, Protokollsstil } from '../../domain/protokollsstil.ts';
import type { OrganOrd } from '../../phrases/fras.ts';

/** A person as minutes name them. */
export interface Textperson {
  readonly namn: string;
  readonly partiId: PartiId | null;
  /** As the person is spoken of, where it is known; else the house's word. */
  readonly pronomen?: string;
}

/** A party as minutes name it. */
export interface Textparti {
  readonly kod: string;
  readonly namn: string;
}

/** Somebody who has declared jäv, and where. */
export interface Javsanmalan {
  readonly personId: PersonId;
  readonly paragraf: number;
  readonly rubrik: string;
}

/** All that the text of one § is made from. */
export interface Protokollslage {
  readonly stil: Protokollsstil;
  readonly data: ParagrafData;
  readonly nr: number;
  readonly dnr: string;
  readonly organ: OrganOrd;
  readonly organen: ReadonlyMap<OrganId, OrganOrd>;
  readonly personer: ReadonlyMap<PersonId, Textperson>;
  readonly partier: ReadonlyMap<PartiId, Textparti>;
  readonly narvaro: readonly Omit<Narvaroperiod, 'id'>[];
  /** The place of each seat's owner among the members. */
  readonly ordning: ReadonlyMap<PersonId, number>;
  /** Approved at the meeting. */
  readonly omedelbar: boolean;
  /** Who has declared jäv anywhere at the meeting. */
  readonly javsanmalningar: readonly Javsanmalan[];
}

/** In the key of a paragraph that somebody has written to the one before it. */
export const FRITEXT = ':text:';

/** A paragraph of a block; `nyckel` says what in the data it is made from, and stays the same. */
export interface Stycke {
  readonly nyckel: string;
  /** The number of a point; null for a paragraph. */
  readonly nr: string | null;
  readonly meningar: readonly string[];
}

/** A part of a § under one heading. */
export interface Protokollsblock {
  readonly slag: Protokollsblockslag;
  readonly rubrik: string;
  readonly stycken: readonly Stycke[];
}

/** A paragraph without a number; empty sentences are left out, and so is one without any. */
export function stycke(nyckel: string, ...meningar: readonly string[]): Stycke[] {
  const said = meningar.filter((mening) => mening !== '');
  return said.length === 0 ? [] : [{ nyckel, nr: null, meningar: said }];
}

/** The text of a paragraph, its sentences after each other. */
export function styckestext({ meningar }: Pick<Stycke, 'meningar'>): string {
  return meningar.join(' ');
}
