import type { ProtokollsutdragFacts } from '../../../shared/document/sammantrade/utdrag-facts.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import { paragrafer } from '../../../shared/rules/paragrafintervall.ts';
import type { ParagrafutdragData } from './mote-data.ts';
import { dagtext, motesnamn, motessida } from './motessida.ts';
import { paragrafData } from './paragraf.ts';

/** Some §§ of minutes with the secretary's certificate, as the template takes them. */
export function paragrafutdragData(facts: ProtokollsutdragFacts): ParagrafutdragData {
  const { mote, bestyrkare, justerad } = facts;
  const which = paragrafer(facts.paragrafer.map(({ nr }) => nr));
  return {
    ...motessida(mote, 'Protokollsutdrag', {
      rubrik: `Utdrag ur protokoll från ${motesnamn(mote)}, ${which}`,
      underrubrik:
        justerad === null
          ? 'Protokollet är inte justerat. Lydelsen kan ändras vid justeringen.'
          : '',
    }),
    uppgifter: [
      { namn: 'Sammanträdesdag', varde: formatDag(mote.datum) },
      { namn: 'Justering', varde: justerad === null ? 'Inte justerad' : formatDag(justerad) },
    ],
    ...{ paragrafer: facts.paragrafer.map(paragrafData), nySida: facts.nySida },
    signaturer: facts.paragrafer.length > 1 ? 1 : 0,
    bestyrkande: 'Rätt utdraget intygar',
    bestyrkanderader: [
      { ledtext: 'Ort och dag', ifyllt: dagtext(facts.dag) },
      { ledtext: 'Namnteckning', ifyllt: '' },
      {
        ledtext: 'Namnförtydligande',
        ifyllt: [bestyrkare.namn, bestyrkare.titel].filter(Boolean).join(', '),
      },
    ],
  };
}
