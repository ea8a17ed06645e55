import type { Postavslut, Postkalla, Poststatus } from '../../shared/domain/post.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

const GB = 1024 ** 3;

addRuleWords({
  file_gone: () => 'Filen finns inte längre där den låg.',
  file_changed: () => 'Filen ändrades medan den lästes. Stäng den i andra program och försök igen.',
  file_is_folder: () => 'Det är en mapp. Öppna mappen och välj filerna i den.',
  file_not_readable: () => 'Filen går inte att läsa. Den kan vara låst av ett annat program.',
  file_too_large: ({ limit = GB }) =>
    `Filen är för stor. Filer upp till ${String(Math.floor(Number(limit) / GB))} GB tas emot.`,
  file_empty: () => 'Det fanns inget innehåll att klistra in.',
  file_handle: () => 'Filen är inte vald längre. Välj den på nytt.',
  file_is_program: () =>
    'Filen är ett program och öppnas inte härifrån, eftersom den kan skada datorn.',
  file_without_ending: () => 'Filens namn säger inte vilket program den hör till.',
  store_not_writable: () => 'Det går inte att skriva i registrets mapp.',
  post_waits: () => 'Posten väntar redan i inkorgen.',
});

export const textInkorg = {
  title: 'Inkorg',
  count: (count: number) => counted(count, 'väntar', 'väntar'),
  overdueCount: (count: number) =>
    `${counted(count, 'post', 'poster')} har väntat längre än en arbetsdag`,
  overdueText:
    'Det som kommit in ska registreras så snart som möjligt (5 kap. 1 § offentlighets- och sekretesslagen).',
  toInbox: 'Till inkorgen',
  waitingLine: (count: number) => `${counted(count, 'post', 'poster')} väntar i inkorgen.`,
  navCount: (count: number) => `${String(count)} väntar`,
  list: 'Post i inkorgen',
  show: 'Visa',
  shown: { vantar: 'Väntar', avgjorda: 'Avgjorda' },
  preview: 'Vald post',
  nothingChosen: 'Välj en post i listan.',
  chooseFiles: 'Välj filer …',
  notePaper: 'Notera brev …',
  emptyTitle: 'Inkorgen är tom',
  emptyText:
    'Dra filer och e-postmeddelanden hit, klistra in dem eller välj dem. De sparas genast och väntar här tills de registreras.',
  noSettledTitle: 'Inget är avgjort ännu',
  noSettledText: 'Här syns det som har registrerats eller lagts åt sidan.',
  inkom: 'Inkom',
  avsandare: 'Avsändare',
  rubrik: 'Ämne',
  filer: 'Filer',
  arende: 'Ärende',
  status: 'Avgjort',
  overdue: 'Väntat mer än en arbetsdag',
  unknownSender: 'Okänd avsändare',
};

export const textPostkalla = {
  fil: 'Fil',
  epost: 'E-post',
  papper: 'Brev på papper',
  urklipp: 'Inklistrad',
} as const satisfies Record<Postkalla, string>;

export const textPoststatus = {
  vantar: 'Väntar',
  registrerad: 'Registrerad',
  halls_ordnat: 'Hålls ordnad',
  ringa_betydelse: 'Ringa betydelse',
  dubblett: 'Dubblett',
} as const satisfies Record<Poststatus, string>;

export const textPost = {
  inkom: 'Inkom',
  datumHandling: 'Daterad',
  avsandare: 'Avsändare',
  kalla: 'Kom som',
  mottagen: 'Togs emot',
  received: (moment: string, by: string) => `${moment} av ${by}`,
  arende: 'Ärende',
  noArende: 'Inget ärende valt',
  handling: 'Registrerad som',
  noSender: 'Okänd',
  register: 'Registrera …',
  more: 'Mer',
  correct: 'Rätta uppgifterna …',
  assign: 'Koppla till ett ärende …',
  unassign: 'Ta bort kopplingen till ärendet',
  reopen: 'Lägg tillbaka i inkorgen',
  reopened: 'Posten väntar i inkorgen igen',
  files: 'Filer i posten',
  noFiles: 'Posten har inga filer.',
  noFilesPaper: 'Brevet finns på papper. Skanna in det och lägg till filen när det är registrerat.',
  correctTitle: 'Rätta uppgifterna',
  save: 'Spara',
  paperTitle: 'Notera ett brev på papper',
  paperSave: 'Notera brevet',
  paperNoted: 'Brevet väntar i inkorgen',
  fieldInkommen: 'Inkom',
  fieldDatum: 'Datum på brevet',
  fieldAvsandare: 'Avsändare',
  fieldEpost: 'E-postadress',
  fieldRubrik: 'Vad det gäller',
};

export const textAvslut = {
  halls_ordnat: {
    action: 'Håll ordnad …',
    title: 'Håll ordnad utan registrering',
    text: 'Allmänna handlingar som hålls ordnade behöver inte registreras, om de inte omfattas av sekretess. Posten sparas med skälet.',
    save: 'Håll ordnad',
  },
  ringa_betydelse: {
    action: 'Ringa betydelse …',
    title: 'Av ringa betydelse för verksamheten',
    text: 'Det som uppenbart är av ringa betydelse, till exempel reklam, behöver varken registreras eller hållas ordnat. Posten sparas med skälet.',
    save: 'Lägg åt sidan',
  },
  dubblett: {
    action: 'Dubblett …',
    title: 'Dubblett',
    text: 'Det här har redan kommit in på annat sätt. Skriv var det finns. Posten sparas med skälet.',
    save: 'Lägg åt sidan',
  },
} as const satisfies Record<Postavslut, object>;

export const textAvslutReason = 'Skäl';
export const textAvslutDone = 'Posten är avgjord';

export const textChooseCase = {
  title: 'Välj ärende',
  search: 'Sök ärende',
  placeholder: 'Nummer eller ord ur ärendemeningen',
  hint: 'Skriv minst två tecken.',
  noMatch: 'Inget ärende matchar.',
  found: 'Ärenden',
  choose: 'Välj ärendet',
  newCase: 'Nytt ärende …',
};

export const textIntake = {
  drop: 'Släpp filerna för att ta emot dem',
  dropOnCase: (diarienummer: string) => `Släpp filerna för att ta emot dem i ${diarienummer}`,
  pastedImage: 'Bild från urklipp.png',
  task: (count: number) => `Tar emot ${counted(count, 'fil', 'filer')}`,
  done: (count: number) => `${counted(count, 'fil', 'filer')} togs emot i inkorgen`,
  some: (taken: number, all: number) => `${String(taken)} av ${String(all)} filer togs emot`,
  failed: 'Filerna kunde inte tas emot',
  cancelled: 'Avbrutet innan filen togs emot.',
  leftOut: (count: number) =>
    `${counted(count, 'bilaga', 'bilagor')} packades inte upp. De finns kvar i originalet.`,
  unreadable: 'E-postmeddelandet gick inte att läsa och sparades som en fil.',
};

export const textTasks = {
  region: 'Pågående arbete',
  cancel: 'Avbryt',
  close: 'Stäng',
  of: (done: string, total: string) => `${done} av ${total}`,
};

/** Why the words of a file were not read, by the reason that is kept with it. */
export const textUnreadable: Readonly<Record<string, string>> = {
  zip_bomb:
    'Den packar upp sig till orimligt mycket. Öppna den inte om du inte vet vem som gjort den.',
  too_large: 'Den är för stor för att läsas. Öppna den i datorns program.',
  locked: 'Den är skyddad med lösenord. Öppna den i datorns program och ange lösenordet där.',
  timeout: 'Det tog för lång tid att läsa den. Öppna den i datorns program.',
  memory: 'Den krävde för mycket minne att läsa. Öppna den i datorns program.',
};

export const textViewer = {
  region: (namn: string) => `Visar ${namn}`,
  open: 'Öppna i datorns program',
  page: (nr: number, of: number) => `Sida ${String(nr)} av ${String(of)}`,
  pageLabel: (nr: number) => `Sida ${String(nr)}`,
  zoomIn: 'Förstora',
  zoomOut: 'Förminska',
  fitWidth: 'Anpassa till bredden',
  zoom: (percent: number) => `${String(percent)} %`,
  failed: 'Filen går inte att visa här',
  failedText: 'Den kan vara skadad. Prova att öppna den i datorns program.',
  locked: 'Filen är skyddad med lösenord',
  lockedText: 'Öppna den i datorns program och ange lösenordet där.',
  notShown: 'Den här sortens fil visas inte här',
  notShownText: 'Öppna den i datorns program. Den öppnas som en skrivskyddad kopia.',
  missing: 'Filen saknas i registrets mapp',
  missingText: 'Återställ den från en säkerhetskopia.',
  textOnly: 'Texten i filen',
  textOnlyHint: 'Utseendet, bilder och bilagor visas inte här.',
  reading: 'Texten i filen läses …',
  noText: 'Filen innehåller ingen text som går att visa.',
};
