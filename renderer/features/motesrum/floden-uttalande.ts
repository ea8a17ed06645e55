import type { ForslagId } from '../../../shared/domain/id.ts';
import type { Uttalandeslag } from '../../../shared/domain/uttalande.ts';
import type { Medverkan } from '../../../shared/rules/deltagande.ts';
import { forloradeForslag } from '../../../shared/rules/rum-beslut.ts';
import { medReservation, medUttalande } from '../../../shared/rules/rum-uttalande.ts';
import { textRumsfraga as ask, textSagt as said } from '../../text/motesfragor.ts';
import { textUttalande } from '../../text/motesrum.ts';
import { andrad, iParagraf, svarslasare, textfraga, val } from './flode.ts';
import type { Flode } from './flode.ts';
import { forslagsnamn, personlista } from './namn.ts';
import { medverkande, valda } from './personval.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';

const INGET = 'inget';

/** Some go against the decision, told before the meeting ends (KL 4 kap. 27 §). */
export const reservera: Flode = (lage, svar) => {
  const data = paragrafData(iParagraf(lage).paragraf);
  const next = svarslasare(svar);
  const personer = valda(next() ?? []);
  if (personer.length === 0) return val(ask.reservation, medverkande(lage, 'reservera'), true);
  const lost = forloradeForslag(data);
  const [forman] = lost.length === 0 ? [INGET] : (next() ?? []);
  if (forman === undefined) {
    return val(ask.tillForman, [
      ...lost.map((id) => ({ id, text: forslagsnamn(lage.namn, data, id) })),
      { id: INGET, text: ask.ingetForslag },
    ]);
  }
  const [motivering] = next() ?? [];
  if (motivering === undefined) {
    return textfraga(ask.motivering, {
      hjalp: ask.motiveringshjalp,
      flerradig: true,
      valfri: true,
    });
  }
  const tillForman = forman === INGET ? null : (forman as ForslagId);
  const ny = { personer, tillForman, motivering, anmald: lage.klockan };
  const sagt = said.reservation(personlista(lage.namn, personer));
  return andrad(lage, sagt, medReservation(data, ny, lage.nyttId));
};

/** A note of some kind: who, and what they say. */
function uttalande(slag: Uttalandeslag, medverkan: Medverkan): Flode {
  return (lage, svar) => {
    const next = svarslasare(svar);
    const personer = valda(next() ?? []);
    if (personer.length === 0) {
      return val(textUttalande[slag], medverkande(lage, medverkan), true);
    }
    const [text] = slag === 'deltar_ej' ? [''] : (next() ?? []);
    if (text === undefined) return textfraga(ask.text(textUttalande[slag]), { flerradig: true });
    const data = paragrafData(iParagraf(lage).paragraf);
    const sagt = said.uttalande(textUttalande[slag], personlista(lage.namn, personer));
    return andrad(lage, sagt, medUttalande(data, { slag, personer, text }, lage.nyttId));
  };
}

export const deltarEj = uttalande('deltar_ej', 'delta_ej');
export const anteckna = uttalande('protokollsanteckning', 'anteckna');
export const sarskiltYttrande = uttalande('sarskilt_yttrande', 'anteckna');
export const ersattaryttrande = uttalande('ersattaryttrande', 'ersattaryttrande');
