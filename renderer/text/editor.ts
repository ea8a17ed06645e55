/** References in the text: amounts, names, days and places that follow their source. */
export const textReference = {
  window: 'Uppgift som följer sin källa',
  follows: (source: string) => `Följer ${source}.`,
  own: (source: string, followed: string) => `Skrivet för hand. Följde ${source}: ${followed}.`,
  ownField: 'Skriv för hand',
  useOwn: 'Använd',
  followAgain: 'Följ källan igen',
  pick: 'Infoga uppgift som följer sin källa',
  pickSearch: 'Sök namn, datum, belopp, beslut, avsnitt …',
  pickEmpty: 'Ingen uppgift matchar',
};

export const textLink = {
  window: 'Länk',
  href: 'Adress',
  text: 'Text',
  use: 'Använd länken',
  remove: 'Ta bort länken',
  error: 'Skriv en hel adress som börjar med https://, http:// eller mailto:.',
};

export const textTools = {
  toolbar: 'Textverktyg',
  idle: 'Verktygen gäller det avsnitt du skriver i',
  empty: 'Skriv här',
  style: 'Stil',
  marks: 'Tecken',
  lists: 'Listor',
  insert: 'Infoga',
  history: 'Ångra och gör om',
  paragraph: 'Brödtext',
  heading: 'Underrubrik',
  quote: 'Citat',
  bold: 'Fet',
  italic: 'Kursiv',
  link: 'Länk …',
  bulletList: 'Punktlista',
  orderedList: 'Numrerad lista',
  fotnot: 'Fotnot …',
  reference: 'Uppgift som följer sin källa …',
  tableMenu: 'Tabell',
  table: {
    insert: 'Infoga tabell',
    rowAbove: 'Rad ovanför',
    rowBelow: 'Rad under',
    columnBefore: 'Kolumn till vänster',
    columnAfter: 'Kolumn till höger',
    headerRow: 'Rubrikrad på eller av',
    removeRow: 'Ta bort raden',
    removeColumn: 'Ta bort kolumnen',
    removeTable: 'Ta bort tabellen',
  },
  undo: 'Ångra',
  redo: 'Gör om',
  tabHint:
    'Tab flyttar mellan celler och gör listan djupare. Tryck Esc och sedan Tab för att lämna texten.',
};

/** What references can follow, and how they are chosen. */
export const textReferenceKinds = {
  lost: 'en uppgift som inte finns längre',
  ledger: (figure: string) => `fördelningen (${figure})`,
  names: {
    organ: 'namnet i registret över nämnder',
    person: 'personregistret',
    kallhanvisning: 'källhänvisningen',
    diarienummer: 'ärendets diarienummer',
    dokumentdatum: 'datum på skrivelsen',
    sammantradesdag: 'dagen för sammanträdet',
    remiss: 'uppgifterna om remissen',
    avsnitt: 'avsnittets rubrik',
    punkt: 'beslutspunktens nummer',
    handling: 'handlingens nummer i förteckningen',
  },
  groups: {
    remiss: 'Remissen',
    arende: 'Ärendet',
    belopp: 'Belopp ur fördelningen',
    organ: 'Nämnder och andra organ',
    person: 'Personer',
    kallhanvisning: 'Beslut',
    plats: 'Platser i skrivelsen',
  },
  forms: {
    diarienummer: 'Diarienummer',
    dokumentdatum: 'Datum på skrivelsen',
    sammantradesdag: 'Sammanträdesdag',
    remiss: {
      rubrik: 'Remissens rubrik',
      avsandare: 'Remissens avsändare',
      avsandarens_dnr: 'Avsändarens diarienummer',
      svar_senast: 'Svar senast',
      motion: 'Motionens nummer',
    },
    organ: {
      '': 'Namn inne i mening',
      inledande: 'Namn först i mening',
      genitiv: 'Genitiv',
      bestamd: 'Bestämd form',
      forkortning: 'Förkortning',
    },
    person: { '': 'Namn', titel: 'Titel och namn' },
    kallhanvisning: { '': 'Kort', lang: 'Med nämndens namn' },
    avsnitt: 'Avsnitt',
    punkt: 'Beslutspunkt',
    handling: 'Handling:',
  },
};

export const textUnprintable = (char: string, codePoint: string) =>
  `Tecknet ”${char}” (${codePoint}) finns inte i skrivelsens teckensnitt och kan inte skrivas ut.`;
