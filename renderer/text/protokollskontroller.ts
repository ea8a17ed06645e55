/** The facts of a finding, with names already put in the place of ids. */
type Details = Readonly<Record<string, string | number>>;

const PARTS: Partial<Record<string, string>> = {
  beslut: 'beslut',
  narvaro: 'uppgift om vilka som deltog',
  propositioner: 'uppgift om hur propositionerna ställdes',
};

/** Why somebody may not do what the minutes say. */
const HINDER: Partial<Record<string, string>> = {
  dubbelt: 'har röstat två gånger',
  utan_rost: 'tjänstgör men har varken röstat eller avstått',
  ej_narvarande: 'var inte närvarande',
  javig: 'är jävig',
  tjanstgor_ej: 'tjänstgör inte',
  har_deltagit_ej: 'har avstått från att delta i beslutet',
  myndighetsutovning: 'får inte avstå när nämnden utövar myndighet mot någon enskild',
  ordforande_avgor: 'får inte avstå när rösterna är lika',
};

/** What is wrong with a seat. */
const PLATSER: Partial<Record<string, string>> = {
  ingen: 'tjänstgör som ersättare utan att ersätta någon',
  person_twice: 'är antecknad som närvarande två gånger',
  seat_twice: 'har två ersättare på sin plats',
  seat_of_present: 'är närvarande men har en ersättare på sin plats',
};

const ANSLAG: Partial<Record<string, (dag: string) => string>> = {
  sent: (dag) => `Anslaget skulle ha satts upp senast ${dag}.`,
  plats: () => 'Anslaget anger inte var protokollet förvaras.',
  nedtaget: (dag) => `Anslaget togs ned för tidigt. Tidigast ${dag} är klagotiden slut.`,
};

const OVERKLAGANDE: Partial<Record<string, string>> = {
  beredning: 'ett beslut att bordlägga eller återremittera överklagas inte',
  ej_myndighetsutovning: 'förvaltningsbesvär är angivet fast beslutet inte är myndighetsutövning',
  myndighetsutovning: 'laglighetsprövning är angiven fast beslutet är myndighetsutövning',
};

const PUBLICERING: Partial<Record<string, string>> = {
  personnummer: 'Personnumret',
  telefon: 'Telefonnumret',
  epost: 'E-postadressen',
};

function who(details: Details, otherwise: string): string {
  const hinder = HINDER[String(details['fel'] ?? '')] ?? otherwise;
  return `${String(details['person'] ?? 'Någon')} ${hinder}`;
}

/** What each check of a § found, in words for the one who can put it right. */
export const paragraphFindings: Record<string, (details: Details) => string> = {
  K50: ({ saknas }) => `Paragrafen saknar ${PARTS[String(saknas)] ?? 'en uppgift'}.`,
  K51: () => 'Ett yrkande har varken återtagits eller ställts under proposition.',
  K52: (details) => `Omröstningen stämmer inte: ${who(details, 'kan inte rösta')}.`,
  K53: ({ fel }) =>
    fel === 'oavgjort'
      ? 'Rösterna är lika, och varken utslagsröst eller lott har avgjort.'
      : 'Beslutet följer det förslag som förlorade omröstningen.',
  K54: ({ fel }) =>
    fel === 'sluten'
      ? 'Omröstningen är sluten fast den inte gäller ett val.'
      : 'Omröstningen saknar uppgift om hur var och en röstade.',
  K55: (details) => `Reservationen kan inte tas emot: ${who(details, 'kan inte reservera sig')}.`,
  K56: ({ fel }) =>
    fel === 'anmald'
      ? 'Reservationen är anmäld efter att sammanträdet slutade.'
      : 'Motiveringen till reservationen kom in efter justeringen.',
  K57: () => 'Reservationen anges för ett parti. Reservera sig kan bara de ledamöter som deltog.',
  K58: ({ narvarande, kravs }) =>
    `Bara ${String(narvarande)} är närvarande, och minst ${String(kravs)} behövs för att besluta.`,
  K59: (details) =>
    `${String(details['person'] ?? 'Någon')} ${PLATSER[String(details['fel'])] ?? 'har en plats som är upptagen'}.`,
  K60: ({ fel, nr }) =>
    fel === 'dubbelt'
      ? `Paragraf ${String(nr)} finns två gånger.`
      : `Ett nummer saknas efter paragraf ${String(nr)}.`,
  K61: ({ person }) =>
    `${String(person)} avstår från att delta i ett beslut där nämnden utövar myndighet.`,
  K62: ({ fel, person, nr }) =>
    fel === 'borta'
      ? `${String(person)} ska justera men tjänstgjorde inte vid paragraf ${String(nr)}.`
      : `${String(person)} var ordförande vid en paragraf men har inte undertecknat.`,
  K63: ({ senast }) => `Protokollet skulle ha justerats senast ${String(senast)}.`,
  K64: ({ fel, dag }) => ANSLAG[String(fel)]?.(String(dag)) ?? 'Anslaget är inte fullständigt.',
  K65: ({ fel, nr }) =>
    `Paragraf ${String(nr)}: ${OVERKLAGANDE[String(fel)] ?? 'överklagandet stämmer inte med beslutet'}.`,
  K66: ({ slag, text }) =>
    `${PUBLICERING[String(slag)] ?? 'Uppgiften'} ${String(text)} ska inte publiceras. Ta bort uppgiften, eller maskera den i det som läggs ut.`,
  K70: ({ rubrik }) =>
    `Punkten ”${String(rubrik)}” kom till efter kallelsen. Ange vem som bestämde att den tas upp, och varför.`,
};

/** Why each check is made. */
export const paragraphReasons: Record<string, string> = {
  K50: 'Protokollet ska redovisa förslag, ordning, beslut och vilka som deltog (KL 5 kap. 67 §).',
  K51: 'Varje yrkande som inte har återtagits ska prövas (KL 5 kap. 67 §).',
  K52: 'Var och en som deltar har en röst, och den som är jävig får inte delta (KL 4 kap. 24 §, 6 kap. 30 §).',
  K53: 'Flertalets mening gäller, och vid lika röster ordförandens eller lotten (KL 5 kap. 55–56 §§).',
  K54: 'Omröstning sker öppet utom i val, och det ska framgå hur var och en röstade (KL 5 kap. 54 och 67 §§).',
  K55: 'Bara den som har deltagit i beslutet får reservera sig (KL 4 kap. 27 §).',
  K56: 'En reservation ska anmälas innan sammanträdet avslutas (KL 4 kap. 27 §).',
  K57: 'Rätten att reservera sig är personlig (KL 4 kap. 27 §).',
  K59: 'Av protokollet ska framgå vilka som tjänstgjorde (KL 5 kap. 66 §).',
  K60: 'Paragraferna numreras i följd, så att det syns att ingen saknas.',
  K61: 'Den som deltar när nämnden utövar myndighet mot någon enskild ska också delta i beslutet (KL 4 kap. 26 §).',
  K62: 'Den som justerar intygar att protokollet stämmer med det som hände.',
  K63: 'Protokollet ska justeras senast 14 dagar efter sammanträdet (KL 5 kap. 69 §).',
  K64: 'Justeringen ska anslås senast den andra dagen och sitta uppe hela klagotiden (KL 8 kap. 12 §, 13 kap. 5 §).',
  K65: 'Hur ett beslut överklagas följer av vilket slag av beslut det är (KL 13 kap. 1–2 §§, FL 40–41 §§).',
  K66: 'På webben får inte stå mer personuppgifter än vad som behövs (dataskyddsförordningen artikel 5).',
  K70: 'Ett ärende som inte står i kallelsen tas upp först när någon har bestämt det.',
  K58: 'Mer än hälften av ledamöterna ska vara närvarande, och en jävig räknas inte (KL 6 kap. 27 och 30 §§).',
};
