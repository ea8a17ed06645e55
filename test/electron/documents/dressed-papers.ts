import { crc32, deflateSync } from 'node:zlib';
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

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Two pixels in colour that one can see through. */
const png = cleanLogotyp(
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 6, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.from([0, 200, 40, 20, 128, 20, 40, 200, 60]))),
    chunk('IEND', new Uint8Array()),
  ]),
);

export const ALTERNATIVE_TEXT = 'Granbergs kommuns vapen';

/** A paper of each kind with everything a template can put on it. */
export const dressedPapers: readonly (readonly [string, TypesetRequest])[] =
  Dokumenttyp.options.map((kind, index) => {
    const mall = {
      ...standardmall(kind),
      dokumenttyp: kind,
      sidhuvud: 'Kommunledningskontoret\nStorgatan 1',
      sidfot: 'Granbergs kommun · 123 45 Granberg\nBesök: Stadshuset',
      logotyp: { sha256: 'a'.repeat(64), alternativtext: ALTERNATIVE_TEXT },
      typsnitt: index % 2 === 0 ? ('antikva' as const) : ('linjar' as const),
      underskriftskolumner: index % 2 === 0 ? (2 as const) : (1 as const),
    };
    const facts = mallexempel(mall, { kommun: 'Granbergs kommun', organ: styrelsen });
    return [
      `${kind} by a template`,
      paperDocument(facts, index < 3 ? logotype : png).request,
    ] as const;
  });
