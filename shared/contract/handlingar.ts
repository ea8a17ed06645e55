import { z } from 'zod';
import { Dag } from '../domain/datum.ts';
import { Handling, HandlingData } from '../domain/handling.ts';
import { Handlingsakt, Handlingsrad } from '../domain/handlingsrad.ts';
import { ArendeId, HandlingId, PostId, SekretessmarkeringId } from '../domain/id.ts';
import { Offentlighet } from '../domain/offentlighet.ts';
import { Omfattning, SekretessData, Sekretessmarkering } from '../domain/sekretess.ts';
import { line } from '../domain/text.ts';
import { command, query } from './procedure.ts';

const ofHandling = z.strictObject({ handlingId: HandlingId });
const stillAt = ofHandling.extend({ version: z.int() });
const reason = line(300);

/** The handlingar of a case: registration, correction, secrecy, versions and makulering. */
export const handlingProcedures = {
  'handling.list': query(z.strictObject({ arendeId: ArendeId }), z.array(Handlingsrad), [
    'handling',
  ]),
  'handling.get': query(ofHandling, Handlingsakt, ['handling']),
  'handling.register': command(
    z.strictObject({
      arendeId: ArendeId,
      data: HandlingData,
      /** The post it is made of: its files follow, and it counts as registered. */
      postId: PostId.optional(),
      /** A secrecy marking made in the same go. */
      sekretess: SekretessData.optional(),
      /** The handling of the same case that it replaces. */
      ersatterId: HandlingId.optional(),
    }),
    Handling,
    ['handling', 'post', 'logg'],
  ),
  'handling.correct': command(stillAt.extend({ data: HandlingData }), Handling, [
    'handling',
    'logg',
  ]),
  'handling.makulera': command(stillAt.extend({ orsak: reason }), Handling, ['handling', 'logg']),
  /** The files of a post are put to a handling that is registered already. */
  'handling.addFiles': command(ofHandling.extend({ postId: PostId }), Handlingsakt, [
    'handling',
    'post',
    'logg',
  ]),
  /** The only file of a post becomes the new version of one of the handling's. */
  'handling.replaceFile': command(
    ofHandling.extend({ ordning: z.int().min(1), postId: PostId, orsak: reason }),
    Handlingsakt,
    ['handling', 'post', 'logg'],
  ),
  'sekretess.mark': command(
    stillAt.extend({ omfattning: Omfattning, data: SekretessData }),
    Sekretessmarkering,
    ['handling', 'logg'],
  ),
  /** `offentlighet` is what is known of the handling when the marking is gone. */
  'sekretess.lift': command(
    z.strictObject({
      markeringId: SekretessmarkeringId,
      datum: Dag,
      orsak: reason,
      offentlighet: Offentlighet,
    }),
    Sekretessmarkering,
    ['handling', 'logg'],
  ),
};
