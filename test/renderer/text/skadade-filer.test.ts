import { expect, test } from 'vitest';
import { ruleText } from '../../../renderer/text/fel.ts';
import '../../../renderer/text/skadade-filer.ts';

test('a damaged file is told by what it belongs to, and where to fetch it', () => {
  const handling = ruleText('stored_file_changed', { namn: 'brev.pdf', handling: 'KS 1-2 Brev' });
  expect(handling).toBe(
    'Filen heter brev.pdf. Den hör till KS 1-2 Brev. Öppna handlingen för att hämta filen från en säkerhetskopia.',
  );
  const minutes = ruleText('stored_file_gone', {
    namn: '',
    handling: '',
    mote: 'Nämnden 2026-03-24',
  });
  expect(minutes).toBe(
    'Den hör till Nämnden 2026-03-24. Kontrollera registret under Säkerhetskopior för att hämta filen från en kopia.',
  );
});
