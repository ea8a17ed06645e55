import { byId } from '../../../shared/document/paper-facts.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Dag } from '../../../shared/domain/datum.ts';
import type { Dokumenttyp, MallData } from '../../../shared/domain/mall.ts';
import { fullName } from '../../../shared/domain/person.ts';
import { sistaSvarsdag } from '../../../shared/domain/remiss.ts';
import { DOKUMENTORD } from '../../../shared/rules/mall.ts';
import type { TjansteskrivelseData, Uppgift, Utseende } from './tjansteskrivelse-data.ts';

type Huvud = Omit<TjansteskrivelseData, 'rubrik' | 'underrubrik' | 'sektioner' | 'utseende'>;

/** The head of a paper by its kind and template. */
export function huvudOf(facts: PaperFacts): Huvud {
  const { paper, mall } = facts;
  return {
    organisation: facts.kommun,
    dokumenttyp: mall.dokumentord || DOKUMENTORD[paper.dokumenttyp],
    huvud: paper.dokumenttyp === 'tjansteutlatande' ? 'tjansteutlatande' : 'rad',
    uppgifter: UPPGIFTER[paper.dokumenttyp](facts),
    handlaggare: handlaggareOf(facts).map(withTelefon),
    enhet: paper.enhet,
    diarienummer: facts.diarienummer,
    adressat: byId(facts.organ, adressatOf(facts)).namn,
  };
}

/** What a template says of how its papers look. */
export function utseendeOf(mall: MallData): Utseende {
  const { typsnitt, underskriftskolumner, logotyp } = mall;
  return {
    ...{ typsnitt, underskriftskolumner },
    logotyp: logotyp && { fil: pictureName(mall), alternativtext: logotyp.alternativtext },
    sidhuvud: linesOf(mall.sidhuvud),
    sidfot: linesOf(mall.sidfot),
  };
}

/** Under which name a template's logotype is given to the typesetter. */
export function pictureName({ logotyp }: Pick<MallData, 'logotyp'>): string {
  return `logotyp-${logotyp?.sha256 ?? ''}`;
}

const UPPGIFTER: Readonly<Record<Dokumenttyp, (facts: PaperFacts) => Uppgift[]>> = {
  tjansteskrivelse: (facts) => [handlaggare(facts), diarienummer(facts), datum(facts)],
  tjansteutlatande: (facts) => [{ ...diarienummer(facts), namn: 'Dnr' }, datum(facts)],
  yttrande: (facts) => [
    ...[handlaggare(facts), diarienummer(facts)],
    ...asked('Er beteckning', facts.remiss?.avsandarensDnr ?? ''),
    datum(facts),
  ],
  remissmissiv: (facts) => [
    ...[handlaggare(facts), diarienummer(facts), datum(facts)],
    ...asked('Svar senast', dayText(facts.remiss && sistaSvarsdag(facts.remiss))),
  ],
  foljebrev: (facts) => [handlaggare(facts), diarienummer(facts), datum(facts)],
};

function handlaggare(facts: PaperFacts): Uppgift {
  return { namn: 'Handläggare', varde: handlaggareOf(facts).map(fullName).join(', ') };
}

function diarienummer(facts: PaperFacts): Uppgift {
  return { namn: 'Diarienummer', varde: facts.diarienummer };
}

function datum({ paper }: PaperFacts): Uppgift {
  return { namn: 'Datum', varde: dayText(paper.dokumentdatum) };
}

/** A fact that is only there when the remiss knows it takes no room otherwise. */
function asked(namn: string, varde: string): Uppgift[] {
  return varde === '' ? [] : [{ namn, varde }];
}

function dayText(dag: Dag | null): string {
  return dag === null ? '' : formatDag(dag);
}

function handlaggareOf({ paper, personer }: PaperFacts) {
  return paper.handlaggare.map((id) => byId(personer, id));
}

function withTelefon(person: ReturnType<typeof handlaggareOf>[number]): string {
  const namn = fullName(person);
  return person.telefon === '' ? namn : `${namn}, telefon ${person.telefon}`;
}

/** A statement goes to whoever asked for it. */
function adressatOf({ paper, remiss }: PaperFacts) {
  const isAnswer = paper.dokumenttyp === 'yttrande' && remiss?.riktning === 'in';
  return isAnswer ? remiss.avsandareOrganId : paper.adressatOrganId;
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
