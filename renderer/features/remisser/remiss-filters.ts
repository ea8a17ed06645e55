import { Remissriktning, Standpunkt } from '../../../shared/domain/remiss.ts';
import type { FilterField } from '../../lists/filter-field.ts';
import { textRemiss, textRemisser as text } from '../../text/remisser.ts';
import { textRiktning, textStandpunkt } from '../../text/remisser.ts';

const riktningar = Remissriktning.options.map((id) => ({ id, label: textRiktning[id] }));
const standpunkter = Standpunkt.options.map((id) => ({ id, label: textStandpunkt[id] }));

/** Every way of narrowing the list of remisser. */
export const remissFilters: readonly FilterField[] = [
  { id: 'riktning', title: text.riktning, kind: 'choices', options: riktningar },
  { id: 'svarSenast', title: text.svarSenast, kind: 'days' },
  { id: 'standpunkt', title: text.standpunkt, kind: 'choices', options: standpunkter },
  { id: 'inkom', title: textRemiss.inkommenDatum, kind: 'days' },
  { id: 'besvarade', title: text.chips.besvarade, kind: 'flag' },
];
