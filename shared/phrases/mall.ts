import { formatDag, formatManad } from '../domain/datum.ts';
import { formatPengar } from '../domain/pengar.ts';
import { genitiv, nameInText, upperFirst } from '../rules/sprak.ts';
import { ATTVARIANT } from './fras.ts';
import type { Fras, FrasVariant, OrganOrd, Saknad, SlotValues } from './fras.ts';

type Value = SlotValues[keyof SlotValues] | Saknad;
type Given = Readonly<Record<string, Value | undefined>>;

const SLOT = /\{([\p{L}_]+)(?::([a-z]+))?\}/gu;

/** A run of a filled wording: the phrase's own words (`slot` null), or what a slot was filled with. */
export interface Frasdel {
  readonly text: string;
  readonly slot: string | null;
  readonly form: string | undefined;
  /** Where a sentence begins, and the first letter is raised. */
  readonly atStart: boolean;
}

/**
 * Fills a wording. `kinds` says what each slot holds, `values` what it is filled with. Text and
 * values are never read as markup: a value with braces in it stays a value with braces.
 */
export function renderMall(wording: FrasVariant, kinds: Fras['slots'], values: Given): string {
  const text = mallParts(wording, kinds, values)
    .map((part) => part.text)
    .join('');
  return startsSentence(wording) ? upperFirst(text) : text;
}

/** As {@link renderMall}, in runs, so that a value can be bound to where it comes from. */
export function mallParts(wording: FrasVariant, kinds: Fras['slots'], values: Given): Frasdel[] {
  for (const name of Object.keys(values)) kindOf(name, kinds);
  const mall = chooseWordings(wording, kinds, values);
  const parts: Frasdel[] = [];
  let end = 0;
  let atStart = startsSentence(wording);
  for (const match of mall.matchAll(SLOT)) {
    const [whole, name = '', form] = match;
    const literal = mall.slice(end, match.index);
    if (literal !== '') parts.push(ownWords(literal, atStart));
    atStart = literal === '' ? atStart : endsSentence(literal);
    const value = formatSlot(name, form, kinds, values);
    parts.push({ text: atStart ? upperFirst(value) : value, slot: name, form, atStart });
    end = match.index + whole.length;
    atStart = false;
  }
  const rest = mall.slice(end);
  return rest === '' ? parts : [...parts, ownWords(rest, atStart)];
}

/** What follows the word "att" goes on in the same sentence. */
function startsSentence({ id }: FrasVariant): boolean {
  return id !== ATTVARIANT;
}

function ownWords(literal: string, atStart: boolean): Frasdel {
  const text = atStart ? upperFirst(literal) : literal;
  return { text, slot: null, form: undefined, atStart };
}

/** Puts in the chosen wording of each choice slot, with the slots that it has in turn. */
function chooseWordings(wording: FrasVariant, kinds: Fras['slots'], values: Given): string {
  return wording.mall.replaceAll(SLOT, (whole, name: string) => {
    if (kindOf(name, kinds) !== 'val') return whole;
    const choice = valueOf(name, values);
    const chosen = typeof choice === 'string' ? wording.val?.[name]?.[choice] : undefined;
    if (chosen === undefined) throw new Error(`slot ${name} has no such choice`);
    return chosen;
  });
}

function formatSlot(
  name: string,
  form: string | undefined,
  kinds: Fras['slots'],
  values: Given,
): string {
  const kind = kindOf(name, kinds);
  const value = valueOf(name, values);
  const text =
    typeof value === 'object' ? objectText(kind, value, form) : wordText(kind, value, form);
  if (text === null) throw new Error(`slot ${name} can't be filled as ${kind} ${form ?? ''}`);
  return text;
}

function objectText(
  kind: keyof SlotValues,
  value: Exclude<Value, string>,
  form: string | undefined,
): string | null {
  if ('saknas' in value) return value.saknas;
  if ('namn' in value) return kind === 'organ' ? formatOrgan(value, form) : null;
  return kind === 'belopp' ? formatPengar(value.kronor, value.enhet) : null;
}

function wordText(kind: keyof SlotValues, value: string, form: string | undefined): string | null {
  if (kind === 'text' && form === 'g') return genitiv(value);
  if (form !== undefined) return null;
  if (kind === 'text') return value;
  if (kind === 'dag') return formatDag(value);
  return kind === 'manad' ? formatManad(value) : null;
}

function formatOrgan(organ: OrganOrd, form: string | undefined): string {
  switch (form) {
    case undefined:
      return nameInText(organ.namn);
    case 'g':
      return nameInText(organ.genitiv);
    case 'bf':
      return nameInText(organ.bestamdForm);
    case 'bfg':
      return genitiv(nameInText(organ.bestamdForm));
    default:
      throw new Error(`a body has no form ${form}`);
  }
}

function kindOf(name: string, kinds: Fras['slots']): keyof SlotValues {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) throw new Error(`unknown slot ${name}`);
  return kind;
}

function valueOf(name: string, values: Given): Value {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new Error(`slot ${name} is missing`);
  return value;
}

function endsSentence(literal: string): boolean {
  return /[.!?]\s+$/u.test(literal);
}
