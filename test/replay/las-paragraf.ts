import type { PersonId } from '../../shared/domain/id.ts';
import type { ParagrafData } from '../../shared/domain/paragraf.ts';
import { beslutsstycken, meningar, rader, taIsar } from './delar.ts';
import type { TrycktBlock, TrycktaDelar } from './delar.ts';
import type { Hus } from './hus.ts';
import { handlingsslag, mottagarslag } from './jamfor.ts';
import type { Slag, TryckMening } from './jamfor.ts';
import type { Lasning } from './lasning.ts';
import { lasAnteckning, lasAnteckningstext, lasReservation } from './las-avvikande.ts';
import { lasBeslut } from './las-beslut.ts';
import { lasProposition } from './las-propositioner.ts';
import { lasHandling, lasJav, lasMottagare, lasTidigare } from './las-underlag.ts';
import { lasVotering } from './las-votering.ts';
import type { Tryckta } from './las-votering.ts';
import { lasYrkande } from './las-yrkanden.ts';
import type { TrycktMote, TrycktParagraf } from './mote.ts';
import type { Register } from './register.ts';

/** A § in the model's fields, and the sentences that it is to be compared with. */
export interface LastParagraf {
  readonly tryckt: TrycktParagraf;
  readonly data: ParagrafData;
  readonly delar: TrycktaDelar;
  readonly meningar: readonly TryckMening[];
  /** Sentences that weren't understood. */
  readonly okanda: readonly string[];
  readonly voteringar: readonly Tryckta[];
  readonly ersattare: ReadonlySet<PersonId>;
  readonly omedelbar: boolean;
}

interface Arbete {
  readonly l: Lasning;
  readonly ut: TryckMening[];
  readonly okanda: string[];
  readonly voteringar: Tryckta[];
}

/** Takes a § apart into the model's fields. */
export function lasParagraf(
  mote: TrycktMote,
  tryckt: TrycktParagraf,
  hus: Hus,
  register: Register,
  narvarande: ReadonlySet<PersonId>,
  ordforandeId: PersonId,
): LastParagraf {
  const delar = taIsar(tryckt.text, hus, mote.organ);
  const data = tomParagraf(tryckt.rubrik, ordforandeId);
  const l: Lasning = { hus, register, data, narvarande, ersattare: new Set() };
  const arbete: Arbete = { l, ut: [], okanda: [], voteringar: [] };
  // The papers come first: what is said of proposals points at them.
  const first = delar.block.filter(({ slag }) => slag === 'beslutsunderlag');
  const yrkanden = delar.block.filter(({ slag }) => slag === 'forslag_till_beslut');
  const rest = delar.block.filter((block) => ![...first, ...yrkanden].includes(block));
  for (const block of [...first, ...yrkanden, ...rest]) lasBlock(arbete, block);
  return {
    ...{ tryckt, data, delar, meningar: arbete.ut, okanda: arbete.okanda },
    ...{ voteringar: arbete.voteringar, ersattare: l.ersattare },
    omedelbar: delar.block.some(({ slag }) => slag === 'omedelbar_justering'),
  };
}

function tomParagraf(rubrik: string, ordforandeId: PersonId): ParagrafData {
  return {
    ...{ rubrik, underrubrik: '', myndighetsutovning: false, stangdaDorrar: false },
    ...{ overklagande: 'laglighetsprovning', ordforandeId, arendebeskrivning: [], tidigare: [] },
    ...{ handlingar: [], jav: [], forslag: [], yrkanden: [], propositioner: [], beslut: [] },
    ...{ reservationer: [], uttalanden: [], mottagare: [], andringar: [] },
  };
}

function lasBlock(arbete: Arbete, block: TrycktBlock): void {
  const { l } = arbete;
  switch (block.slag) {
    case 'beslut':
      return beslutsstycken(block.rader).forEach((text) => lasBeslutsstycke(arbete, text));
    case 'beslutsunderlag':
      return rader(block.rader).forEach((rad) => lasHandlingsrad(arbete, rad));
    case 'skickas_till':
      return block.rader.forEach((rad) => {
        arbete.ut.push({ slag: mottagarslag(lasMottagare(l, rad)), text: rad });
      });
    case 'reservation':
      return meningar(block.rader).forEach((text) => lasReservationsmening(arbete, text));
    default:
      return meningar(block.rader).forEach((text) => lasMening(arbete, block, text));
  }
}

function lasBeslutsstycke({ l, ut, okanda }: Arbete, text: string): void {
  const read = lasBeslut(l, text);
  if (read === 'fritt') return;
  if (read === 'okand') okanda.push(text);
  ut.push({ slag: read === 'javsanmalan' ? 'jäv' : 'beslutets ingress', text });
}

function lasHandlingsrad({ l, ut }: Arbete, rad: string): void {
  const slag = handlingsslag(lasHandling(l, rad));
  if (slag !== null) ut.push({ slag, text: rad });
}

function lasReservationsmening({ l, ut, okanda }: Arbete, text: string): void {
  const read = lasReservation(l, text);
  if (read === 'motivering') return;
  if (read === 'okand') okanda.push(text);
  ut.push({ slag: 'reservation', text });
}

const NOTES: readonly TrycktBlock['slag'][] = ['protokollsanteckning', 'sarskilt_yttrande'];

function lasMening(
  { l, ut, okanda, voteringar }: Arbete,
  { slag }: TrycktBlock,
  text: string,
): void {
  const read = {
    forslag_till_beslut: () => lasYrkande(l, text),
    beslutsordning: () => lasProposition(l, text),
    votering: () => lasVotering(l, text, voteringar),
    jav: () => lasJav(l, text),
    tidigare_behandling: () => lasTidigare(l, text),
    protokollsanteckning: () => lasAnteckning(l, text, 'protokollsanteckning'),
    sarskilt_yttrande: () => lasAnteckning(l, text, 'sarskilt_yttrande'),
  } as const satisfies Partial<Record<TrycktBlock['slag'], () => boolean>>;
  const isKnown = slag in read ? read[slag as keyof typeof read]() : true;
  if (!isKnown && NOTES.includes(slag) && lasAnteckningstext(l, text)) return;
  if (!isKnown) okanda.push(text);
  ut.push({ slag: slagOf(slag, text), text });
}

function slagOf(slag: TrycktBlock['slag'], text: string): Slag {
  if (/inte deltar i beslutet|deltar inte i beslutet/u.test(text)) return 'deltar ej';
  if (slag === 'votering') {
    return /voteringsproposition/iu.test(text) ? 'voteringsproposition' : 'röster';
  }
  const plain = {
    forslag_till_beslut: 'yrkanden',
    beslutsordning: 'propositionsordning',
    jav: 'jäv',
    tidigare_behandling: 'tidigare behandling',
    omedelbar_justering: 'omedelbar justering',
  } as const satisfies Partial<Record<TrycktBlock['slag'], Slag>>;
  return slag in plain ? plain[slag as keyof typeof plain] : 'protokollsanteckning';
}
