import { paperDocument } from '../../../electron/app/printed-document.ts';
import type { TypesetRequest } from '../../../electron/documents/protocol.ts';
import { cleanLogotyp } from '../../../electron/files/logotyp/clean-logotyp.ts';
import { Dokumenttyp } from '../../../shared/domain/mall.ts';
import { standardmall } from '../../../shared/rules/mall.ts';
import { mallexempel } from '../../../shared/rules/mallexempel.ts';
import { styrelsen } from '../../shared/support-facts.ts';

const logotype = cleanLogotyp(
  new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path fill="#045" d="M0 0h40v40H0z"/>' +
      '<circle cx="20" cy="20" r="12" fill="#fff" opacity=".8"/></svg>',
  ),
);

export const ALTERNATIVE_TEXT = 'Granbergs kommuns vapen';

/** A paper of each kind with everything a template can put on it. */
export const dressedPapers: readonly (readonly [string, TypesetRequest])[] =
  Dokumenttyp.options.map((kind, index) => {
    const mall = {
      ...standardmall(kind),
      sidhuvud: 'Kommunledningskontoret\nStorgatan 1',
      sidfot: 'Granbergs kommun · 123 45 Granberg\nBesök: Stadshuset',
      logotyp: { sha256: 'a'.repeat(64), alternativtext: ALTERNATIVE_TEXT },
      typsnitt: index % 2 === 0 ? ('antikva' as const) : ('linjar' as const),
      underskriftskolumner: index % 2 === 0 ? (2 as const) : (1 as const),
    };
    const facts = mallexempel(mall, { kommun: 'Granbergs kommun', organ: styrelsen });
    return [`${kind} by a template`, paperDocument(facts, logotype).request] as const;
  });
