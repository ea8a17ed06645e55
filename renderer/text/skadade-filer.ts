import type { DamagedFile } from '../../shared/domain/register-check.ts';
import { formatMoment } from '../lib/moment.ts';
import { addRuleTitles, addRuleWords } from './fel.ts';

const which = (namn: string, handling: string) =>
  [namn === '' ? '' : `Filen heter ${namn}.`, handling === '' ? '' : `Den hör till ${handling}.`]
    .filter((sentence) => sentence !== '')
    .join(' ');

export const textDamagedFile = {
  changed: 'Filen är skadad',
  changedText: 'Innehållet är inte längre det som sparades, och visas därför inte.',
  gone: 'Filen saknas i registrets mapp',
  goneText: 'Den kan ha tagits bort eller flyttats av ett annat program.',
  which: ({ namn, handling }: Pick<DamagedFile, 'namn' | 'handling'>) =>
    which(
      namn,
      handling === null ? '' : `${handling.diarienummer}-${handling.nr} ${handling.rubrik}`,
    ),
  inBackup: (time: string) => `Säkerhetskopian från ${formatMoment(time)} har den hel.`,
  inNoBackup:
    'Ingen säkerhetskopia här har den hel. Har du kopior på en annan plats, sätt in minnet och välj mappen under Säkerhetskopior.',
  fetch: 'Hämta från kopian',
  fetchTitle: 'Hämta filen från kopian',
  passphrase: 'Lösenfras',
  fetched: 'Filen är hämtad och hel',
};

addRuleTitles({
  stored_file_changed: textDamagedFile.changed,
  stored_file_gone: textDamagedFile.gone,
});
addRuleWords({
  stored_file_changed: ({ namn = '', handling = '' }) =>
    `${which(String(namn), String(handling))} Öppna handlingen för att hämta filen från en säkerhetskopia.`.trim(),
  stored_file_gone: ({ namn = '', handling = '' }) =>
    `${which(String(namn), String(handling))} Öppna handlingen för att hämta filen från en säkerhetskopia.`.trim(),
});
