import type { UseFormReturn } from 'react-hook-form';
import type { Input } from '../../../shared/contract/contract.ts';
import { NewRegister } from '../../../shared/contract/register.ts';
import { DiariumData } from '../../../shared/domain/diarium.ts';
import { KommunalOrgantyp, newOrgan } from '../../../shared/domain/organ.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import { parseMonster } from '../../../shared/rules/diarienummer.ts';
import { organtypOf } from '../../../shared/rules/organslag.ts';
import { bestamdForm, genitiv, initialsOf } from '../../../shared/rules/sprak.ts';
import { patternPresets } from '../grunddata/pattern-judgement.ts';

export type NewRegisterValues = Input<'register.create'>;
/** The form of the guide. */
export type NewRegisterForm = UseFormReturn<NewRegisterValues, unknown, NewRegister>;

const monster = DiariumData.shape.monster.superRefine((text, context) => {
  const parsed = parseMonster(text);
  if (!parsed.ok) context.addIssue({ code: 'custom', message: `monster_${parsed.reason}` });
});

/** What the contract asks for, with the pattern judged as soon as it is left. */
export const newRegisterSchema = NewRegister.extend({
  diarium: NewRegister.shape.diarium.extend({ monster }),
});

/** An empty guide. */
export function newRegisterValues(): NewRegisterValues {
  return {
    folder: '',
    kommun: '',
    organ: newOrgan(),
    diarium: { namn: 'Diarium', monster: patternPresets[0] },
    handlaggare: newPerson(),
  };
}

/** What the first diarium of a body is called. */
export function diariumName(namn: string): string {
  const name = `${genitiv(namn.trim())} diarium`;
  return namn.trim() !== '' && DiariumData.shape.namn.safeParse(name).success ? name : 'Diarium';
}

/** What follows from a body's name: its other forms, its letters and its kind. */
export function suggestedForms(namn: string) {
  const name = namn.trim();
  return {
    genitiv: name === '' ? '' : genitiv(name),
    bestamdForm: name === '' ? '' : bestamdForm(name),
    forkortning: initialsOf(name),
    // Most are a nämnd; a name that tells of no kind is left at that.
    organtyp: KommunalOrgantyp.catch('namnd').parse(organtypOf(name)),
  };
}
