import type { MotesdokumentRef } from '../../shared/contract/motesdokument.ts';

/** Words of the documents of a meeting. */
export const textMotesdokument = {
  title: 'Dokument',
  typ: {
    kallelse: 'Kallelse',
    protokoll: 'Protokoll',
    anslag: 'Anslag',
    rostlista: 'Röstlista',
    narvarolista: 'Närvarolista',
    paragrafutdrag: 'Protokollsutdrag',
  } satisfies Record<MotesdokumentRef['typ'], string>,
  export: 'Exportera PDF',
  print: 'Skriv ut',
  exported: (fileName: string) => `Sparad som ${fileName}`,
  printed: 'Skickad till skrivaren',
  failed: 'Sidorna kunde inte visas',
};
