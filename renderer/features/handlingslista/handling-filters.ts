import {
  Handlingstyp,
  Registreringsform,
  Riktning,
  StatusTf,
} from '../../../shared/domain/handling.ts';
import { Offentlighet } from '../../../shared/domain/offentlighet.ts';
import type { FilterField } from '../../lists/filter-field.ts';
import {
  textHandling,
  textHandlingstyp,
  textOffentlighet,
  textRegistreringsform,
} from '../../text/handling.ts';
import { textHandlingslista as text } from '../../text/listor.ts';

const optionsOf = <Id extends string>(ids: readonly Id[], words: Readonly<Record<Id, string>>) =>
  ids.map((id) => ({ id, label: words[id] }));

export const riktningOptions = optionsOf(Riktning.options, textHandling.riktningar);

const typer = optionsOf(Handlingstyp.options, textHandlingstyp);
const statusar = optionsOf(StatusTf.options, textHandling.statusar);
const offentlighet = optionsOf(Offentlighet.options, textOffentlighet);
const former = optionsOf(Registreringsform.options, textRegistreringsform);

/** Every way of narrowing the list of handlingar. */
export const handlingFilters: readonly FilterField[] = [
  { id: 'riktning', title: text.riktning, kind: 'choices', options: riktningOptions },
  { id: 'handlingstyp', title: text.handlingstyp, kind: 'choices', options: typer },
  { id: 'motpart', title: text.motpart, kind: 'text' },
  { id: 'ar', title: text.ar, kind: 'years' },
  { id: 'datum', title: text.datum, kind: 'days' },
  { id: 'registrerad', title: text.registrerad, kind: 'days' },
  { id: 'statusTf', title: text.statusTf, kind: 'choices', options: statusar },
  { id: 'offentlighet', title: text.offentlighet, kind: 'choices', options: offentlighet },
  { id: 'registreringsform', title: text.registreringsform, kind: 'choices', options: former },
  {
    id: 'fil',
    title: text.fil,
    kind: 'choice',
    options: optionsOf(['med', 'utan'] as const, text.filer),
  },
  { id: 'makulerade', title: text.makulerade, kind: 'flag' },
];
