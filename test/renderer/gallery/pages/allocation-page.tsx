import { useState } from 'react';
import { MoneyField } from '../../../../renderer/ui/money-field.tsx';
import { groupedKronor } from '../../../../renderer/ui/money-entry.ts';
import { Page, PageBody, PageHeader } from '../../../../renderer/ui/page.tsx';

const PROJECTS = ['Sommarkonserter i hembygdsparken', 'Kurs i nyckelharpa', 'Teaterläger'];

/** Amounts in a table: Enter goes down, the sum follows every key. */
export function AllocationPage() {
  const [amounts, setAmounts] = useState<readonly (number | null)[]>([140_000, 64_000, null]);
  const sum = amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  return (
    <Page>
      <PageHeader title="Fördelning" meta="3 projekt" />
      <PageBody>
        <table className="gallery-table">
          <caption className="visually-hidden">Projekt och föreslagna belopp</caption>
          <thead>
            <tr>
              <th scope="col">Projekt</th>
              <th scope="col" className="end">
                Förslag
              </th>
            </tr>
          </thead>
          <tbody>
            {PROJECTS.map((project, index) => (
              <tr key={project}>
                <th scope="row">{project}</th>
                <td className="end">
                  <MoneyField
                    isLabelHidden
                    label={`Förslag för ${project}`}
                    column="forslag"
                    value={amounts[index] ?? null}
                    onChange={(amount) => {
                      setAmounts(amounts.map((old, at) => (at === index ? amount : old)));
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Summa</th>
              <td className="end num" data-testid="sum">
                {groupedKronor(sum)}
              </td>
            </tr>
          </tfoot>
        </table>
      </PageBody>
    </Page>
  );
}
