import type { ProtokollsutdragFacts } from '../../../shared/document/sammantrade/utdrag-facts.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import { paragrafer } from '../../../shared/rules/paragrafintervall.ts';
import type { ProtokollsutdragData } from './mote-data.ts';
import { dagtext, motesnamn, motessida } from './motessida.ts';
import { paragrafData } from './paragraf.ts';

/** Some §§ of minutes with the secretary's certificate, as the template takes them. */
export function protokollsutdragData(facts: ProtokollsutdragFacts): ProtokollsutdragData {
  const { mote, bestyrkare, justerad } = facts;
  const which = paragrafer(facts.paragrafer.map(({ nr }) => nr));
  return {
    ...motessida(mote, 'Protokollsutdrag', {
      rubrik: `Utdrag ur protokoll från ${motesnamn(mote)}, ${which}`,
    }),
    uppgifter: [
      { namn: 'Sammanträdesdag', varde: formatDag(mote.datum) },
      { namn: 'Protokollet justerat', varde: justerad === null ? 'Nej' : formatDag(justerad) },
    ],
    ...{ paragrafer: facts.paragrafer.map(paragrafData), nySida: facts.nySida },
    signaturer: facts.paragrafer.length > 1 ? 1 : 0,
    bestyrkande: 'Rätt utdraget ur protokollet intygas.',
    dag: dagtext(facts.dag),
    bestyrkare: { namn: bestyrkare.namn, titel: bestyrkare.titel || 'Namnförtydligande' },
  };
}
