import { Link } from '@tanstack/react-router';
import { Flag } from 'lucide-react';
import { useMemo, useState } from 'react';
import { isValidOn } from '../../../shared/domain/parti.ts';
import type { Parti } from '../../../shared/domain/parti.ts';
import { useContractData } from '../../api/queries.ts';
import { useToday } from '../../lib/today.tsx';
import { textKontakter, textPartier } from '../../text/kontakter.ts';
import type { GridColumn } from '../../ui/grid-columns.ts';
import { Breadcrumbs, Page, PageHeader } from '../../ui/page.tsx';
import { Details } from './details.tsx';
import { ListPart } from './list-part.tsx';
import { PartiDialog } from './parti-dialog.tsx';
import { useWholeList } from './use-whole-list.ts';
import './kontakter.css';

const columns: readonly GridColumn<Parti>[] = [
  {
    id: 'namn',
    title: textPartier.namn,
    width: 14,
    grows: true,
    isSortable: true,
    cell: (row) => row.namn,
    fullText: (row) => row.namn,
  },
  {
    id: 'kod',
    title: textPartier.kod,
    width: 8,
    isSortable: true,
    cell: (row) => row.kod,
  },
  {
    id: 'giltigFran',
    title: textPartier.giltigFran,
    width: 7,
    priority: 1,
    cell: (row) => row.giltigFran ?? textPartier.always,
  },
  {
    id: 'giltigTill',
    title: textPartier.giltigTill,
    width: 7,
    priority: 2,
    cell: (row) => row.giltigTill ?? textPartier.stillValid,
  },
];

/** The parties, each under the names it has had. */
export function PartierPage() {
  const partier = useContractData('parti.list', {});
  const today = useToday();
  const rules = useMemo(
    () => ({
      words: ({ namn, kod }: Parti) => `${namn} ${kod}`,
      isClosed: (parti: Parti) => !isValidOn(parti, today),
      sorts: { namn: ({ namn }: Parti) => namn, kod: ({ kod }: Parti) => kod },
    }),
    [today],
  );
  const { chosen, ...list } = useWholeList(partier, rules);
  const [open, setOpen] = useState<Parti | 'new' | null>(null);
  const close = () => setOpen(null);
  return (
    <Page>
      <PageHeader
        title={textPartier.title}
        crumbs={
          <Breadcrumbs>
            <Link to="/kontakter">{textKontakter.title}</Link>
            <h1>{textPartier.title}</h1>
          </Breadcrumbs>
        }
      />
      <ListPart
        {...list}
        words={textPartier}
        icon={Flag}
        columns={columns}
        aside={
          chosen ? (
            <Details
              namn={chosen.namn}
              avslutad={!isValidOn(chosen, today)}
              facts={[
                [textPartier.kod, chosen.kod],
                [textPartier.genitiv, chosen.genitiv],
                [textPartier.giltigFran, chosen.giltigFran ?? textPartier.always],
                [textPartier.giltigTill, chosen.giltigTill ?? textPartier.stillValid],
              ]}
              onChange={() => setOpen(chosen)}
            />
          ) : (
            <p>{textKontakter.nothingChosen}</p>
          )
        }
        onNew={() => setOpen('new')}
        onOpen={setOpen}
      />
      {open !== null && (
        <PartiDialog {...(open === 'new' ? {} : { parti: open })} onClose={close} onSaved={close} />
      )}
    </Page>
  );
}
