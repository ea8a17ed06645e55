import { Organtyp } from '../../../shared/domain/organ.ts';
import { textOrgan } from '../../text/fordelning.ts';

/** The kinds of body, to choose among. */
export const organtyper = Organtyp.options.map((id) => ({ id, label: textOrgan.organtyper[id] }));
