import type { Arendestatus } from '../../../shared/domain/arende.ts';
import type { Overgang } from '../../../shared/domain/overgang.ts';
import { hinderText, textOvergang, textStatus } from '../../text/arendevard.ts';
import type { Option } from '../../ui/option.ts';

/** Closing and makulering have dialogs of their own. */
const ELSEWHERE: readonly Arendestatus[] = ['avslutat', 'makulerat'];

/** The ways on that the dialog of states offers. */
export function offeredWays(ways: readonly Overgang[]): Overgang[] {
  return ways.filter(({ till }) => !ELSEWHERE.includes(till));
}

/** Each way on as a choice: one that is blocked says by what, and can't be chosen. */
export function statusOptions(from: Arendestatus, ways: readonly Overgang[]): Option[] {
  return ways.map(({ till, hinder }) => ({
    id: till,
    label: overgangText(from, till),
    detail: hinder.length === 0 ? undefined : hinder.map(hinderText).join(' '),
    isDisabled: hinder.length > 0,
  }));
}

/** What moving a case from one state to another is called. */
export function overgangText(from: Arendestatus, till: Arendestatus): string {
  if (till !== 'under_beredning') return textOvergang[till];
  if (from === 'avslutat') return textStatus.reopen;
  return from === 'registrerat' ? textOvergang[till] : textStatus.resume;
}
