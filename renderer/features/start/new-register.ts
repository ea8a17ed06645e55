import type { UseFormReturn } from 'react-hook-form';
import type { Input } from '../../../shared/contract/contract.ts';
import { NewRegister } from '../../../shared/contract/register.ts';
import { DiariumData } from '../../../shared/domain/diarium.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import { parseMonster } from '../../../shared/rules/diarienummer.ts';
import { bestamdForm, genitiv } from '../../../shared/rules/sprak.ts';
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

/** Forms of a body's name that follow from it. */
export function suggestedForms(namn: string): { genitiv: string; bestamdForm: string } {
  const name = namn.trim();
  return name === ''
    ? { genitiv: '', bestamdForm: '' }
    : { genitiv: genitiv(name), bestamdForm: bestamdForm(name) };
}
