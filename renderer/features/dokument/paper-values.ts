import { z } from 'zod';
import type { PunktData } from '../../../shared/domain/beslutspunkt.ts';
import { TjansteskrivelseData } from '../../../shared/domain/tjansteskrivelse.ts';
import { Avsnitt } from '../../../shared/domain/avsnitt.ts';
import type { Fotnot, Tjansteskrivelse } from '../../../shared/domain/tjansteskrivelse.ts';
import { WrittenText, fotnotIdsOf } from './written-text.ts';

/** A section as the form holds it. */
export type WrittenAvsnitt = Omit<Avsnitt, 'innehall'> & { innehall: WrittenText };

/** What the form holds: the paper, with the text of each section as one value. */
export type PaperValues = Omit<TjansteskrivelseData, 'avsnitt'> & { avsnitt: WrittenAvsnitt[] };

/** What an editor gives fits the schema it is written by; main looks once more when it stores it. */
const writtenAvsnitt = Avsnitt.extend({
  innehall: z.instanceof(WrittenText).transform((text) => text.toJSON()),
});

/** The paper's schema over the values of the form, whose ids are those of stored objects. */
export const paperSchema = TjansteskrivelseData.extend({
  avsnitt: z.array(writtenAvsnitt).max(60),
}) as unknown as z.ZodType<TjansteskrivelseData, PaperValues>;

/** What the form holds of a stored paper. */
export function valuesOf(paper: Tjansteskrivelse): PaperValues {
  const {
    id: _id,
    arendeId: _arende,
    diarienummer: _number,
    version: _v,
    last: _l,
    status: _s,
    avsnitt,
    ...data
  } = paper;
  return { ...data, avsnitt: avsnitt.map(writtenOf) };
}

/** A section as the form holds it. */
export function writtenOf(avsnitt: Avsnitt): WrittenAvsnitt {
  return { ...avsnitt, innehall: new WrittenText(avsnitt.innehall) };
}

/** A section as it is stored. */
export function storedOf(avsnitt: WrittenAvsnitt): Avsnitt {
  return { ...avsnitt, innehall: avsnitt.innehall.toJSON() };
}

/** The paper of the form as rules read it, with rows that are not filled in yet. */
export function paperOf(values: PaperValues): TjansteskrivelseData {
  return { ...values, avsnitt: values.avsnitt.map(storedOf) };
}

/** The footnotes that the sections refer to, in reading order. */
function usedFotnoter({ fotnoter, avsnitt }: PaperValues): Fotnot[] {
  const used = new Set(avsnitt.flatMap(({ innehall }) => fotnotIdsOf(innehall)));
  return [...used].flatMap((id) => fotnoter.filter((fotnot) => fotnot.id === id));
}

function isFilled({ nyckel, egenText, delpunkter }: PunktData): boolean {
  return nyckel !== null || egenText !== '' || delpunkter.some((text) => text.trim() !== '');
}

function withFilledParts(punkt: PunktData): PunktData {
  return { ...punkt, delpunkter: punkt.delpunkter.filter((text) => text.trim() !== '') };
}

/**
 * What is stored and printed of what is written. Footnotes stay in the form when their reference
 * is deleted, so that the deletion can be undone, but go no further; nor do rows without words.
 */
export function storedValues(values: PaperValues): PaperValues {
  return {
    ...values,
    fotnoter: usedFotnoter(values),
    punkter: values.punkter.filter(isFilled).map(withFilledParts),
    samrad: values.samrad.filter(({ organNamn }) => organNamn.trim() !== ''),
    handlingsrader: values.handlingsrader.filter(
      ({ rubrik, datum }) => rubrik.trim() !== '' || datum !== null,
    ),
    underskrifter: values.underskrifter.filter(
      ({ namn, titel }) => `${namn}${titel}`.trim() !== '',
    ),
  };
}
