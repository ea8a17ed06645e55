import type { PersonId } from '../../../shared/domain/id.ts';
import { Javsgrund } from '../../../shared/domain/jav.ts';
import type { Jav } from '../../../shared/domain/jav.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import { platserAt } from '../../../shared/rules/narvaro.ts';
import { bytPlats, iTur, intrade } from '../../../shared/rules/rum-narvaro.ts';
import type { Narvaroandring } from '../../../shared/rules/rum-narvaro.ts';
import { medJav } from '../../../shared/rules/rum-uttalande.ts';
import { textRumsfraga as ask, textSagt as said } from '../../text/motesfragor.ts';
import { textHinder, textJavsgrund } from '../../text/motesrum.ts';
import { iParagraf, klar, skedet, svarslasare, val } from './flode.ts';
import type { Flode, Flodeslage, Fraga, Klar, Svar } from './flode.ts';
import { narvaroskrivningar, tur, urTur } from './floden-narvaro.ts';
import { personnamn } from './namn.ts';
import { iRummet, personval, valda } from './personval.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';

const INGEN = 'ingen';

/** Somebody is jävig: neither takes part in the § nor stays in the room (KL 6 kap. 28–30 §§). */
export const jav: Flode = (lage, svar) => {
  const { paragraf } = iParagraf(lage);
  const next = svarslasare(svar);
  const [id] = valda(next() ?? []);
  if (id === undefined) return val(ask.jav, javval(lage, paragraf));
  const [grund] = next() ?? [];
  if (grund === undefined) return val(ask.javsgrund, grunder());
  const [anmald] = next() ?? [];
  if (anmald === undefined) return val(ask.anmaldAv, anmalare());
  const anmaldAv = anmald === 'annan' ? 'annan' : 'sjalv';
  return lamnarRummet(lage, { personId: id, grund: Javsgrund.parse(grund), anmaldAv }, next);
};

/** Who leads the § instead, and who takes the seat at it. */
function lamnarRummet(lage: Flodeslage, ny: Jav, next: () => Svar | null): Fraga | Klar {
  const { paragraf } = iParagraf(lage);
  const { personId: id } = ny;
  const [chair] = id === paragraf.ordforandeId ? valda(next() ?? []) : [paragraf.ordforandeId];
  if (chair === undefined) return val(ask.ordforande, ordforandeval(lage, id));
  const seat = seatOf(lage, id);
  const deputies = seat === null ? [] : iTur(lage.krets, lage.data.narvaro, paragraf.nr, seat);
  const [ersattare] = deputies.length === 0 ? [INGEN] : (next() ?? []);
  if (ersattare === undefined) return val(ask.intraderHar, tur(lage, deputies));
  const entering = ersattare === INGEN ? null : (ersattare as PersonId);
  const data = { ...medJav(paragrafData(paragraf), ny), ordforandeId: chair };
  const warned = entering === null || seat === null ? '' : urTur(lage, entering, seat);
  return klar(
    `${said.jav(personnamn(lage.namn, id))}${warned}`,
    { typ: 'paragraf', id: paragraf.id, data },
    ...narvaroskrivningar(lage, [...deputyLeaves(lage, id), ...intraderHar(lage, entering, seat)]),
  );
}

function javval(lage: Flodeslage, { jav: known }: Paragraf) {
  return personval(lage, iRummet(lage), (id) =>
    known.some(({ personId }) => personId === id) ? textHinder.javig : null,
  );
}

function grunder() {
  return Javsgrund.options.map((id) => ({ id, ...textJavsgrund[id] }));
}

function anmalare() {
  return [
    { id: 'sjalv', text: ask.sjalv },
    { id: 'annan', text: ask.avAnnan },
  ];
}

function seatOf({ data, paragraf }: Flodeslage, id: PersonId): PersonId | null {
  const seat = paragraf && platserAt(data.narvaro, paragraf.nr).find((one) => one.tjanstgor === id);
  return seat?.innehavare ?? null;
}

/** A deputy who is jävig leaves the seat for this §, so that another can take it. */
function deputyLeaves(lage: Flodeslage, id: PersonId): Narvaroandring[] {
  const seat = seatOf(lage, id);
  if (seat === null || seat === id) return [];
  return bytPlats(lage.data.narvaro, id, skedet(lage), null, true);
}

function intraderHar(
  lage: Flodeslage,
  ersattare: PersonId | null,
  innehavare: PersonId | null,
): Narvaroandring[] {
  if (ersattare === null || innehavare === null) return [];
  return intrade(lage.data.narvaro, { ersattare, innehavare }, skedet(lage), true);
}

function ordforandeval(lage: Flodeslage, utom: PersonId | null) {
  const { paragraf, data } = lage;
  const nr = paragraf?.nr ?? 0;
  const serving = platserAt(data.narvaro, nr).map(({ tjanstgor }) => tjanstgor);
  const elected = lage.krets.mandat.map(({ personId }) => personId);
  const inOrder = elected.filter((id) => serving.includes(id) && id !== utom);
  return personval(lage, inOrder, (id) =>
    paragraf?.jav.some(({ personId }) => personId === id) ? textHinder.javig : null,
  );
}

/** Somebody else leads this §. */
export const ordforande: Flode = (lage, svar) => {
  const { paragraf } = iParagraf(lage);
  const [id] = valda(svar[0] ?? []);
  if (id === undefined) return val(ask.ordforande, ordforandeval(lage, null));
  const data = { ...paragrafData(paragraf), ordforandeId: id };
  const sagt = said.ordforande(personnamn(lage.namn, id));
  return klar(sagt, { typ: 'paragraf', id: paragraf.id, data });
};
