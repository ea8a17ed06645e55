import { useNavigate } from '@tanstack/react-router';
import { Check, FileCheck, Info, Trash2, TriangleAlert } from 'lucide-react';
import type { Finding } from '../../../shared/contract/fraser.ts';
import { BevakningId, HandlingId, RemissId, SandlistaId } from '../../../shared/domain/id.ts';
import { useCommand } from '../../api/use-command.ts';
import { avslutText, textAvslut } from '../../text/arendevard.ts';
import { Button } from '../../ui/button.tsx';

interface AvslutRowProps {
  readonly finding: Finding;
  /** Opens the form where class and publicity are stated. */
  readonly onCorrect: () => void;
}

/** One thing that is left in the case, with what can be done about it at once. */
export function AvslutRow({ finding, onCorrect }: AvslutRowProps) {
  const Icon = finding.severity === 'T' ? Info : TriangleAlert;
  const text = avslutText[String(finding.details['fel'])]?.(finding.details) ?? finding.id;
  return (
    <li className="avslut-row">
      <Icon size={16} aria-hidden="true" />
      <span>{text}</span>
      <span className="spacer" />
      <Remedy field={finding.field} onCorrect={onCorrect} />
    </li>
  );
}

interface RemedyProps {
  readonly field: string;
  readonly onCorrect: () => void;
}

function Remedy({ field, onCorrect }: RemedyProps) {
  const [kind = '', id = ''] = field.split(':');
  switch (kind) {
    case 'bevakning':
      return <BevakningRemedy bevakningId={BevakningId.parse(id)} />;
    case 'handling':
      return <DraftRemedy handlingId={HandlingId.parse(id)} />;
    case 'sandlista':
      return <SandlistaRemedy sandlistaId={SandlistaId.parse(id)} />;
    case 'remiss':
      return <RemissRemedy remissId={RemissId.parse(id)} />;
    case 'klass':
    case 'offentlighet':
      return <Button onPress={onCorrect}>{textAvslut.correct}</Button>;
    case 'post':
      return <PostRemedy />;
    default:
      return null;
  }
}

function BevakningRemedy({ bevakningId }: { readonly bevakningId: BevakningId }) {
  const setKlar = useCommand('bevakning.setKlar');
  return (
    <Button
      icon={Check}
      isPending={setKlar.isPending}
      onPress={() => {
        setKlar.run({ bevakningId, klar: true });
      }}
    >
      {textAvslut.done}
    </Button>
  );
}

function SandlistaRemedy({ sandlistaId }: { readonly sandlistaId: SandlistaId }) {
  const navigate = useNavigate();
  return (
    <Button
      onPress={() => void navigate({ to: '/sandlistor/$sandlistaId', params: { sandlistaId } })}
    >
      {textAvslut.openList}
    </Button>
  );
}

function RemissRemedy({ remissId }: { readonly remissId: RemissId }) {
  const navigate = useNavigate();
  return (
    <Button onPress={() => void navigate({ to: '/remisser/$remissId', params: { remissId } })}>
      {textAvslut.openRemiss}
    </Button>
  );
}

function PostRemedy() {
  const navigate = useNavigate();
  return <Button onPress={() => void navigate({ to: '/inkorg' })}>{textAvslut.toPost}</Button>;
}

/** A draft is taken in (TF 2 kap. 10 §), or weeded since it adds nothing (TF 2 kap. 12 §). */
function DraftRemedy({ handlingId }: { readonly handlingId: HandlingId }) {
  const settle = useCommand('arende.settleDraft');
  return (
    <>
      <Button
        icon={FileCheck}
        isPending={settle.isPending}
        onPress={() => {
          settle.run({ handlingId, utkastval: { val: 'upprattas' } });
        }}
      >
        {textAvslut.takeIn}
      </Button>
      <Button
        icon={Trash2}
        isPending={settle.isPending}
        onPress={() => {
          settle.run({ handlingId, utkastval: { val: 'rensas', orsak: textAvslut.weedReason } });
        }}
      >
        {textAvslut.weed}
      </Button>
    </>
  );
}
