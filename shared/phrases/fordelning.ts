import type { Fras } from './fras.ts';

const tilldelning = {
  kategori: 'fordelning',
  plats: 'punkt',
  overklagbar: true,
  lagrum: 'KL 11 kap. 5–6 §§',
} as const;

const LOWER = ', vilket är {skillnad} lägre än ansökan';

/** Grants out of a frame and what goes with them (KL 11 kap. 5–6 §§; financing KL 11 kap. 15 §). */
export const fordelningsfraser = {
  F1: {
    kod: 'F1',
    ...tilldelning,
    slots: {
      O: 'organ',
      belopp: 'belopp',
      ramagare: 'organ',
      andamal: 'text',
      tillagg: 'val',
      skillnad: 'belopp',
    },
    variants: [
      {
        id: 'standard',
        mall: '{O} tilldelas {belopp} ur {ramagare:g} medel för {andamal}{tillagg}.',
        val: { tillagg: { enlighet: ', i enlighet med ansökan', lagre: LOWER, ingen: '' } },
      },
      {
        id: 'budgetmedel',
        mall: '{O} tilldelas {belopp} av {ramagare:g} budgetmedel för {andamal}{tillagg}.',
        val: { tillagg: { enlighet: ' i enlighet med inkommen ansökan', lagre: LOWER, ingen: '' } },
      },
    ],
  },
  F2: {
    kod: 'F2',
    ...tilldelning,
    lagrum: 'KL 6 kap. 5 §',
    slots: { O: 'organ', A: 'organ', tid: 'val', dag: 'dag', manad: 'manad' },
    variants: [
      {
        id: 'standard',
        mall: '{O} ska senast {tid} redovisa hur medlen har använts.',
        val: { tid: { dag: 'den {dag}', manad: 'vid {A:g} sammanträde i {manad}' } },
      },
      {
        id: 'till_sammantrade',
        mall:
          '{O} ska till {A:g} sammanträde senast {tid} redovisa användningen av de tilldelade ' +
          'medlen.',
        val: { tid: { dag: 'den {dag}', manad: 'i {manad}' } },
      },
    ],
  },
  F3: {
    kod: 'F3',
    ...tilldelning,
    slots: { projektlista: 'text', ramagare: 'organ', antal: 'val' },
    variants: [
      { id: 'standard', mall: '{projektlista} omfattas inte av tilldelningen.' },
      {
        id: 'tilldelas_inte',
        mall: 'Medel för {antal} {projektlista} tilldelas inte medel från {ramagare}.',
        val: { antal: { ett: 'projektet', flera: 'projekten' } },
      },
    ],
  },
  F4: {
    kod: 'F4',
    ...tilldelning,
    slots: { O: 'organ', belopp: 'belopp' },
    variants: [{ id: 'standard', mall: '{O:g} ansökan om {belopp} avslås.' }],
  },
  F5: {
    kod: 'F5',
    ...tilldelning,
    slots: { O: 'organ', belopp: 'belopp' },
    variants: [
      { id: 'standard', mall: '{O:g} ansökan bifalls till {belopp} och avslås i övrigt.' },
    ],
  },
  F6: {
    kod: 'F6',
    ...tilldelning,
    slots: { belopp: 'belopp' },
    variants: [
      { id: 'standard', mall: 'Kvarvarande medel, {belopp}, fördelas inte i detta beslut.' },
    ],
  },
  F7: {
    kod: 'F7',
    ...tilldelning,
    lagrum: 'KL 11 kap. 15 §',
    slots: { ramagare: 'organ', ar: 'text' },
    variants: [
      {
        id: 'standard',
        mall: 'Tilldelningen finansieras inom {ramagare:g} budget för {ar}.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Fras>>;
