import type { Paragraffynd } from '../../../../shared/contract/paragraftext.ts';
import type { ParagrafData } from '../../../../shared/domain/paragraf.ts';
import { textParagrafdelar, textSkriv } from '../../../text/paragrafskrivning.ts';
import { elementOf, goToField } from '../../dokument/go-to-field.ts';

const PLATSER: Partial<Record<string, string>> = {
  ...{ beslut: textParagrafdelar.beslut, arendebeskrivning: textParagrafdelar.arendet },
  ...{ propositioner: textParagrafdelar.propositioner, votering: textParagrafdelar.votering },
  ...{ forslag: textParagrafdelar.forslag, reservation: textParagrafdelar.reservationer },
  ...{ uttalande: textParagrafdelar.uttalanden, paragraf: textParagrafdelar.overklagande },
  ...{ narvaro: textSkriv.narvaro, uppgifter: textParagrafdelar.uppgifter },
  ...{ mottagare: textParagrafdelar.mottagare, stycke: textSkriv.egenLydelse },
};

/** Where what a finding is about is put right: in the §, in the room, or on the page of the part. */
export function platsOf({ field, paragraf }: Paragraffynd): 'paragraf' | 'rum' | 'del' {
  if (paragraf === null) return 'del';
  return field.split('.')[0] === 'narvaro' ? 'rum' : 'paragraf';
}

/** Where a finding is, in words. */
export function platsord({ field }: Pick<Paragraffynd, 'field'>, { beslut }: ParagrafData): string {
  const [part = '', id] = field.split('.');
  const punkt = beslut.flatMap(({ punkter }) => punkter).find((one) => one.id === id);
  return punkt ? textSkriv.punkt(punkt.nr) : (PLATSER[part] ?? textSkriv.delen);
}

/** To the words that were found where they are known, else to the field they are written in. */
export function gaTill({ field, details }: Paragraffynd): void {
  const name = field.startsWith('paragraf.') ? 'overklagande' : field;
  goToField(name);
  const area = elementOf(name)?.querySelector('textarea');
  const words = details['text'];
  if (!area || typeof words !== 'string' || words === '') return;
  const at = area.value.indexOf(words);
  if (at !== -1) area.setSelectionRange(at, at + words.length);
}
