import type { Protokollsdelstyp } from '../../shared/domain/protokollsdel.ts';
import { counted } from './sv.ts';

const gates = {
  D: 'När det skrivs',
  K: 'Före kallelsen',
  J: 'Före justeringen',
  X: 'Före expedieringen',
  A: 'Vid anslaget',
  P: 'Före publiceringen',
  C: 'När ärendet avslutas',
} satisfies Record<string, string>;

const parts: Record<Protokollsdelstyp, string> = {
  ordinarie: 'protokoll',
  omedelbar: 'omedelbart justerad del',
  sekretess: 'del med sekretess',
};

/** Words of the page with everything that the checks have found. */
export const textKontrollista = {
  title: 'Kontroller',
  found: 'Anmärkningar',
  foundIn: 'Att se över',
  openHere: 'Visa anmärkningarna här',
  count: (all: number, stops: number) => {
    if (all === 0) return 'Inga anmärkningar';
    const found = counted(all, 'anmärkning', 'anmärkningar');
    return stops === 0 ? `Visa ${found}` : `Visa ${found}, ${String(stops)} måste rättas`;
  },
  only: 'Bara anmärkningar i',
  gone: 'Det som skulle visas finns inte längre, eller kan inte ändras.',
  wholeRegister: 'Visa hela registret',
  open: 'Kontroller av hela registret',
  keywords: ['fel', 'anmärkningar', 'granskning', 'stopp', 'fynd'],
  grade: 'Hur allvarligt',
  all: 'Alla',
  gate: 'När det stoppar',
  allGates: 'Alla tillfällen',
  gates,
  when: (grade: string, gate: string) =>
    gate in gates ? `${grade}, ${gates[gate as keyof typeof gates].toLowerCase()}` : grade,
  part: (organ: string, datum: string, del: Protokollsdelstyp) =>
    `${organ} ${datum}, ${parts[del]}`,
  meeting: (organ: string, datum: string) => `${organ} ${datum}`,
  arende: (nummer: string, mening: string) => `${nummer} ${mening}`,
  handling: (beteckning: string) => `Handling ${beteckning}`,
  paragraf: (nr: number) => `§ ${String(nr)}`,
  reading: (done: number, all: number) => `Kontrollerna läser … ${String(done)} av ${String(all)}`,
  sums: (stops: number, warnings: number, hints: number, all: number) =>
    `${String(stops)} måste rättas, ${String(warnings)} bör ses över, ${counted(hints, 'tips', 'tips')}. ${counted(all, 'sak', 'saker')} är genomgångna.`,
  nothing: 'Kontrollerna har inga anmärkningar.',
  failed: 'Alla kontroller kunde inte göras. Öppna sidan igen om en stund.',
  more: 'Bara de femhundra senaste av varje slag gås igenom: ärenden, skrivelser, sammanträden och protokoll.',
};
