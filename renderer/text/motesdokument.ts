import type { Overklagandeslag } from '../../shared/domain/overklagandehanvisning.ts';
import type { MotesdokumentRef } from '../../shared/contract/motesdokument.ts';

/** Words of the documents of a meeting. */
export const textMotesdokument = {
  title: 'Dokument',
  typ: {
    kallelse: 'Kallelse',
    delegationslista: 'Delegationslista',
    protokoll: 'Protokoll',
    anslag: 'Anslag',
    rostlista: 'Röstlista',
    narvarolista: 'Närvarolista',
    paragrafutdrag: 'Protokollsutdrag',
    overklagande: 'Överklagandehänvisning',
  } satisfies Record<MotesdokumentRef['typ'], string>,
  export: 'Exportera PDF',
  print: 'Skriv ut',
  exported: (fileName: string) => `Sparad som ${fileName}`,
  printed: 'Skickad till skrivaren',
  failed: 'Sidorna kunde inte visas',
};

export const textOverklagandeslag: Record<Overklagandeslag, string> = {
  laglighetsprovning: 'Laglighetsprövning',
  forvaltningsbesvar: 'Förvaltningsbesvär',
};

/** What a document is called; two of a kind are told apart. */
export function titleOf(document: MotesdokumentRef): string {
  const typ = textMotesdokument.typ[document.typ];
  if (document.typ !== 'overklagande') return typ;
  return `${typ}, ${textOverklagandeslag[document.slag].toLowerCase()}`;
}
