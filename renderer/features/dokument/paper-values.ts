import type { z } from 'zod';
import type { RichText } from '../../../shared/document/rich-text.ts';
import { TjansteskrivelseData } from '../../../shared/domain/tjansteskrivelse.ts';
import type { Avsnitt } from '../../../shared/domain/avsnitt.ts';
import type { Tjansteskrivelse } from '../../../shared/domain/tjansteskrivelse.ts';
import { usedFotnoter } from '../../editor/footnotes.ts';

/**
 * What the form holds: the paper, but with the text of a section closed to the types of the form,
 * which would otherwise look for fields inside it without end.
 */
export type PaperValues = Omit<TjansteskrivelseData, 'avsnitt'> & {
  avsnitt: (Omit<Avsnitt, 'innehall'> & { innehall: { version: 1; doc: unknown } })[];
};

/** The paper's schema over the values of the form, whose ids are those of stored objects. */
export const paperSchema = TjansteskrivelseData as unknown as z.ZodType<
  TjansteskrivelseData,
  PaperValues
>;

/** The written text of a section. */
export function textOf(innehall: PaperValues['avsnitt'][number]['innehall']): RichText {
  return innehall as RichText;
}

/** What the form holds of a stored paper. */
export function valuesOf(paper: Tjansteskrivelse): PaperValues {
  const {
    id: _id,
    arendeId: _arende,
    diarienummer: _number,
    version: _v,
    last: _l,
    status: _s,
    ...data
  } = paper;
  return data;
}

/**
 * What is stored and printed of what is written. Footnotes stay in the form when their reference
 * is deleted, so that the deletion can be undone, but go no further; nor do rows without words.
 */
export function storedValues(values: PaperValues): PaperValues {
  const avsnitt = values.avsnitt.map(({ innehall }) => ({ innehall: textOf(innehall) }));
  return {
    ...values,
    fotnoter: usedFotnoter(values.fotnoter, avsnitt),
    punkter: values.punkter.filter(({ nyckel, egenText }) => nyckel !== null || egenText !== ''),
    handlingsrader: values.handlingsrader.filter(
      ({ rubrik, datum }) => rubrik.trim() !== '' || datum !== null,
    ),
    underskrifter: values.underskrifter.filter(
      ({ namn, titel }) => `${namn}${titel}`.trim() !== '',
    ),
  };
}
