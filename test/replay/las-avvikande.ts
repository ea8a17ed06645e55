import type {
  ForslagId,
  PartiId,
  PersonId,
  ReservationId,
  UttalandeId,
} from '../../shared/domain/id.ts';
import type { Uttalandeslag } from '../../shared/domain/uttalande.ts';
import { dag, lasForslag, lasPersoner, monster } from './lasning.ts';
import type { Lasning } from './lasning.ts';
import { lasDeltarEj } from './las-yrkanden.ts';

const SKRIVELSE = monster('^(.+?) antecknar som yttrande en skrivelse från den DAG\\.?$');
const FOLJANDE =
  /^(.+?) (?:antecknar|lämnar) följande (?:yttrande|protokollsanteckning|anteckning):$/u;
const RESERVATION =
  /^(.+?) reserverar sig mot beslutet(?: till förmån för (.+?))?( enligt följande| med följande motivering)?[.:]?$/u;

interface Vilka {
  readonly personer: PersonId[];
  readonly partier: PartiId[];
}

/** A sentence of the notes; false for words that aren't understood. */
export function lasAnteckning(l: Lasning, mening: string, slag: Uttalandeslag): boolean {
  if (lasDeltarEj(l, mening)) return true;
  const [, text = '', day] = SKRIVELSE.exec(mening) ?? FOLJANDE.exec(mening) ?? [];
  const vilka = text === '' ? null : vilkaOf(l, text);
  if (vilka === null) return false;
  const id = l.register.newId() as UttalandeId;
  l.data.uttalanden.push({ id, slag, ...vilka, datum: dag(day), hanvisning: null, text: '' });
  return true;
}

/** The text of a note that is printed in full; false where none is. */
export function lasAnteckningstext({ data }: Lasning, mening: string): boolean {
  const last = data.uttalanden.at(-1);
  if (last === undefined || last.slag === 'deltar_ej' || last.datum !== null) return false;
  last.text = last.text === '' ? mening : `${last.text}\n${mening}`;
  return true;
}

/** A sentence of the reservations; what follows one that says why is its text. */
export function lasReservation(l: Lasning, mening: string): 'last' | 'motivering' | 'okand' {
  const [, text = '', forman, why] = RESERVATION.exec(mening) ?? [];
  const vilka = text === '' ? null : vilkaOf(l, text);
  const last = l.data.reservationer.at(-1);
  if (vilka === null) {
    if (last === undefined || last.motivering === '') return 'okand';
    last.motivering += last.motivering === MOTIVERAS ? mening : `\n${mening}`;
    return 'motivering';
  }
  l.data.reservationer.push({
    ...{ id: l.register.newId() as ReservationId, ...vilka, anmald: null },
    ...{ tillForman: formanOf(l, vilka.personer, forman), motiveringInlamnad: null },
    motivering: why === undefined ? '' : MOTIVERAS,
  });
  return 'last';
}

/** Stands for a text that is to follow. */
const MOTIVERAS = ' ';

function vilkaOf(l: Lasning, text: string): Vilka | null {
  const [, koder] = /^(?:Representanterna|Ledamöterna) från (.+)$/u.exec(text) ?? [];
  if (koder === undefined) {
    const personer = lasPersoner(l, text);
    return personer && { personer, partier: [] };
  }
  const partier = l.register.partilista(koder);
  return partier && { personer: avPartierna(l, partier), partier };
}

function avPartierna(l: Lasning, partier: readonly PartiId[]): PersonId[] {
  return [...l.narvarande].filter((id) => {
    const parti = l.register.personer.get(id)?.partiId ?? null;
    return parti !== null && partier.includes(parti);
  });
}

function formanOf(
  l: Lasning,
  personer: readonly PersonId[],
  text: string | undefined,
): ForslagId | null {
  if (text === undefined) return null;
  if (!/^(?:det|de) egna yrkande/u.test(text)) return lasForslag(l, text)?.forslagId ?? null;
  const parties = personer.map((id) => l.register.personer.get(id)?.partiId);
  const own = l.data.forslag.filter(
    (one) =>
      one.personer.some((id) => personer.includes(id)) ||
      one.partier.some((parti) => parties.includes(parti)),
  );
  return own[0]?.id ?? null;
}
