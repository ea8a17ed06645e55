import { Link } from '@tanstack/react-router';
import { Plus, Users } from 'lucide-react';
import { useState } from 'react';
import type { Mottagargrupp } from '../../../shared/domain/mottagargrupp.ts';
import { joinSwedish } from '../../../shared/rules/sprak.ts';
import { useContractData } from '../../api/queries.ts';
import { textMottagargrupper as text } from '../../text/mottagargrupper.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SubPage } from '../../ui/page.tsx';
import { Table } from '../../ui/table.tsx';
import { GruppDialog } from './grupp-dialog.tsx';
import './kontakter.css';

const columns = [
  { title: text.columns.namn },
  { title: text.columns.organ },
  { title: text.columns.rader },
  { title: text.columns.tools, isTitleHidden: true },
];

/** Groups of recipients, and what each body always sends to. */
export function GrupperPage() {
  const groups = useContractData('mottagargrupp.list', {});
  const [open, setOpen] = useState<Mottagargrupp | 'new' | null>(null);
  return (
    <SubPage
      title={text.title}
      above={<Link to="/kontakter">{text.contacts}</Link>}
      actions={
        <Button kind="primary" icon={Plus} onPress={() => setOpen('new')}>
          {text.create}
        </Button>
      }
      className="grupper-page"
    >
      <p className="muted">{text.intro}</p>
      {groups.length === 0 ? (
        <EmptyState icon={Users} title={text.emptyTitle}>
          {text.emptyText}
        </EmptyState>
      ) : (
        <Table caption={text.table} columns={columns}>
          {groups.map((group) => (
            <GruppRow key={group.id} group={group} onChange={() => setOpen(group)} />
          ))}
        </Table>
      )}
      {open !== null && (
        <GruppDialog grupp={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </SubPage>
  );
}

function GruppRow({ group, onChange }: { readonly group: Mottagargrupp; onChange: () => void }) {
  const { namn, organId, standig, avslutad, rader } = group;
  const organ = useContractData('organ.list', {}).find(({ id }) => id === organId);
  return (
    <tr>
      <th scope="row">
        {namn} {standig && <Badge tone="ok">{text.standing}</Badge>}{' '}
        {avslutad && <Badge tone="warn">{text.closed}</Badge>}
      </th>
      <td>{organ?.namn ?? text.shared}</td>
      <td>{text.members(rader.length, joinSwedish(rader.map(({ mottagare }) => mottagare)))}</td>
      <td>
        <Button aria-label={text.change(namn)} onPress={onChange}>
          {text.changeShort}
        </Button>
      </td>
    </tr>
  );
}
