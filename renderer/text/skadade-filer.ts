import type { DamagedFile } from '../../shared/domain/register-check.ts';
import { formatMoment } from '../lib/moment.ts';
import { textMotesfil } from './motesfil.ts';
import { addRuleTitles, addRuleWords } from './fel.ts';

const which = (namn: string, owner: string) =>
  [namn === '' ? '' : `Filen heter ${namn}.`, owner === '' ? '' : `Den hör till ${owner}.`]
    .filter((sentence) => sentence !== '')
    .join(' ');

/** Files of meetings have no page of their own to be fetched on. */
const told = ({ namn = '', handling = '', mote = '' }: Record<string, string | number>) => {
  const way =
    handling === ''
      ? 'Kontrollera registret under Säkerhetskopior för att hämta filen från en kopia.'
      : 'Öppna handlingen för att hämta filen från en säkerhetskopia.';
  return `${which(String(namn), String(handling === '' ? mote : handling))} ${way}`.trim();
};

/** What a stored file belongs to, in words; empty for nothing. */
export function ownerOf({ handling, mote }: Pick<DamagedFile, 'handling' | 'mote'>): string {
  if (handling !== null) return `${handling.diarienummer}-${handling.nr} ${handling.rubrik}`;
  return mote === null ? '' : `${textMotesfil[mote.slag]} ${mote.organ} ${mote.datum}`;
}

export const textDamagedFile = {
  changed: 'Filen är skadad',
  changedText: 'Innehållet är inte längre det som sparades, och visas därför inte.',
  gone: 'Filen saknas i registrets mapp',
  goneText: 'Den kan ha tagits bort eller flyttats av ett annat program.',
  which: (file: Pick<DamagedFile, 'namn' | 'handling' | 'mote'>) => which(file.namn, ownerOf(file)),
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
  stored_file_changed: told,
  stored_file_gone: told,
});
