import { formatSpann } from './span-text.ts';
import type { Dagspann, Frist } from '../../shared/domain/listfilter.ts';
import { textFilter } from '../text/listor.ts';
import type { Option } from '../ui/option.ts';

/** One way of narrowing a list, and how it is asked for. */
export type FilterField = { readonly id: string; readonly title: string } & (
  | { readonly kind: 'choices' | 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'years' | 'text' | 'days' | 'frist' | 'flag' | 'me' }
);

const SHOWN = 2;

/** What a chip says of a filter: "Status: Registrerat, Vilande +2". */
export function filterText(field: FilterField, value: unknown): string {
  const words = valueText(field, value);
  return words === '' ? field.title : `${field.title}: ${words}`;
}

function valueText(field: FilterField, value: unknown): string {
  if (field.kind === 'choices')
    return some((value as string[]).map((id) => nameOf(field.options, id)));
  if (field.kind === 'choice') return nameOf(field.options, value as string);
  if (field.kind === 'years') return some((value as number[]).map(String));
  if (field.kind === 'text') return String(value);
  if (field.kind === 'days') return formatSpann(value as Dagspann);
  if (field.kind === 'frist') return textFilter.frist(value as Frist);
  return '';
}

function nameOf(options: readonly Option[], id: string): string {
  return options.find((option) => option.id === id)?.label ?? textFilter.unknown;
}

function some(words: readonly string[]): string {
  const rest = words.length - SHOWN;
  return words.slice(0, SHOWN).join(', ') + (rest > 0 ? ` +${rest}` : '');
}
