import type { Option } from '../../../renderer/ui/option.ts';

/** Invented people; the letters try the Swedish order and the fonts. */
export const handlaggare: readonly Option[] = [
  'Birgitta Hamrin',
  'Cevin Dahlström',
  'Elif Karaca',
  'Fredrik Nordanå',
  'Olof Ridderstad',
  'Samira Haddad',
  'Zoran Šimić',
  'Åsa Lindqvist',
  'Ärla Wennberg',
  'Örjan Sköld',
].map((label, index) => ({ id: `p${index}`, label }));

export const typer: readonly Option[] = [
  { id: 'bidrag', label: 'Bidrag' },
  { id: 'remiss', label: 'Remiss' },
  { id: 'motion', label: 'Motion' },
];
