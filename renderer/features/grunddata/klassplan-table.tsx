import { PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Klassplan } from '../../../shared/domain/klassplan.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textKlassplan } from '../../text/klassplan.ts';
import { AlertDialog } from '../../ui/alert-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Table } from '../../ui/table.tsx';
import { showToast } from '../../ui/toasts.ts';
import { KlassplanDialog } from './klassplan-dialog.tsx';

const columns = [
  { title: textKlassplan.namn },
  { title: textKlassplan.organ },
  { title: textKlassplan.valid },
  { title: textKlassplan.count, isNumeric: true },
  { title: textKlassplan.actions, isTitleHidden: true },
];

interface KlassplanTableProps {
  readonly planer: readonly Klassplan[];
  readonly shownId: string;
  readonly onShow: (id: string) => void;
}

/** The versions of file plans, the latest of each body first. */
export function KlassplanTable({ planer, shownId, onShow }: KlassplanTableProps) {
  const organ = useContractData('organ.list', {});
  const [changing, setChanging] = useState<Klassplan | null>(null);
  return (
    <>
      <Table caption={textKlassplan.plans} columns={columns}>
        {planer.map((plan) => (
          <tr key={plan.id}>
            <th scope="row">{plan.namn}</th>
            <td>{organ.find(({ id }) => id === plan.organId)?.namn}</td>
            <td>{textKlassplan.validDays(plan.giltigFran, plan.giltigTill)}</td>
            <td className="numeric num">{plan.antalKlasser}</td>
            <td className="numeric row-actions">
              {plan.id === shownId ? (
                <span className="muted">{textKlassplan.shown}</span>
              ) : (
                <Button
                  kind="ghost"
                  aria-label={textKlassplan.showNamed(plan.namn)}
                  onPress={() => {
                    onShow(plan.id);
                  }}
                >
                  {textKlassplan.show}
                </Button>
              )}
              <IconButton
                icon={PencilLine}
                label={textKlassplan.change(plan.namn)}
                onPress={() => {
                  setChanging(plan);
                }}
              />
              <RemoveButton plan={plan} />
            </td>
          </tr>
        ))}
      </Table>
      {changing && (
        <KlassplanDialog
          plan={changing}
          onClose={() => {
            setChanging(null);
          }}
        />
      )}
    </>
  );
}

function RemoveButton({ plan }: { readonly plan: Klassplan }) {
  const [isAsking, setAsking] = useState(false);
  const remove = useCommand('klassplan.remove', {
    onSuccess: () => {
      showToast({ title: textKlassplan.removed(plan.namn) });
    },
  });
  const existing = { id: plan.id, version: plan.version };
  return (
    <>
      <IconButton
        icon={Trash2}
        label={textKlassplan.remove(plan.namn)}
        onPress={() => {
          setAsking(true);
        }}
      />
      <AlertDialog
        title={textKlassplan.removeTitle(plan.namn)}
        isOpen={isAsking}
        onCancel={() => {
          setAsking(false);
        }}
        actions={[
          {
            label: textKlassplan.removeAction,
            kind: 'danger',
            isPending: remove.isPending,
            onPress: () => {
              setAsking(false);
              remove.run({ existing });
            },
          },
        ]}
      >
        {textKlassplan.removeText}
      </AlertDialog>
    </>
  );
}
