import type { Moteshuvud } from '../../shared/document/sammantrade/mote.ts';
import { pictureName } from '../documents/models/huvud.ts';
import type { TypesetRequest } from '../documents/protocol.ts';
import type { ServiceContext } from '../services/context.ts';
import type { Logotyper } from './logotyper.ts';

/** The pictures that a document of a meeting shows. Throws `logotype_missing`. */
export async function motesbilder(
  context: ServiceContext,
  logotyper: Logotyper,
  { utseende }: Pick<Moteshuvud, 'utseende'>,
): Promise<Pick<TypesetRequest, 'pictures'>> {
  const logotyp = await logotyper.of(context, utseende);
  return logotyp === null ? {} : { pictures: { [pictureName(utseende)]: logotyp.bytes } };
}
