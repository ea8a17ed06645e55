import { checkSeries, listAllDiarier, listAllMonster } from '../services/diarium.ts';
import { saveDiarium, setStangt } from '../services/diarium.ts';
import { importKlassplan, listAllKlassplaner, listKlasser } from '../services/klassplan.ts';
import { removeKlassplan, saveKlassplan } from '../services/klassplan.ts';
import type { ServiceContext } from '../services/context.ts';
import type { Handlers } from './dispatcher.ts';
import type { Host } from './host.ts';
import { chooseKlassplanFile } from './klassplan-file.ts';

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
  return {
    'diarium.list': () => listAllDiarier(context()),
    'diarium.listMonster': () => listAllMonster(context()),
    'diarium.getSerier': (input) => checkSeries(context(), input),
    'diarium.save': (input) => saveDiarium(context(), input),
    'diarium.setStangt': (input) => setStangt(context(), input),
    'klassplan.list': () => listAllKlassplaner(context()),
    'klassplan.listKlass': (input) => listKlasser(context(), input),
    'klassplan.chooseFile': () => {
      // Nothing is chosen that could not be read in.
      context();
      return chooseKlassplanFile(host);
    },
    'klassplan.import': (input) => importKlassplan(context(), input),
    'klassplan.save': (input) => saveKlassplan(context(), input),
    'klassplan.remove': (input) => removeKlassplan(context(), input),
  };
}
