import type { Protokollsdelstatus } from '../domain/protokollsdel.ts';
import type { Sammantradesstatus } from '../domain/sammantradets-gang.ts';

/** What a meeting goes through, in order. */
export const MOTESGANG = [
  ...(['kallat', 'hallet', 'justerat', 'anslaget', 'expedierat'] as const),
] as const;
export type Motesskede = (typeof MOTESGANG)[number];

/** How far a meeting and what is left of it have come. */
export interface Motesgang {
  readonly status: Sammantradesstatus;
  /** How far each part of the minutes has come. */
  readonly delar: readonly Protokollsdelstatus[];
  /** How many recipients of its decisions there are, and how many have been sent theirs. */
  readonly mottagare: number;
  readonly skickade: number;
}

const JUSTERAT: readonly Protokollsdelstatus[] = ['justerad', 'anslagen', 'klagotid_lopt_ut'];
const ANSLAGET: readonly Protokollsdelstatus[] = ['anslagen', 'klagotid_lopt_ut'];

/** Which of the stages a meeting is through; none of a meeting that is called off. */
export function avklarade({
  status,
  delar,
  mottagare,
  skickade,
}: Motesgang): ReadonlySet<Motesskede> {
  if (status === 'installt') return new Set();
  const all = (states: readonly Protokollsdelstatus[]) =>
    status === 'hallet' && delar.length > 0 && delar.every((one) => states.includes(one));
  const through: Record<Motesskede, boolean> = {
    kallat: status !== 'planerat',
    hallet: status === 'hallet',
    justerat: all(JUSTERAT),
    anslaget: all(ANSLAGET),
    expedierat: all(JUSTERAT) && mottagare > 0 && skickade === mottagare,
  };
  return new Set(MOTESGANG.filter((skede) => through[skede]));
}
