import { CircleCheck, CircleDashed } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { Registeruppgift } from '../../../shared/checks/handling.ts';
import { textRegistrering } from '../../text/handling.ts';
import { findingsOf } from './handling-values.ts';
import type { HandlingForm, HandlingFormInput } from './handling-values.ts';

const UPPGIFTER: readonly Registeruppgift[] = ['datum', 'rubrik', 'motpart', 'beteckning'];

interface RegisterChecklistProps {
  readonly control: Control<HandlingFormInput, unknown, HandlingForm>;
}

/** The four data of OSL 5 kap. 2 § and which of them are there yet (K01). */
export function RegisterChecklist({ control }: RegisterChecklistProps) {
  const data = useWatch({ control, name: 'data' });
  const missing = findingsOf(data).flatMap(({ id, details }) =>
    id === 'K01' ? [details['saknas']] : [],
  );
  return (
    <ul className="register-checklist" aria-label={textRegistrering.checklist}>
      {UPPGIFTER.map((uppgift) => {
        const isMissing = missing.includes(uppgift);
        const Icon = isMissing ? CircleDashed : CircleCheck;
        return (
          <li key={uppgift} data-missing={isMissing}>
            <Icon size={14} aria-hidden="true" />
            {textRegistrering.uppgifter[uppgift]}
            <span className="visually-hidden">
              {isMissing ? textRegistrering.uppgiftSaknas : textRegistrering.uppgiftKlar}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
