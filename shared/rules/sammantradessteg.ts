import type { Sammantradesgang, Sammantradesstatus } from '../domain/sammantradets-gang.ts';

/** The steps a meeting can take from each state. */
const STEG: Readonly<Record<Sammantradesstatus, readonly Sammantradesstatus[]>> = {
  planerat: ['kallat', 'pagaende', 'installt'],
  kallat: ['pagaende', 'installt', 'planerat'],
  pagaende: ['hallet'],
  hallet: ['pagaende'],
  installt: ['planerat'],
};

/** What is known of a meeting that is to take a step. */
interface Steglage {
  readonly status: Sammantradesstatus;
  readonly ordforandeId: Sammantradesgang['ordforandeId'];
  readonly sekreterareId: Sammantradesgang['sekreterareId'];
  /** Items that aren't struck. */
  readonly punkter: number;
  /** Some § is still being dealt with. */
  readonly oppenParagraf: boolean;
}

/** Why a meeting can't take a step. */
export type Steghinder =
  | 'motessteg_missing'
  | 'agenda_empty'
  | 'chair_missing'
  | 'secretary_missing'
  | 'paragraf_open';

/** The states that can follow this one, the usual one first. */
export function nextSteps(status: Sammantradesstatus): readonly Sammantradesstatus[] {
  return STEG[status];
}

/**
 * What a step waits for; empty when it can be taken. To call needs something to call to, to open a
 * chair and a secretary (KL 5 kap. 65 §, 6 kap. 35 §), and to close that every § is dealt with.
 */
export function steghinder(lage: Steglage, till: Sammantradesstatus): Steghinder[] {
  if (!STEG[lage.status].includes(till)) return ['motessteg_missing'];
  const led = till === 'pagaende' || till === 'hallet';
  const waits: [Steghinder, boolean][] = [
    ['agenda_empty', till === 'kallat' && lage.punkter === 0],
    ['chair_missing', led && lage.ordforandeId === null],
    ['secretary_missing', led && lage.sekreterareId === null],
    ['paragraf_open', till === 'hallet' && lage.oppenParagraf],
  ];
  return waits.filter(([, isWaiting]) => isWaiting).map(([hinder]) => hinder);
}
