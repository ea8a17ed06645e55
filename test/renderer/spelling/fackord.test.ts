import { beforeAll, expect, test } from 'vitest';
import type { Dictionary } from '../../../renderer/spelling/hunspell.ts';
import { fackord } from '../../../shared/rules/stavning/fackord.ts';
import { createOwnWords, isSpeltRight, wordsToSpell } from '../../../shared/rules/stavning/ord.ts';
import { readSwedish } from '../../support/spelling/read-swedish.ts';

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await readSwedish();
});

const isOwn = createOwnWords(fackord);
const wrongIn = (text: string) =>
  wordsToSpell(text)
    .map(({ ord }) => ord)
    .filter((ord) => !isSpeltRight(ord, (one) => isOwn(one) || dictionary.isWord(one)));

/** Words of the trade, spelt right; written for this test. */
const RIGHT = `
  attsats attsatser attsatsernas nämnden nämndens delegationsbeslut delegationsordningen
  vidaredelegation medborgarförslag medborgarförslaget tjänsteskrivelse tjänsteskrivelsen
  tjänsteutlåtande tjänsteutlåtandet remissvar remissinstanser remissmissiv solfjädersremiss
  anslagsbevis protokollsutdrag sändlista expedieras justerare omedelbart justerad yrkande
  bifallsyrkande avslagsyrkande återremitteras bordläggs votering reservation protokollsanteckning
  tjänstgörande ersättare ordförandebeslut arbetsutskott presidiet kommunfullmäktige socialnämndens
  överförmyndarnämnden kommunallagen förvaltningslagen offentlighetsprincipen sekretessmarkering
  diarieförd diarienummer registrator nämndsekreterare föredragande beredningsunderlag kallelse
  dagordning laglighetsprövning laglighetsprövas besvärshänvisning tillstyrker avstyrker betänkandet
  lagrådsremiss departementspromemoria barnkonsekvensanalys jämställdhetsintegrering budgetram
  tilläggsanslag ombudgetering återrapportering delårsrapport internkontroll reglementet
  arvodesreglemente ägardirektiv samråd granskningshandling detaljplanen exploateringsavtal
  markanvisning strandskydd samhällsbyggnadsförvaltningen föreningsbidrag bidragsberättigad
  färdtjänst skolskjutsreglemente elevhälsa personuppgiftsbiträdesavtal dokumenthanteringsplan
  arkivmyndighet jävig partistöd interpellation motionären anstånd svarsfrist mottagarkod konteras
  propositionsordning utslagsröst kungörelse verkställighet resultatutjämningsreserv
  hybridsammanträde pensionärsrådet e-arkiv e-tjänster barn- och utbildningsnämnden förskole-
  och grundskoleverksamhet SKR:s IT-avdelningen t.ex. bl.a. dnr prop. bet. mnkr tkr kap. st.
`;

/** The same words as they come out when one writes fast. */
const WRONG = `
  kommunstyrelssen beslutt protkoll tjänsteskrivlse remisvar yttrannde nämdens ärrende ledarmot
  ersätare juxtering expidiering dagordninng kallesle förslagg delegatonsbeslut medborgarförslagg
  anslagsbeviss budjet återemiss avstyrkerr tillstyker betänkannde konsekvensbeskrivnigen handlägare
  besvärshänvisnng samverkann fullmäktge reglemännte jävv ordförannde bordlägning omrösting voterning
  upphandlig arkivv diarienumer förskolle- Attsattsen IT-avdelnigen
`;

test('words of the trade are not called wrong', () => {
  expect(wrongIn(RIGHT)).toEqual([]);
});

test('misspelt words of the trade are all found', () => {
  const words = wordsToSpell(WRONG).map(({ ord }) => ord);
  expect(words.length).toBeGreaterThanOrEqual(38);
  expect(wrongIn(WRONG)).toEqual(words);
});
