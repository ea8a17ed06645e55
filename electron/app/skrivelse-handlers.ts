import type { expedieringProcedures } from '../../shared/contract/expediering.ts';
import { listBeslutOf, recordBeslut } from '../services/beslut.ts';
import type { ServiceContext } from '../services/context.ts';
import { listEgnaFraser, saveEgenFras } from '../services/egen-fras.ts';
import { addAvsteg, removeAvsteg } from '../services/avsteg.ts';
import { listKontrollfynd } from '../services/kontrollista.ts';
import { listKontrollobjekt } from '../services/kontrollobjekt.ts';
import { listFindings } from '../services/kontroller.ts';
import { addOrd, listNamnord, listOrdlista, removeOrd } from '../services/ordlista.ts';
import { findSandlista, settleSandlista, storeSandlista } from '../services/sandlista.ts';
import {
  createTjansteskrivelse,
  findTjansteskrivelse,
  listTjansteskrivelser,
  storeTjansteskrivelse,
} from '../services/tjansteskrivelse.ts';
import type { Handlers } from './dispatcher.ts';
import { onRegister } from './on-register.ts';

type Area =
  | 'tjansteskrivelse'
  | 'kontroll'
  | 'avsteg'
  | 'fras'
  | 'ordlista'
  | 'beslut'
  | 'sandlista';
type SkrivelseNames = Exclude<
  Extract<keyof Handlers, `${Area}.${string}`>,
  keyof typeof expedieringProcedures
>;

/** Handlers of a paper: its checks, phrases and words, who gets it and what was decided. */
export function skrivelseHandlers(parts: {
  context: () => ServiceContext;
}): Pick<Handlers, SkrivelseNames> {
  const on = onRegister(parts.context);
  return {
    'tjansteskrivelse.list': on(listTjansteskrivelser),
    'tjansteskrivelse.create': on(createTjansteskrivelse),
    'tjansteskrivelse.get': on(findTjansteskrivelse),
    'tjansteskrivelse.save': on(storeTjansteskrivelse),
    'kontroll.getFindings': on(listFindings),
    'kontroll.listObjekt': on(listKontrollobjekt),
    'kontroll.listFynd': on(listKontrollfynd),
    'avsteg.add': on(addAvsteg),
    'avsteg.remove': on(removeAvsteg),
    'fras.list': on(listEgnaFraser),
    'fras.save': on(saveEgenFras),
    'ordlista.list': on(listOrdlista),
    'ordlista.getNames': on(listNamnord),
    'ordlista.add': on(addOrd),
    'ordlista.remove': on(removeOrd),
    'beslut.list': on(listBeslutOf),
    'beslut.record': on(recordBeslut),
    'sandlista.get': on(findSandlista),
    'sandlista.save': on(storeSandlista),
    'sandlista.faststall': on(settleSandlista),
  };
}
