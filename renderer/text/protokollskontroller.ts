/** The facts of a finding, with names already put in the place of ids. */
type Details = Readonly<Record<string, string | number>>;

const PARTS: Partial<Record<string, string>> = {
  beslut: 'beslutet',
  narvaro: 'vilka som deltog',
  propositioner: 'hur propositionerna ställdes',
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

function who(details: Details, otherwise: string): string {
  const hinder = HINDER[String(details['fel'] ?? '')] ?? otherwise;
  return `${String(details['person'] ?? 'Någon')} ${hinder}`;
}

/** What each check of a § found, in words for the one who can put it right. */
export const paragraphFindings: Record<string, (details: Details) => string> = {
  K50: ({ saknas }) => `Paragrafen saknar ${PARTS[String(saknas)] ?? 'en uppgift'}.`,
  K51: () => 'Ett yrkande som inte har återtagits har inte ställts under proposition.',
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
    `Nämnden är inte beslutför: ${String(narvarande)} är närvarande och ${String(kravs)} behövs.`,
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
  K58: 'Mer än hälften av ledamöterna ska vara närvarande, och en jävig räknas inte (KL 6 kap. 27 och 30 §§).',
};
