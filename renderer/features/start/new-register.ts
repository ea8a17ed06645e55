import type { Input } from '../../../shared/contract/contract.ts';
import { NewRegister } from '../../../shared/contract/register.ts';
import { DiariumData } from '../../../shared/domain/diarium.ts';
import { parseMonster, printDiarienummer } from '../../../shared/rules/diarienummer.ts';
import { bestamdForm, genitiv } from '../../../shared/rules/sprak.ts';
import { patternErrorText } from '../../text/start.ts';

export type NewRegisterValues = Input<'register.create'>;

const monster = DiariumData.shape.monster.superRefine((text, context) => {
  const parsed = parseMonster(text);
  if (!parsed.ok) context.addIssue({ code: 'custom', message: `monster_${parsed.reason}` });
});

/** What the contract asks for, with the pattern judged as soon as it is left. */
export const newRegisterSchema = NewRegister.extend({ diarium: DiariumData.extend({ monster }) });

/** Patterns in common use, offered beside the field. */
export const patternPresets = [
  '{NAMND} {AR}/{LOPNR}',
  '{AR}{NAMND}/{LOPNR:4}',
  '{NAMND}-{AR}-{LOPNR}',
  '{KLASS}-{LOPNR}/{AR}',
] as const;

/** An empty guide. */
export function newRegisterValues(): NewRegisterValues {
  return {
    folder: '',
    kommun: '',
    organ: {
      namn: '',
      genitiv: '',
      bestamdForm: '',
      forkortning: '',
      organtyp: 'namnd',
      beslutsstil: 'numrerade_meningar',
      frasstil: {},
      ekonomifunktion: '',
      externt: false,
    },
    diarium: { namn: 'Diarium', monster: patternPresets[0] },
    handlaggare: { fornamn: '', efternamn: '', titel: '', enhet: '' },
  };
}

/** Forms of a body's name that follow from it. */
export function suggestedForms(namn: string): { genitiv: string; bestamdForm: string } {
  const name = namn.trim();
  return name === ''
    ? { genitiv: '', bestamdForm: '' }
    : { genitiv: genitiv(name), bestamdForm: bestamdForm(name) };
}

/** What the first number looks like, or why there can be none. */
export function patternExample(
  monster: string,
  forkortning: string,
  ar: number,
): { readonly example: string } | { readonly error: string } {
  const parsed = parseMonster(monster);
  if (!parsed.ok) return { error: patternErrorText(parsed.reason) };
  const namnd = /^\p{L}+$/u.test(forkortning) ? forkortning : 'KS';
  const parts = { namnd, ar, lopnr: 1, klass: '1.2.3', handlnr: null };
  return { example: printDiarienummer(parsed.tokens, parts) };
}
