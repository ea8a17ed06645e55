import { expect, test } from 'vitest';
import { summaryErrors } from '../../../renderer/ui/form-errors.ts';

interface Values {
  rubrik: string;
  inkom: string;
  rader: { belopp: number }[];
}

const places = [
  { name: 'inkom', label: 'Inkom' },
  { name: 'rubrik', label: 'Rubrik' },
  { name: 'rader.1.belopp', label: 'Belopp' },
];

test('errors stand in the order of the fields, under their labels', () => {
  const errors = {
    rubrik: { type: 'too_small', message: 'required' },
    inkom: { type: 'custom', message: 'invalid_day' },
  };
  const found = summaryErrors<Values>(errors, places);
  expect(found.map(({ label }) => label)).toEqual(['Inkom', 'Rubrik']);
  expect(found[0]?.text).toContain('Datumet känns inte igen');
  expect(found[1]?.text).toBe('Fyll i fältet.');
});

test('an error in a row leads to that row', () => {
  const errors = { rader: [undefined, { belopp: { type: 'invalid_type', message: 'NaN' } }] };
  // A list of rows has holes where rows are right; the type of the library does not say so.
  const found = summaryErrors<Values>(errors, places);
  expect(found).toEqual([{ field: 'rader.1.belopp', label: 'Belopp', text: 'Fyll i fältet.' }]);
});

test('an error of the whole form comes first and leads nowhere', () => {
  const errors = {
    rubrik: { type: 'too_small', message: 'required' },
    root: { server: { type: 'server', message: 'Summan går över ramen.' } },
  };
  const [first] = summaryErrors<Values>(errors, places);
  expect(first).toEqual({ field: null, label: null, text: 'Summan går över ramen.' });
});
