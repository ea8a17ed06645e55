import { utdragDocument } from '../../../electron/app/printed-document.ts';
import { standardmall } from '../../../shared/rules/mall.ts';

/** An extract of a § with everything that one can hold. */
export function extractOf(justerad: string | null) {
  return utdragDocument(
    {
      ...{ kommun: 'Granbergs kommun', diarienummer: 'KUN 2026/4' },
      mall: { ...standardmall('protokollsutdrag'), sidfot: 'Granbergs kommun' },
      underlag: {
        ...{ organ: 'Kulturnämnden', sammantradesdag: '2026-11-17', paragraf: 112 },
        ...{ arendemening: 'Fördelning av medel', beslutsstil: 'numrerade_meningar' },
        punkter: [
          { text: 'Byalaget tilldelas 10 000 kr.', delpunkter: [] },
          { text: 'Byalaget ska', delpunkter: ['redovisa i mars', 'svara på frågor'] },
        ],
        belopp: [
          { sokande: 'Byalaget', begartKr: 25_000, beloppKr: 10_000 },
          { sokande: 'Kören', begartKr: 5_000, beloppKr: 0 },
        ],
        mottagare: ['Byalaget', 'Ekonomienheten'],
        ...{ justerad, bestyrkare: 'Siv Ek' },
      },
    },
    null,
  );
}
