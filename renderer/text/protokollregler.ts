import { addRuleWords } from './fel.ts';
import { paragraphFindings } from './protokollskontroller.ts';

addRuleWords({
  meeting_not_open: () => 'Sammanträdet är inte öppnat.',
  number_missing: () => 'Välj först vilket nummer den första paragrafen ska ha.',
  number_not_next: () => 'Numret är inte det som står på tur. Försök igen.',
  series_begun: () => 'Serien har börjat. Numren följer på varandra och väljs inte.',
  item_struck: () => 'Punkten är struken. Ta upp den på föredragningslistan först.',
  item_of_other_meeting: () => 'Punkten hör till ett annat sammanträde.',
  part_of_other_meeting: () => 'Delen hör till ett annat sammanträde.',
  part_signed: () => 'Någon har undertecknat delen. Ta bort underskriften först.',
  part_not_draft: () => 'Delen är lämnad för justering. Ta tillbaka den först.',
  delsteg_missing: () => 'Delen av protokollet kan inte gå till det läget härifrån.',
  justerare_missing: () => 'Ange vem som justerar.',
  not_for_approval: () => 'Delen är inte lämnad för justering.',
  not_approver: () => 'Personen varken justerar, ledde eller förde protokollet.',
  before_meeting: () => 'Dagen ligger före sammanträdet.',
  signature_missing: () =>
    'Alla som justerar och alla som har lett en paragraf ska ha undertecknat.',
  chair_not_there: () => 'Den som ledde en paragraf är inte antecknad som närvarande där.',
  notice_before_approval: () => 'Anslaget kan inte sättas upp före justeringen.',
  remote_not_allowed: () => 'Deltagande på distans är inte tillåtet i organet (KL 6 kap. 24 §).',
  removed_without_notice: () => 'Det finns inget anslag att ta ned.',
  removed_before_notice: () => 'Dagen ligger före den då anslaget sattes upp.',
  part_not_approved: () => 'Delen är inte justerad. Ändra i paragrafen i stället.',
  before_approval: () => 'Dagen ligger före justeringen.',
  beslut_missing: () => 'Paragrafen saknar beslut.',
  narvaro_missing: () => 'Ingen är antecknad som närvarande vid paragrafen.',
  propositioner_missing: () => 'Det är inte antecknat hur propositionerna ställdes.',
  vote_without_seat: () => 'Bara den som tjänstgör vid paragrafen får rösta.',
  reservation_without_part: () => 'Bara den som har deltagit i beslutet får reservera sig.',
  jav_takes_part: () => 'Personen har röstat eller reserverat sig och kan därför inte vara jävig.',
  closed_matter: () => 'Bara ett val får avgöras med slutna sedlar eller lott.',
  K40: ({ nr, text }) =>
    `§ ${String(nr)}: Beslutet innehåller ”${String(text)}”. Den som läser protokollet vet inte vad det syftar på.`,
  ...Object.fromEntries(
    Object.entries(paragraphFindings).map(([id, text]) => [
      id,
      (params: Record<string, string | number>) => `§ ${String(params['nr'])}: ${text(params)}`,
    ]),
  ),
});
