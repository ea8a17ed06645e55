import type { balanslistaProcedures } from '../../shared/contract/balanslista.ts';
import type { uppfoljningProcedures } from '../../shared/contract/uppfoljning.ts';
import type { oversiktProcedures } from '../../shared/contract/oversikt.ts';
import {
  assertBalansmote,
  findBalanslista,
  listBalansOnAgenda,
  putBalanslista,
} from '../services/balanslista.ts';
import { listStopp, readOversikt } from '../services/oversikt.ts';
import {
  listGrunder,
  listUppfoljningar,
  saveUppfoljning,
  stepUppfoljning,
} from '../services/uppfoljning.ts';
import type { Handlers } from './dispatcher.ts';
import { keepPdf } from './keep-pdf.ts';
import type { KeepPdfParts } from './keep-pdf.ts';
import { onRegister } from './on-register.ts';
import { balansDocument } from './printed-document.ts';

type OversiktNames =
  | keyof typeof oversiktProcedures
  | keyof typeof uppfoljningProcedures
  | keyof typeof balanslistaProcedures;

/** Handlers of what a day begins with, and of what others are to tell of. */
export function oversiktHandlers(parts: KeepPdfParts): Pick<Handlers, OversiktNames> {
  const on = onRegister(parts.context);
  return {
    'oversikt.get': on(readOversikt),
    'oversikt.listStopp': on(listStopp),
    'uppfoljning.list': on(listUppfoljningar),
    'uppfoljning.listGrund': on(listGrunder),
    'uppfoljning.save': on(saveUppfoljning),
    'uppfoljning.setStatus': on(stepUppfoljning),
    'balanslista.get': on(findBalanslista),
    'balanslista.listOnAgenda': on(listBalansOnAgenda),
    'balanslista.putOnAgenda': async (where) => {
      const context = parts.context();
      await assertBalansmote(context, where);
      const document = await balansDocument(context, where.organId);
      return keepPdf(parts, document, (pdf) => putBalanslista(context, where, pdf));
    },
  };
}
