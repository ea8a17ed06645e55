import { addRuleWords } from './fel.ts';

addRuleWords({
  motessteg_missing: () => 'Sammanträdet kan inte gå till det läget härifrån.',
  agenda_empty: () => 'Föredragningslistan är tom. Lägg till minst en punkt.',
  chair_missing: () => 'Ange vem som är ordförande.',
  secretary_missing: () => 'Ange vem som är sekreterare.',
  reason_missing: () => 'Ange skälet.',
  paragraf_open: () => 'Någon paragraf är inte avslutad.',
  call_after_meeting: () => 'Kallelsen kan inte skickas efter sammanträdesdagen.',
  meeting_cancelled: () => 'Sammanträdet är inställt.',
  meeting_over: () => 'Sammanträdet är hållet.',
  paper_on_agenda: () => 'Skrivelsen står redan på föredragningslistan.',
  paper_of_other_case: () => 'Skrivelsen hör till ett annat ärende.',
  arende_missing: () => 'En skrivelse läggs till tillsammans med sitt ärende.',
  rubrik_missing: () => 'Ge punkten en rubrik.',
  item_called: () => 'Punkten står i kallelsen. Stryk den i stället.',
  item_opened: () => 'Punkten har blivit en paragraf. Låt paragrafen utgå i stället.',
  item_not_called: () => 'Punkten står inte i någon kallelse. Ta bort den i stället.',
  invalid_time: () => 'Skriv klockslaget med timmar och minuter, till exempel 13.00.',
  person_twice: () => 'Personen är redan antecknad som närvarande vid en av paragraferna.',
  seat_taken: () => 'Platsen är upptagen vid en av paragraferna.',
  presence_needed: () =>
    'Personen har röstat eller reserverat sig vid en paragraf och måste ha varit där.',
  part_locked: () => 'Paragrafen är justerad och kan inte ändras. Gör en rättelse i stället.',
  only_deputies_replace: () => 'Bara en tjänstgörande ersättare ersätter någon.',
  replaces_itself: () => 'En ersättare kan inte ersätta sig själv.',
});
