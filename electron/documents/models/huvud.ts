import { byId } from '../../../shared/document/paper-facts.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import type { Sidutseende } from '../../../shared/document/sammantrade/mote.ts';
import { sidutseende } from '../../../shared/document/sammantrade/utseende.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Dag } from '../../../shared/domain/datum.ts';
import type { Dokumenttyp, MallData } from '../../../shared/domain/mall.ts';
import { fullName } from '../../../shared/domain/person.ts';
import { sistaSvarsdag } from '../../../shared/domain/remiss.ts';
import { DOKUMENTORD } from '../../../shared/rules/mall.ts';
import { upperFirst } from '../../../shared/rules/sprak.ts';
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
    enhet: upperFirst(paper.enhet),
    diarienummer: facts.diarienummer,
    adressat: adressatOf(facts),
  };
}

/** What a template says of how its papers look. */
export function utseendeOf(mall: MallData): Utseende {
  return utseendeOn(sidutseende(mall), mall.underskriftskolumner);
}

/** The look of a page as templates of typesetting take it. */
export function utseendeOn(
  { logotyp, ...rest }: Sidutseende,
  underskriftskolumner: Utseende['underskriftskolumner'],
): Utseende {
  const picture = logotyp && {
    ...{ fil: pictureName({ logotyp }), alternativtext: logotyp.alternativtext },
  };
  return { ...rest, underskriftskolumner, logotyp: picture };
}

/** Under which name a template's logotype is given to the typesetter. */
export function pictureName({ logotyp }: Pick<MallData, 'logotyp'>): string {
  return `logotyp-${logotyp?.sha256 ?? ''}`;
}

const UPPGIFTER: Readonly<Record<Dokumenttyp, (facts: PaperFacts) => Uppgift[]>> = {
  tjansteskrivelse: (facts) => [handlaggare(facts), diarienummer(facts), datum(facts)],
  tjansteutlatande: (facts) => [
    { ...diarienummer(facts), namn: 'Dnr' },
    ...erBeteckning(facts),
    datum(facts),
  ],
  yttrande: (facts) => [
    ...[handlaggare(facts), diarienummer(facts)],
    ...erBeteckning(facts),
    datum(facts),
  ],
  remissmissiv: (facts) => [
    ...[handlaggare(facts), diarienummer(facts), datum(facts)],
    ...asked('Svar senast', dayText(facts.remiss && sistaSvarsdag(facts.remiss))),
  ],
  foljebrev: (facts) => [
    ...[handlaggare(facts), diarienummer(facts)],
    ...erBeteckning(facts),
    datum(facts),
  ],
};

function handlaggare(facts: PaperFacts): Uppgift {
  return { namn: 'Handläggare', varde: handlaggareOf(facts).map(fullName).join(', ') };
}

function diarienummer(facts: PaperFacts): Uppgift {
  return { namn: 'Diarienummer', varde: facts.diarienummer };
}

/** The number that the sender of a remiss answers by, when there is one. */
function erBeteckning({ remiss }: PaperFacts): Uppgift[] {
  return asked('Er beteckning', remiss?.avsandarensDnr ?? '');
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

/** More bodies than this are named on the sändlista alone. */
const MOST_NAMED = 4;

/** A statement goes to whoever asked for it, and a remiss to everybody that is asked. */
function adressatOf({ paper, remiss, organ }: PaperFacts): string {
  const isAnswer = paper.dokumenttyp === 'yttrande' && remiss?.riktning === 'in';
  if (isAnswer) return byId(organ, remiss.avsandareOrganId).namn;
  const asked = remiss?.svar.map(({ organId }) => organId) ?? [];
  const isAsking = paper.dokumenttyp === 'remissmissiv' && asked.includes(paper.adressatOrganId);
  if (!isAsking) return byId(organ, paper.adressatOrganId).namn;
  if (asked.length > MOST_NAMED) return 'Enligt sändlista';
  return asked.map((organId) => byId(organ, organId).namn).join(', ');
}
