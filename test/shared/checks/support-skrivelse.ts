import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import { newSvarsplan } from '../../../shared/domain/remiss.ts';
import type { Remissvar } from '../../../shared/domain/remiss.ts';
import { OrganId, RemissvarId } from '../../../shared/domain/id.ts';
import type { TjansteskrivelseData } from '../../../shared/domain/tjansteskrivelse.ts';
import { cleanPaper, withWords } from '../support-clean-paper.ts';
import { freePoint, incomingRemiss, talk } from '../support-paper.ts';
import { kultur, newId, styrelsen } from '../support-facts.ts';

/** A paper with one point in its own words. */
export const point = (
  egenText: string,
  more: Partial<TjansteskrivelseData['punkter'][number]> = {},
) => cleanPaper({ punkter: [{ ...freePoint(egenText), ...more }] });

/** A paper that answers a remiss in time. */
export function answering(
  svar: Partial<Remissvar> = {},
  sammantradesdag = '2026-03-23',
): PaperFacts {
  const own: Remissvar = {
    ...newSvarsplan(),
    ...{ id: RemissvarId.parse(newId()), version: 1, organId: styrelsen.id, status: 'utkast' },
    ...{ besvaradDatum: null, pamindDatum: null, skal: '', ...svar },
  };
  const remiss = incomingRemiss({
    ...{ svarSenast: '2026-04-30', avsandareOrganId: kultur.id, svar: [own] },
  });
  return withRecipient(cleanPaper({}, { remiss, sammantradesdag }));
}

function withRecipient(facts: PaperFacts): PaperFacts {
  const poster = facts.sandlista.poster.map((post) => ({ ...post, organId: kultur.id }));
  return { ...facts, sandlista: { poster, avsteg: [] } };
}

function until(facts: PaperFacts, svarSenast: string | null): PaperFacts {
  return { ...facts, remiss: facts.remiss && { ...facts.remiss, svarSenast } };
}

const long = 'Planen är noga prövad och väl avvägd mot andra behov. '.repeat(20).trim();
const noSummary = withWords('sammanfattning', '', withWords('bedomning', long));

const region = { ...kultur, id: OrganId.parse(newId()), namn: 'Region Norrsjö' };
const withRegion = cleanPaper({}, { organ: [...cleanPaper().organ, region] });

/** For each check: a paper it finds something in, where, and one so near that it mustn't. */
export const PAIRS: readonly (readonly [string, PaperFacts, PaperFacts])[] = [
  ['K30 remiss', until(answering(), null), answering()],
  ['K30 sammantradeId', answering({}, '2026-05-02'), answering({}, '2026-04-10')],
  ['K33 sandlista', cleanPaper({}, { remiss: answering().remiss }), answering()],
  ['K36 remiss', answering({}, '2026-04-20'), answering({}, '2026-04-16')],
  [
    'K36 remiss',
    answering({}, '2026-04-20'),
    answering({ omedelbarJustering: true }, '2026-04-20'),
  ],
  ['K36 remiss', answering({}, '2026-04-20'), answering({ vag: 'delegation' }, '2026-04-20')],
  [
    'K37 samrad.0',
    cleanPaper({ samrad: [talk()] }),
    cleanPaper({ samrad: [talk({ datum: '2026-03-01' })] }),
  ],
  [
    'K37 samrad.0',
    cleanPaper({ samrad: [talk({ datum: '2026-03-24' })] }, { sammantradesdag: '2026-03-23' }),
    cleanPaper({ samrad: [talk({ datum: '2026-03-22' })] }, { sammantradesdag: '2026-03-23' }),
  ],
  [
    'K38 avsnitt.3',
    withWords('bakgrund', 'Information lämnas till pensionärsrådet den 3 februari 2026.'),
    withWords('bakgrund', 'Information lämnades till pensionärsrådet den 3 februari 2026.'),
  ],
  [
    'K38 avsnitt.3',
    withWords('bakgrund', 'Information lämnas till rådet den 1 mars.', meeting('2026-03-23')),
    withWords('bakgrund', 'Information lämnas till rådet den 1 april.', meeting('2026-03-23')),
  ],
  ['K39 remiss', askedByCouncil('delegation'), askedByCouncil('namnd')],
  [
    'K40 punkter.0',
    point('Kommunstyrelsen godkänner detta tjänsteutlåtande.'),
    point('Kommunstyrelsen godkänner förvaltningens tjänsteutlåtande.'),
  ],
  ['K40 punkter.0', point('Planen antas enligt ovan.'), point('Planen antas enligt förslag.')],
  ['K40 punkter.0', point('Planen antas enligt bilagan.'), point('Planen antas enligt bilaga 1.')],
  ['K40 punkter.0', point('Föreliggande förslag antas.'), point('Förslaget ”Lek för alla” antas.')],
  [
    'K40 punkter.0',
    point('Medel fördelas enligt nedan.'),
    point('Medel fördelas enligt nedan:', { delpunkter: ['Kulturnämnden får 10 tkr.'] }),
  ],
  [
    'K41 avsnitt.5',
    withWords('bedomning', 'Kommunstyrelsen har valt att anta planen.'),
    withWords('bedomning', 'Kommunstyrelsen väljer att anta planen.'),
  ],
  [
    'K41 avsnitt.5',
    withWords('bedomning', 'För att hinna har kommunstyrelsen beslutat att anta planen.'),
    withWords('bedomning', 'Kulturnämnden har beslutat att anta planen.'),
  ],
  [
    'K41 avsnitt.5',
    withWords('bedomning', 'Styrelsen godkände planen.'),
    withWords('bedomning', 'Styrelsen godkände den förra planen 2019-05-06 § 7.'),
  ],
  [
    'K42 punkter.0',
    point('Kommunstyrelsen godkänner planen samt ger förvaltningen medel.'),
    point('Kommunstyrelsen godkänner och överlämnar planen.'),
  ],
  ['K42 punkter.0', point('Budgeten för lek.'), point('Budgeten för lekplatser antas.')],
  [
    'K42 punkter.0',
    point(`Planen antas ${'för lek '.repeat(40)}i kommunen.`),
    point(`Planen antas ${'för lek '.repeat(30)}i kommunen.`),
  ],
  ['K43 avsnitt.2', noSummary, withWords('sammanfattning', 'Planen antas.', noSummary)],
  [
    'K45 punkter.0',
    point('Planen för för lekplatser antas antas.'),
    point('Planen för lekplatser antas.'),
  ],
  [
    'K45 avsnitt.3',
    withWords('bakgrund', 'Planen följer av lagen och och dess §7.'),
    withWords('bakgrund', 'Planen följer av lagen och dess §\u00a07.'),
  ],
  ['K45 punkter.0', point('Planen för lekplatser antas'), point('Planen för lekplatser antas.')],
  [
    'K45 avsnitt.3',
    withWords('bakgrund', 'Planen är den tredje i ordningen sedan den första antogs'),
    withWords('bakgrund', 'Planen är den tredje i ordningen:'),
  ],
  [
    'K46 avsnitt.3',
    withWords('bakgrund', 'Motionen är skriven av Vera Granlind.'),
    withWords('bakgrund', 'Motionen är skriven av Vera Granlund.'),
  ],
  [
    'K46 avsnitt.3',
    withWords('bakgrund', 'Förslag av Bo Ekman (S). Bo Ekman (M) höll med.'),
    withWords('bakgrund', 'Förslag av Bo Ekman (S). Siv Ekman (M) höll med.'),
  ],
  [
    'K46 avsnitt.3',
    withWords('bakgrund', 'Svar till Kulturnämnden. Medel ur kulturnämnden.'),
    withWords('bakgrund', 'Svar till kulturnämnden. Kulturnämnden ger medel.'),
  ],
  [
    'K46 avsnitt.3',
    withWords('bakgrund', 'Svar till region Norrsjö. Medel ur Region Norrsjö.', withRegion),
    withWords('bakgrund', 'Svar till Region Norrsjö. Medel ur Region Norrsjö.', withRegion),
  ],
  ['K47 avsnitt.9', withWords('konsekvens_barn', ''), withWords('konsekvens_barn', 'Barn gynnas.')],
  ['K47 avsnitt.7', assessed('positiva', ''), assessed('positiva', 'Luften blir renare.')],
  ['K47 handlingsrader', cleanPaper({ handlingsrader: [] }), cleanPaper()],
  ['K48 punkter.0', stand('tillstyrker', 'avstyrker förslaget'), stand('avstyrker')],
  ['K48 punkter.0', stand('avstyrker', 'tillstyrker förslaget'), stand('avstyrker', 'avger svar')],
  [
    'K48 punkter.0',
    stand('avstar', 'överlämnar yttrandet som svar på remissen'),
    stand('avstar', 'avstår från att yttra sig över remissen'),
  ],
  [
    'K48 punkter.0',
    stand('avstyrker', 'har inget att erinra mot förslaget'),
    stand('tillstyrker_delvis', 'tillstyrker förslaget men avstyrker bilagan'),
  ],
  [
    'K48 punkter.0',
    stand('tillstyrker', 'avstyrker förslaget'),
    stand('hanvisar_tu', 'avstyrker förslaget'),
  ],
];

function meeting(sammantradesdag: string): PaperFacts {
  return cleanPaper({}, { sammantradesdag });
}

function stand(standpunkt: NonNullable<Remissvar['standpunkt']>, says = 'avstyrker förslaget') {
  const facts = answering({ standpunkt });
  const punkter = [freePoint(`Kommunstyrelsen ${says}.`)];
  return { ...facts, paper: { ...facts.paper, punkter } };
}

function askedByCouncil(vag: Remissvar['vag']): PaperFacts {
  const facts = answering({ vag });
  const organ = facts.organ.map((one) =>
    one.id === kultur.id ? { ...one, organtyp: 'kf' as const } : one,
  );
  return { ...facts, organ };
}

function assessed(niva: 'positiva', words: string): PaperFacts {
  const facts = withWords('konsekvens_miljo', words);
  const avsnitt = facts.paper.avsnitt.map((one) =>
    one.typ === 'konsekvens_miljo' ? { ...one, niva } : one,
  );
  return { ...facts, paper: { ...facts.paper, avsnitt } };
}
