import type { paragraftextProcedures } from '../../shared/contract/paragraftext.ts';
import type { protokollProcedures } from '../../shared/contract/protokoll.ts';
import {
  listParagrafer,
  openParagraf,
  setParagrafstatus,
  storeParagraf,
} from '../services/paragraf.ts';
import { chooseFirstNumber, findNextNumber } from '../services/paragrafnummer.ts';
import { postNotice, takeDownNotice } from '../services/protokollsdel-anslag.ts';
import { splitProtokollsdel } from '../services/protokollsdel-delning.ts';
import {
  listProtokollsdelar,
  setForApproval,
  signProtokollsdel,
  storeJustering,
} from '../services/protokollsdel.ts';
import { listRattelser } from '../services/rattelse.ts';
import type { Handlers } from './dispatcher.ts';
import { onRegister } from './on-register.ts';
import { paragraftextHandlers } from './paragraftext-handlers.ts';
import type { ParagraftextParts } from './paragraftext-handlers.ts';
import { addRattelse, approveProtokollsdel } from './protokoll-filer.ts';
import type { ProtokollFilParts } from './protokoll-filer.ts';

/** Handlers of the §§ of a meeting, and of the parts they are approved in. */
export function protokollHandlers(
  parts: ProtokollFilParts & ParagraftextParts,
): Pick<Handlers, keyof typeof protokollProcedures | keyof typeof paragraftextProcedures> {
  const on = onRegister(parts.context);
  return {
    ...paragraftextHandlers(parts),
    'paragraf.list': on(listParagrafer),
    'paragraf.open': on(openParagraf),
    'paragraf.save': on(storeParagraf),
    'paragraf.setStatus': on(setParagrafstatus),
    'paragraf.getNextNumber': on(findNextNumber),
    'paragraf.setFirstNumber': on(chooseFirstNumber),
    'protokollsdel.list': on(listProtokollsdelar),
    'protokollsdel.split': on(splitProtokollsdel),
    'protokollsdel.save': on(storeJustering),
    'protokollsdel.setForApproval': on(setForApproval),
    'protokollsdel.sign': on(signProtokollsdel),
    'protokollsdel.approve': (input) => approveProtokollsdel(parts, input),
    'protokollsdel.postNotice': on(postNotice),
    'protokollsdel.takeDownNotice': on(takeDownNotice),
    'rattelse.list': on(listRattelser),
    'rattelse.add': (input) => addRattelse(parts, input),
  };
}
