import { counted } from './sv.ts';

/** Words of the page where groups of recipients are kept. */
export const textMottagargrupper = {
  title: 'Mottagargrupper',
  contacts: 'Kontakter',
  intro:
    'Grupper läggs till på en sändlista i ett steg. En ständig grupp föreslås vid varje beslut.',
  emptyTitle: 'Inga grupper än',
  emptyText: 'Skapa en grupp för dem som ofta får samma beslut.',
  table: 'Mottagargrupper',
  columns: { namn: 'Grupp', organ: 'Nämnd', rader: 'Mottagare', tools: 'Ändra' },
  shared: 'Alla',
  standing: 'Skickas alltid',
  closed: 'Används inte',
  members: (count: number, names: string) =>
    `${counted(count, 'mottagare', 'mottagare')}: ${names}`,
  create: 'Ny grupp',
  fromMarked: 'Ny mottagargrupp …',
  change: (namn: string) => `Ändra ${namn}`,
  changeShort: 'Ändra',
  newTitle: 'Ny mottagargrupp',
  changeTitle: 'Ändra mottagargrupp',
  save: 'Spara gruppen',
  namn: 'Namn',
  organ: 'Nämnd',
  organNone: 'Alla nämnder',
  standig: 'Föreslås vid varje beslut av nämnden',
  avslutad: 'Används inte längre',
  rader: 'Mottagare',
  mottagare: (nr: number) => `Mottagare ${String(nr)}`,
  kanal: (nr: number) => `Kanal ${String(nr)}`,
  adress: (nr: number) => `Adress ${String(nr)}`,
  add: 'Lägg till mottagare',
  remove: (nr: number) => `Ta bort mottagare ${String(nr)}`,
};
