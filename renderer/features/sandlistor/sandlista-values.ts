import { z } from 'zod';
import { SandlistepostId } from '../../../shared/domain/id.ts';
import { SandlistaData, Sandlistepost } from '../../../shared/domain/sandlista.ts';
import type { Sandlista } from '../../../shared/domain/sandlista.ts';
import { optionalLine } from '../../../shared/domain/text.ts';
import { newId } from '../../lib/new-id.ts';

const writtenList: z.ZodType<SandlistaData> = SandlistaData.extend({
  poster: z.array(Sandlistepost.safeExtend({ mottagare: optionalLine(200) })).max(500),
});

/** The list as it is written, where a recipient that was just added has no name yet. */
export const formSchema = writtenList as z.ZodType<SandlistaData, SandlistaData>;

/** What the form holds of a stored list. */
export function valuesOf({ poster, avsteg }: Sandlista): SandlistaData {
  return { poster, avsteg };
}

/** What is stored of what is written: a recipient without a name is not one yet. */
export function storedData({ poster, avsteg }: SandlistaData): SandlistaData {
  return { poster: poster.filter(({ mottagare }) => mottagare.trim() !== ''), avsteg };
}

/** A recipient of the user's own, to be named. */
export function emptyPost(): Sandlistepost {
  return {
    id: newId(SandlistepostId),
    organId: null,
    personId: null,
    kontaktId: null,
    mottagare: '',
    kanal: 'internpost',
    adress: '',
    antal: 1,
    skal: 'kannedom',
    version: 'utdrag',
  };
}
