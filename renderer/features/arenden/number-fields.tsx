import { useState } from 'react';
import type { Diarium } from '../../../shared/domain/diarium.ts';
import { BACK_YEARS, nextNumber } from '../../../shared/rules/diarieserie.ts';
import { useContractData } from '../../api/queries.ts';
import { useToday } from '../../lib/today.tsx';
import { textNummer } from '../../text/diarium.ts';
import { FormRow } from '../../ui/form-layout.tsx';
import { Select } from '../../ui/select.tsx';

/** In which diarium and year a case is to be registered. */
export interface NumberChoice {
  /** Undefined when the register has no diarium that is open for new cases. */
  readonly diarium: Diarium | undefined;
  readonly ar: number;
  readonly diarier: readonly Diarium[];
  readonly chooseDiarium: (id: string) => void;
  readonly chooseYear: (ar: number) => void;
}

/** The first open diarium and this year, until another is chosen. */
export function useNumberChoice(): NumberChoice {
  const thisYear = Number(useToday().slice(0, 4));
  const diarier = useContractData('diarium.list', {}).filter(({ stangt }) => !stangt);
  const [id, chooseDiarium] = useState<string | null>(null);
  const [ar, chooseYear] = useState(thisYear);
  const diarium = diarier.find((one) => one.id === id) ?? diarier[0];
  return { diarium, ar, diarier, chooseDiarium, chooseYear };
}

interface NumberFieldsProps {
  readonly choice: NumberChoice;
  /** The class written so far, which the number may print. */
  readonly klass: string;
}

/** Where the case is registered, and the number that it gets there. */
export function NumberFields({ choice, klass }: NumberFieldsProps) {
  const thisYear = Number(useToday().slice(0, 4));
  const { diarium, ar, diarier, chooseDiarium, chooseYear } = choice;
  if (!diarium) return <p role="status">{textNummer.noDiarium}</p>;
  const years = Array.from({ length: BACK_YEARS + 1 }, (_, back) => String(thisYear - back));
  return (
    <>
      <FormRow>
        {diarier.length > 1 && (
          <Select
            label={textNummer.diarium}
            options={diarier.map(({ id, namn }) => ({ id, label: namn }))}
            value={diarium.id}
            onChange={chooseDiarium}
          />
        )}
        <Select
          label={textNummer.year}
          options={years.map((year) => ({ id: year, label: year }))}
          value={String(ar)}
          onChange={(year) => {
            chooseYear(Number(year));
          }}
        />
      </FormRow>
      <p className="next-number" role="status">
        {ar === thisYear ? textNummer.next : textNummer.nextOf(ar)}{' '}
        <b className="num">{nextNumber(diarium, ar, klass)}</b>. {textNummer.givenWhenSaved}
      </p>
    </>
  );
}
