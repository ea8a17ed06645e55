import type { NarvaroperiodId, PersonId } from '../../../shared/domain/id.ts';
import { NarvaroperiodId as Periodid } from '../../../shared/domain/id.ts';
import { Narvaroroll } from '../../../shared/domain/narvaro.ts';
import { coversParagraf, platserAt, presentAt } from '../../../shared/rules/narvaro.ts';
import { isLedamot, sittplatser } from '../../../shared/rules/rum.ts';
import { ankomst, bytPlats, iTur, intrade, medDistans } from '../../../shared/rules/rum-narvaro.ts';
import type { Narvaroandring } from '../../../shared/rules/rum-narvaro.ts';
import { textRumsfraga as ask, textSagt as said } from '../../text/motesfragor.ts';
import { textRoll } from '../../text/motesrum.ts';
import { klar, skedet, svarslasare, val } from './flode.ts';
import type { Alternativ, Flode, Flodeslage } from './flode.ts';
import { personlista, personnamn } from './namn.ts';
import { iRummet, personval, valda } from './personval.ts';
import type { Skrivning } from './skrivning.ts';

const ALLA = 'alla_ledamoter';
const INGEN = 'ingen';
const ANNAN = 'annan';
const EFTER = 'efter';

/** Presence to write, each new row with an id to be known by. */
export function narvaroskrivningar(
  { nyttId }: Flodeslage,
  andringar: readonly Narvaroandring[],
): Skrivning[] {
  return andringar.map((andring) => ({
    ...{ typ: 'narvaro', andring },
    nyId: nyttId<NarvaroperiodId>(Periodid),
  }));
}

/** Somebody comes, from the § in hand. */
export const kommer: Flode = (lage, svar) => {
  const next = svarslasare(svar);
  const who = next();
  if (who === null) return val(ask.kommer, ankomstval(lage), true);
  if (who.includes(ANNAN)) return annanKommer(lage, next());
  const { mandat } = lage.krets;
  const ids = who.includes(ALLA) ? franvarandeLedamoter(lage) : valda(who);
  const changes = ids.flatMap((id) => {
    const seat = mandat.find(({ personId }) => personId === id);
    const roll = seat === undefined || isLedamot(seat) ? 'ledamot' : mandatroll(seat.roll);
    return ankomst(lage.data.narvaro, id, skedet(lage), roll);
  });
  return klar(said.kommer(personlista(lage.namn, ids)), ...narvaroskrivningar(lage, changes));
};

function mandatroll(roll: string): Narvaroroll {
  const known = Narvaroroll.safeParse(roll);
  return known.success ? known.data : 'tjansteperson';
}

function ankomstval(lage: Flodeslage): Alternativ[] {
  const there = new Set(iRummet(lage));
  const absent = lage.krets.mandat.map(({ personId }) => personId).filter((id) => !there.has(id));
  const members = franvarandeLedamoter(lage);
  return [
    ...(members.length > 1
      ? [{ id: ALLA, text: ask.allaLedamoter, detalj: ask.antal(members.length) }]
      : []),
    ...personval(lage, absent),
    { id: ANNAN, text: ask.annanPerson },
  ];
}

function franvarandeLedamoter(lage: Flodeslage): PersonId[] {
  const there = new Set(iRummet(lage));
  return lage.krets.mandat
    .filter((one) => isLedamot(one) && !there.has(one.personId))
    .map(({ personId }) => personId);
}

/** Somebody who wasn't elected to the body: officials, insight, staff, guests. */
function annanKommer(lage: Flodeslage, chosen: readonly string[] | null) {
  const elected = new Set(lage.krets.mandat.map(({ personId }) => personId));
  const there = new Set(iRummet(lage));
  const others = lage.alla.filter((id) => !elected.has(id) && !there.has(id));
  const roller = ['tjansteperson', 'insynsplats', 'personalforetradare', 'gast'] as const;
  const offered = roller.flatMap((roll) =>
    personval(lage, others).map((one) => ({
      ...one,
      id: `${roll}:${one.id}`,
      detalj: textRoll[roll],
    })),
  );
  if (chosen === null) return val(ask.vilken, offered, true);
  const changes = chosen.flatMap((one) => {
    const [roll = '', id = ''] = one.split(':');
    return ankomst(lage.data.narvaro, id as PersonId, skedet(lage), mandatroll(roll));
  });
  return klar(said.noterat, ...narvaroskrivningar(lage, changes));
}

/** Somebody leaves from the § in hand, or after it; a deputy may take the seat. */
export const gar: Flode = (lage, svar) => {
  const next = svarslasare(svar);
  const [id] = valda(next() ?? []);
  if (id === undefined) return val(ask.gar, personval(lage, narvarandeNu(lage)));
  const when = nar(lage, id);
  const chosen = when.length > 1 ? next() : when.map((one) => one.id);
  if (chosen === null) return val(ask.nar(personnamn(lage.namn, id)), when);
  const skede = chosen.includes(EFTER) ? { nr: skedet(lage).nr + 1, isForst: false } : skedet(lage);
  const leaving = bytPlats(lage.data.narvaro, id, skede, null);
  const seat = platserAt(lage.data.narvaro, skedet(lage).nr).find((one) => one.tjanstgor === id);
  const sagt = said.gar(personnamn(lage.namn, id));
  if (seat === undefined) return klar(sagt, ...narvaroskrivningar(lage, leaving));
  const deputies = iTur(lage.krets, lage.data.narvaro, skede.nr, seat.innehavare);
  const [who] = deputies.length === 0 ? [INGEN] : (next() ?? []);
  if (who === undefined) return val(ask.intrader, tur(lage, deputies));
  const entering =
    who === INGEN
      ? []
      : intrade(
          lage.data.narvaro,
          { ersattare: who as PersonId, innehavare: seat.innehavare },
          skede,
        );
  const warned = who === INGEN ? '' : urTur(lage, who as PersonId, seat.innehavare);
  return klar(`${sagt}${warned}`, ...narvaroskrivningar(lage, [...leaving, ...entering]));
};

function narvarandeNu(lage: Flodeslage): PersonId[] {
  const there = presentAt(lage.data.narvaro, skedet(lage).nr).map(({ personId }) => personId);
  return iRummet(lage).filter((id) => there.includes(id));
}

/** From the § in hand, or after it: one who has voted at it was there. */
function nar({ paragraf, data, ...rest }: Flodeslage, id: PersonId): Alternativ[] {
  const fran = { id: 'fran', text: ask.franDenna };
  const tookPart =
    paragraf?.propositioner.some(({ voteringar }) =>
      voteringar.some(({ roster }) => roster.some(({ personId }) => personId === id)),
    ) === true || paragraf?.reservationer.some(({ personer }) => personer.includes(id)) === true;
  if (paragraf === null) return [fran];
  const begins = data.narvaro.find(
    (one) => one.personId === id && coversParagraf(one, paragraf.nr),
  );
  const efter = { id: EFTER, text: ask.efterDenna };
  const isOpen = rest.mote.status === 'pagaende' && begins !== undefined;
  if (tookPart) return [efter];
  return isOpen ? [fran, efter] : [fran];
}

/** Another deputy in the room should have been called first: that is told, and is for the chair. */
export function urTur(lage: Flodeslage, ersattare: PersonId, innehavare: PersonId): string {
  const [first] = iTur(lage.krets, lage.data.narvaro, skedet(lage).nr, innehavare);
  const isOther = first !== undefined && first !== ersattare;
  return isOther ? ` ${said.urTur(personnamn(lage.namn, first))}` : '';
}

export function tur({ namn }: Flodeslage, deputies: readonly PersonId[]): Alternativ[] {
  return [
    ...deputies.map((id, index) => ({
      ...{ id, text: personnamn(namn, id) },
      detalj: index === 0 ? ask.iTur : undefined,
    })),
    { id: INGEN, text: ask.ingen },
  ];
}

/** A deputy takes an empty seat, from the § in hand. */
export const ersatter: Flode = (lage, svar) => {
  const next = svarslasare(svar);
  const { narvaro } = lage.data;
  const skede = skedet(lage);
  const javiga = lage.paragraf?.jav.map(({ personId }) => personId) ?? [];
  const empty = sittplatser(lage.krets, narvaro, skede.nr, javiga).filter(
    ({ tjanstgor }) => tjanstgor === null,
  );
  const owners = empty.map(({ innehavare }) => innehavare.personId);
  const [innehavare] = owners.length === 1 ? owners : valda(next() ?? []);
  if (innehavare === undefined) return val(ask.vemsPlats, personval(lage, owners));
  const offered = tur(lage, iTur(lage.krets, narvaro, skede.nr, innehavare));
  const [ersattare] = valda(next() ?? []);
  if (ersattare === undefined) {
    const choices = offered.filter(({ id }) => id !== INGEN);
    return val(ask.ersatter(personnamn(lage.namn, innehavare)), choices);
  }
  const bara = javiga.includes(innehavare);
  const changes = intrade(narvaro, { ersattare, innehavare }, skede, bara);
  const { namn } = lage;
  const sagt = said.ersatter(personnamn(namn, ersattare), personnamn(namn, innehavare));
  return klar(`${sagt}${urTur(lage, ersattare, innehavare)}`, ...narvaroskrivningar(lage, changes));
};

/** Who takes part by sound and picture from the § in hand, or comes into the room again. */
export const distans: Flode = (lage, svar) => {
  const there = presentAt(lage.data.narvaro, skedet(lage).nr);
  const who = svar[0];
  if (who === undefined) {
    const remote = there.filter((one) => one.distans).map(({ personId }) => personId);
    const alternativ = personval(lage, narvarandeNu(lage)).map((one) => ({
      ...{ ...one, detalj: valda([one.id]).some((id) => remote.includes(id)) ? ask.pa : undefined },
    }));
    return val(ask.distans, alternativ, true);
  }
  const ids = valda(who);
  const changes = ids.flatMap((id) => medDistans(lage.data.narvaro, id, skedet(lage)));
  return klar(said.distans(personlista(lage.namn, ids)), ...narvaroskrivningar(lage, changes));
};
