import { expect, test } from 'vitest';
import { paperFindings } from '../../../shared/checks/paper.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import { newAvsnitt } from '../../../shared/rules/avsnitt.ts';
import { standardmall } from '../../../shared/rules/mall.ts';
import { cleanPaper } from '../support-clean-paper.ts';
import { freePoint, incomingRemiss, talk } from '../support-paper.ts';
import { kultur, newId, styrelsen } from '../support-facts.ts';

/** An answer of March 2017, with its talks, meeting and last day as the dissected paper has them. */
function answer(): PaperFacts {
  const mall = standardmall('tjansteutlatande');
  const follow = ['beredning', 'bakgrund', 'avslutande_forslag'];
  const avsnitt = mall.avsnitt.map(({ typ }) =>
    newAvsnitt(newId(), typ, { foljer: follow.includes(typ) }),
  );
  const filled = cleanPaper().paper.avsnitt;
  return cleanPaper(
    {
      ...{ dokumenttyp: 'tjansteutlatande', dokumentdatum: '2017-03-02', handlingsrader: [] },
      ...{ enhet: 'avdelningen för social omsorg', beslutsnivaOrganId: kultur.id },
      punkter: [
        freePoint(
          'Kulturnämnden godkänner och överlämnar förvaltningens tjänsteutlåtande som svar på remissen till kommunstyrelsen.',
        ),
      ],
      samrad: [
        talk({ typ: 'facklig', organNamn: 'samverkansgrupp', datum: '2017-03-07' }),
        talk({ organNamn: 'rådet för funktionshinderfrågor', datum: '2017-03-16' }),
      ],
      avsnitt: avsnitt.map((one) => ({
        ...one,
        innehall: filled.find(({ typ }) => typ === 'bedomning')?.innehall ?? one.innehall,
      })),
    },
    {
      ...{ mall, sammantradesdag: '2017-03-23' },
      remiss: incomingRemiss({ avsandareOrganId: styrelsen.id, svarSenast: '2017-03-31' }),
    },
  );
}

test('an answer due eight days after the meeting needs its minutes approved at once (K36)', () => {
  const [found] = paperFindings(answer()).filter(({ id }) => id === 'K36');
  expect(found?.details).toEqual({
    ...{ svarSenast: '2017-03-31', sammantradesdag: '2017-03-23', justerasSenast: '2017-04-06' },
  });
});

test('talks before the meeting are told of as if they were to come (K38)', () => {
  const found = paperFindings(answer()).filter(({ id }) => id === 'K38');
  expect(found.map(({ details }) => details['datum'])).toEqual(['2017-03-07']);
});

test('nothing stops it', () => {
  const stops = paperFindings(answer()).filter(({ severity }) => severity === 'S');
  expect(stops).toEqual([]);
});
