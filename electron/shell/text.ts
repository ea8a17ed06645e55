/** The words of the native menu and dialogs; the renderer's words live with the renderer. */
export const text = {
  programName: 'Paragraf',
  menu: {
    file: 'Arkiv',
    quit: 'Avsluta',
    edit: 'Redigera',
    undo: 'Ångra',
    redo: 'Gör om',
    cut: 'Klipp ut',
    copy: 'Kopiera',
    paste: 'Klistra in',
    pasteAsText: 'Klistra in utan formatering',
    selectAll: 'Markera allt',
    view: 'Visa',
    actualSize: 'Verklig storlek',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    fullScreen: 'Helskärm',
    devTools: 'Utvecklarverktyg',
  },
  unsaved: {
    question: 'Det finns ändringar som inte är sparade.',
    detail: 'Om du stänger fönstret går de förlorade.',
    stay: 'Fortsätt redigera',
    leave: 'Stäng utan att spara',
  },
  crashed: {
    title: 'Paragraf måste startas om',
    detail: 'Något gick fel som inte gick att hantera. Allt som var sparat finns kvar i registret.',
  },
  windowDies: {
    message: 'Fönstret har slutat fungera flera gånger på kort tid',
    detail:
      'Allt som var sparat finns kvar i registret. Försök igen, eller avsluta Paragraf och starta om datorn. Hjälper inte det: skicka loggfilen till din support.',
    again: 'Försök igen',
    quit: 'Avsluta Paragraf',
  },
  startFailed: {
    title: 'Paragraf kunde inte starta',
    detail:
      'Starta om datorn och försök igen. Hjälper inte det: skicka loggfilen till din support.',
  },
} as const;
