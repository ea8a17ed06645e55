import { paragraph, richText, text } from '../../shared/document/build.ts';
import type { PaperFacts } from '../../shared/document/paper-facts.ts';
import type { Avsnittstyp } from '../../shared/domain/avsnitt.ts';
import { HandlingsradId, PersonId, SandlistepostId } from '../../shared/domain/id.ts';
import { newPerson } from '../../shared/domain/person.ts';
import type { TjansteskrivelseData } from '../../shared/domain/tjansteskrivelse.ts';
import { freePoint } from './support-paper.ts';
import { newId, paperFacts, styrelsen } from './support-facts.ts';

const WORDS: Partial<Record<Avsnittstyp, string>> = {
  sammanfattning: 'Kommunen föreslås anta en plan för lekplatser.',
  bakgrund: 'Lekplatserna byggdes på 1980-talet och är slitna.',
  arendebeskrivning: 'Planen beskriver vilka lekplatser som rustas upp, och i vilken ordning.',
  bedomning: 'Förvaltningen bedömer att planen är väl avvägd.',
  konsekvens_ekonomi: 'Kostnaderna ryms inom budgeten.',
  konsekvens_miljo: 'Ärendet har inga konsekvenser för miljön.',
  konsekvens_medborgare: 'Fler får nära till en lekplats.',
  konsekvens_barn: 'Barn får bättre möjligheter att leka ute.',
};

const author = {
  ...newPerson({ fornamn: 'Vera', efternamn: 'Granlund', titel: 'handläggare' }),
  ...{ id: PersonId.parse(newId()), version: 1, sammanslagenMed: null },
};

/** A paper that nothing is wrong with; `change` what is to be otherwise. */
export function cleanPaper(
  change: Partial<TjansteskrivelseData> = {},
  more: Partial<PaperFacts> = {},
): PaperFacts {
  const facts = paperFacts(null);
  const avsnitt = facts.paper.avsnitt.map((one) => {
    const words = WORDS[one.typ];
    return words === undefined ? one : { ...one, innehall: richText([paragraph(text(words))]) };
  });
  return {
    ...facts,
    personer: [author],
    sandlista: { poster: [registrator()], avsteg: [] },
    ...more,
    paper: {
      ...facts.paper,
      ...{
        avsnitt,
        handlaggare: [author.id],
        punkter: [freePoint('Planen för lekplatser antas.')],
      },
      handlingsrader: [own(facts.paper.dokumentdatum)],
      ...change,
    },
  };
}

/** The same paper with other words in one of its sections. */
export function withWords(typ: Avsnittstyp, words: string, facts = cleanPaper()): PaperFacts {
  const innehall = richText(
    words.split('\n').map((line) => paragraph(...(line ? [text(line)] : []))),
  );
  const avsnitt = facts.paper.avsnitt.map((one) => (one.typ === typ ? { ...one, innehall } : one));
  return { ...facts, paper: { ...facts.paper, avsnitt } };
}

function own(datum: string | null): TjansteskrivelseData['handlingsrader'][number] {
  const id = HandlingsradId.parse(newId());
  return { id, rubrik: 'Tjänsteskrivelse', datum, kallhanvisningId: null, bilaggs: true };
}

function registrator(): PaperFacts['sandlista']['poster'][number] {
  return {
    ...{ id: SandlistepostId.parse(newId()), organId: styrelsen.id, mottagare: styrelsen.namn },
    ...{ personId: null, kontaktId: null, kanal: 'internpost', adress: '' },
    ...{ antal: 1, skal: 'kannedom', version: 'utdrag' },
  };
}
