import { checkSeries, listAllDiarier, listAllMonster } from '../services/diarium.ts';
import { saveDiarium, setStangt } from '../services/diarium.ts';
import { findKlass, saveKlass } from '../services/klassplan.ts';
import { importKlassplan, listAllKlassplaner, listKlasser } from '../services/klassplan.ts';
import { removeKlassplan, saveKlassplan } from '../services/klassplan.ts';
import type { ServiceContext } from '../services/context.ts';
import type { Handlers } from './dispatcher.ts';
import type { Host } from './host.ts';
import { chooseKlassplanFile } from './klassplan-file.ts';
import { onRegister } from './on-register.ts';

interface DiariumHandlerParts {
  readonly host: Host;
  readonly context: () => ServiceContext;
}

type DiariumNames = Extract<keyof Handlers, `diarium.${string}` | `klassplan.${string}`>;

/** Handlers of diarier and file plans. */
export function diariumHandlers({
  host,
  context,
}: DiariumHandlerParts): Pick<Handlers, DiariumNames> {
  const on = onRegister(context);
  return {
    'diarium.list': on(listAllDiarier),
    'diarium.listMonster': on(listAllMonster),
    'diarium.getSerier': on(checkSeries),
    'diarium.save': on(saveDiarium),
    'diarium.setStangt': on(setStangt),
    'klassplan.list': on(listAllKlassplaner),
    'klassplan.listKlass': on(listKlasser),
    'klassplan.getKlass': on(findKlass),
    'klassplan.saveKlass': on(saveKlass),
    'klassplan.chooseFile': () => {
      // Nothing is chosen that could not be read in.
      context();
      return chooseKlassplanFile(host);
    },
    'klassplan.import': on(importKlassplan),
    'klassplan.save': on(saveKlassplan),
    'klassplan.remove': on(removeKlassplan),
  };
}
