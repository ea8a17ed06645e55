/** Checks of the written catalogue that aren't made as findings, and what holds in their place. */
export const DEPARTURES: Readonly<Record<string, { reason: string; proof: string }>> = {
  K67: {
    reason:
      'nothing is published but PDFs that the program makes, all with title, language, tags and ' +
      'the rest; nobody could put one right by hand, so a test of every document judges them',
    proof: 'test/electron/documents/pdf-standards.test.ts',
  },
  K68: {
    reason:
      'the database refuses every change to a part that is approved, whoever asks for it, so that ' +
      'there is nothing to find; a test tries each table by raw SQL',
    proof: 'test/db/delskydd.test.ts',
  },
};

/** Checks of our own. */
export const OWN: readonly string[] = ['K48', 'K49'];
