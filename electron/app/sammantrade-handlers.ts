import type { ServiceContext } from '../services/context.ts';
import {
  listDagordningspunkter,
  listReadyPapers,
  moveDagordningspunkt,
  removeDagordningspunkt,
  storeDagordningspunkt,
  strikeDagordningspunkt,
} from '../services/dagordning.ts';
import {
  listDagordningshandlingar,
  setDagordningshandlingar,
} from '../services/dagordningshandling.ts';
import { findInkallelseordning, storeInkallelseordning } from '../services/inkallelseordning.ts';
import { importMandat } from '../services/mandat.ts';
import {
  listNarvaroperioder,
  removeNarvaroperiod,
  storeNarvaroperiod,
} from '../services/narvaro.ts';
import { findProtokollsregler, storeProtokollsregler } from '../services/protokollsregler.ts';
import {
  callSammantrade,
  changeSammantradesstatus,
  findSammantradesgang,
  listSammantradesrader,
  storeSammantradesuppgifter,
} from '../services/sammantradesgang.ts';
import {
  listOverklagandehanvisningar,
  saveOverklagandehanvisning,
} from '../services/overklagandehanvisning.ts';
import { readProtokollsstil, saveProtokollsstil } from '../services/protokollsstil.ts';
import type { mandatProcedures } from '../../shared/contract/mandat.ts';
import type { protokollsstilProcedures } from '../../shared/contract/protokollsstil.ts';
import type { sammantradeProcedures } from '../../shared/contract/sammantraden.ts';
import type { Handlers } from './dispatcher.ts';
import type { Host } from './host.ts';
import { chooseMandatFile } from './mandat-file.ts';
import { onRegister } from './on-register.ts';

type SammantradeNames =
  | keyof typeof mandatProcedures
  | keyof typeof sammantradeProcedures
  | keyof typeof protokollsstilProcedures;

/** Handlers of how bodies meet: who is elected, rules, meetings, agendas, and who is there. */
export function sammantradeHandlers(parts: {
  readonly host: Host;
  readonly context: () => ServiceContext;
}): Pick<Handlers, SammantradeNames> {
  const on = onRegister(parts.context);
  return {
    'mandat.chooseFile': ({ organId }) => chooseMandatFile(parts.host, parts.context(), organId),
    'mandat.import': on(importMandat),
    'protokollsregler.get': on(findProtokollsregler),
    'protokollsregler.save': on(storeProtokollsregler),
    'inkallelseordning.get': on(findInkallelseordning),
    'inkallelseordning.save': on(storeInkallelseordning),
    'protokollsstil.get': on(readProtokollsstil),
    'protokollsstil.save': on(saveProtokollsstil),
    'overklagandehanvisning.list': on(listOverklagandehanvisningar),
    'overklagandehanvisning.save': on(saveOverklagandehanvisning),
    'sammantrade.listOverview': on(listSammantradesrader),
    'sammantrade.get': on(findSammantradesgang),
    'sammantrade.saveUppgifter': on(storeSammantradesuppgifter),
    'sammantrade.setStatus': on(changeSammantradesstatus),
    'dagordning.list': on(listDagordningspunkter),
    'dagordning.listReady': on(listReadyPapers),
    'dagordning.save': on(storeDagordningspunkt),
    'dagordning.move': on(moveDagordningspunkt),
    'dagordning.remove': on(removeDagordningspunkt),
    'dagordning.strike': on(strikeDagordningspunkt),
    'dagordning.listHandlingar': on(listDagordningshandlingar),
    'dagordning.setHandlingar': on(setDagordningshandlingar),
    'dagordning.call': on(callSammantrade),
    'narvaro.list': on(listNarvaroperioder),
    'narvaro.save': on(storeNarvaroperiod),
    'narvaro.remove': on(removeNarvaroperiod),
  };
}
