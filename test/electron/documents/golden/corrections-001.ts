/** Words of a paper damaged by OCR, and what they were: word by word. */
const WORDS = `
for:för Forvaltningens:Förvaltningens forslag:förslag Hégersten-Liljeholmens:Hägersten-Liljeholmens
stadsdelsndmnd:stadsdelsnämnd godkénner:godkänner dverlamnar:överlämnar
forvaltningens:förvaltningens tjansteutlatande:tjänsteutlåtande pa:på foreslas:föreslås f4:få
storre:större mojlighet:möjlighet sjdlva:själva bestimma:bestämma behover:behöver
Motiondren:Motionären foreslér:föreslår anstéilld:anställd inréttas:inrättas
Forvaltningen:Förvaltningen instimmer:instämmer 1:i motiondrens:motionärens dr:är
socialtjénst:socialtjänst ar:är stadsdelsforvaltningarnas:stadsdelsförvaltningarnas
Gverlata:överlåta alltfor:alltför socialtjénsten:socialtjänsten karaktir:karaktär utgér:utgår
fran:från pé:på overgripande:övergripande niva:nivå forvaltningen:förvaltningen fordel:fördel
pd:på mojliggora:möjliggöra kvalitetssidkrad:kvalitetssäkrad Arendets:Ärendets Arendet:Ärendet
limnas:lämnas radet:rådet funktionshinderfragor:funktionshinderfrågor
stadsdelsndmnden:stadsdelsnämnden &r:är avgérande:avgörande socialtjinst:socialtjänst bor:bör
Motioniren:Motionären foreslar:föreslår kommunfullméaktige:kommunfullmäktige inrdtta:inrätta
anstélld:anställd Pa:På sa:så sitt:sätt sjilv:själv valja:välja vilja:välja g4:gå sjélv:själv
haller:håller motionérens:motionärens socialtjanst:socialtjänst forutséttning:förutsättning
utfors:utförs ér:är overlata:överlåta karaktdr:karaktär utgar:utgår frdn:från
dvergripande:övergripande nivd:nivå mota:möta fordndringar:förändringar
verksamhetsomrade:verksamhetsområde valmojligheter:valmöjligheter onskemdl:önskemål 4n:än
utifran:utifrån Stadsdelsforvaltningarna:Stadsdelsförvaltningarna behdver:behöver ink&p:inköp
nér:när géller:gäller sadan:sådan valmojlighet:valmöjlighet forslaget:förslaget
kvalitetssdkrade:kvalitetssäkrade beprovad:beprövad valmgjlighet:valmöjlighet stéller:ställer
forvaltningarnas:förvaltningarnas beddmning:bedömning 6nskad:önskad méngd:mängd
forsvaras:försvåras dven:även mojligheterna:möjligheterna méta:mäta
Socialférvaltningen:Socialförvaltningen stod:stöd
stadsdelsforvaltningarna:stadsdelsförvaltningarna socialtjinstomradet:socialtjänstområdet
utokad:utökad sérskild:särskild sékerstéller:säkerställer likstéllighet:likställighet 6ver:över
varfor:varför dér:där forvaltningarna:förvaltningarna forvaltningsnivd:förvaltningsnivå D4:Då
ocksa:också saledes:således fortsittningsvis:fortsättningsvis mdojlighet:möjlighet
sjélva:själva péverka:påverka arliga:årliga dir:där upprittas:upprättas
Higersten-Liljeholmens:Hägersten-Liljeholmens stadsdelsnimnd:stadsdelsnämnd
godkédnner:godkänner verldmnar:överlämnar tjansteutldtande:tjänsteutlåtande 1dsa:läsa
Hédgersten-Liljeholmens:Hägersten-Liljeholmens stadsdelsndmnds:stadsdelsnämnds
sammantriade:sammanträde stadsdelsdirektor:stadsdelsdirektör
`;

const BY_WORD = new Map(
  WORDS.trim()
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);

/** The text with every word that is listed put right; nothing else is altered. */
export function corrected(text: string): string {
  return text.replaceAll(/[^\s,.()/:]+/gu, (word) => BY_WORD.get(word) ?? word);
}

/** The pairs, for a test that asks whether the repair list finds them. */
export const corrections: ReadonlyMap<string, string> = BY_WORD;
