import { paragrafutdragFacts } from '../../shared/document/sammantrade/listor-av-register.ts';
import type { Protokollskalla } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { Utskickspost } from '../../shared/document/utskick-facts.ts';
import type { ProtokollsdelId } from '../../shared/domain/id.ts';
import type { Kopietyp } from '../../shared/domain/sandlista.ts';
import { protokollsutdragRequest } from '../documents/motesdokument.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import type { ServiceContext } from '../services/context.ts';
import { findApprovedFile, gatherProtokollskalla } from '../services/motesdokument.ts';
import { gatherUtdrag } from '../services/protokollsutdrag.ts';
import type { Utdragskalla, Utskicksunderlag } from '../services/utskick.ts';
import type { FileRoom } from './file-room.ts';
import type { Logotyper } from './logotyper.ts';
import { motesbilder } from './motesbilder.ts';
import { fileName, utdragDocument } from './printed-document.ts';
import type { PrintedDocument } from './printed-document.ts';
import { typesetPdf } from './typeset.ts';

export interface UtdragParts {
  readonly context: () => ServiceContext;
  readonly typesetter: Typesetter;
  readonly logotyper: Logotyper;
  readonly files: FileRoom;
}

/** Makes what recipients get of a decision, each once however many get it. */
export interface Utdragsmakare {
  /** Null where nothing can be made: a masked copy is the file that was chosen for it, or none. */
  of(post: Pick<Utskickspost, 'nyckel' | 'beslutNyckel' | 'kopietyp'>): Promise<Uint8Array | null>;
}

/** Extracts of what is sent, from the register as it is when they are made. */
export function utdragsmakare(parts: UtdragParts, underlag: Utskicksunderlag): Utdragsmakare {
  const made = new Map<string, Promise<Uint8Array>>();
  const delar = new Map<ProtokollsdelId, Promise<Protokollskalla>>();
  const kallaOf = (id: ProtokollsdelId) => {
    const known = delar.get(id) ?? gatherProtokollskalla(parts.context(), id);
    delar.set(id, known);
    return known;
  };
  const make = async (kalla: Utdragskalla, kopietyp: Kopietyp) => {
    const whole = kopietyp === 'hela' ? await approvedFile(parts, kalla) : null;
    if (whole !== null) return whole;
    return typesetPdf(parts.typesetter, await extract(parts, underlag, kalla, kallaOf));
  };
  return {
    async of({ nyckel, beslutNyckel, kopietyp }) {
      if (kopietyp === 'maskerad') {
        const sha256 = underlag.maskerade.get(nyckel);
        return sha256 === undefined ? null : parts.files.stored.read(sha256);
      }
      const kalla = underlag.utdrag.get(beslutNyckel);
      if (kalla === undefined) return null;
      const key = `${kopietyp} ${kalla.typ === 'beslut' ? kalla.id : kalla.paragrafId}`;
      const known = made.get(key) ?? make(kalla, kopietyp);
      made.set(key, known);
      return known;
    },
  };
}

/** The minutes as they were approved; null for a decision that none in the register hold. */
async function approvedFile({ context, files }: UtdragParts, kalla: Utdragskalla) {
  if (kalla.typ !== 'paragraf') return null;
  const sha256 = await findApprovedFile(context(), kalla.delId);
  if (sha256 === null) return null;
  return files.stored.read(sha256);
}

async function extract(
  parts: UtdragParts,
  { regler }: Utskicksunderlag,
  kalla: Utdragskalla,
  kallaOf: (id: ProtokollsdelId) => Promise<Protokollskalla>,
): Promise<PrintedDocument> {
  const { avsandare: namn, titel } = regler;
  if (kalla.typ === 'beslut') {
    const context = parts.context();
    const { id, justerad } = kalla;
    const facts = await gatherUtdrag(context, { id, justerad, bestyrkare: namn });
    return utdragDocument(facts, await parts.logotyper.of(context, facts.mall));
  }
  const minutes = await kallaOf(kalla.delId);
  const facts = paragrafutdragFacts(minutes, [kalla.paragrafId], { namn, titel });
  const bilder = await motesbilder(parts.context(), parts.logotyper, facts.mote);
  const request = protokollsutdragRequest(facts, { date: minutes.datum, ...bilder });
  return { request, fileName: fileName(request.title), fieldOf: () => [] };
}
