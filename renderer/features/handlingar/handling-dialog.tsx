import { Paperclip } from 'lucide-react';
import type { Handling, HandlingData } from '../../../shared/domain/handling.ts';
import type { Handlingslank } from '../../../shared/domain/handlingsrad.ts';
import type { ArendeId, PostId } from '../../../shared/domain/id.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textRegistrering } from '../../text/handling.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { showToast } from '../../ui/toasts.ts';
import { HandlingFields } from './handling-fields.tsx';
import { HandlingForm, initialValues } from './handling-values.ts';
import type { HandlingFormInput } from './handling-values.ts';
import { RegisterChecklist } from './register-checklist.tsx';
import './handlingar.css';

interface HandlingDialogProps {
  readonly arendeId: ArendeId;
  /** What is known already, from a post or from what it replaces. */
  readonly prefill?: Partial<HandlingData>;
  /** The post that it is made of; its files follow. */
  readonly postId?: PostId;
  /** Names of the files that follow. */
  readonly files?: readonly string[];
  /** The handling that the new one replaces. */
  readonly ersatter?: Handlingslank;
  /** Where in a row of posts it is; another one is opened by the caller, with its own `key`. */
  readonly place?: { readonly nr: number; readonly of: number };
  /** Called when it is registered; without it the dialog closes itself. */
  readonly onRegistered?: (handling: Handling) => void;
  /** Leaves the post where it is and goes on to the next. */
  readonly onSkip?: () => void;
  readonly onClose: () => void;
}

/** Registers a document with the four data the law asks for (OSL 5 kap. 2 §). */
export function HandlingDialog(props: HandlingDialogProps) {
  const { arendeId, prefill = {}, postId, ersatter, place, onSkip, onClose } = props;
  const today = useToday();
  const form = useSchemaForm(HandlingForm, initialValues(prefill, today));
  const register = useCommand<'handling.register', HandlingFormInput>('handling.register', {
    form,
    fieldOf: fieldsUnder(),
    onSuccess: (handling) => {
      showToast({ title: textRegistrering.registered(handling.beteckning) });
      (props.onRegistered ?? onClose)(handling);
    },
  });
  const submit = () =>
    void form.handleSubmit(({ data, sekretess }) => {
      register.run({
        arendeId,
        data,
        ...(postId ? { postId } : {}),
        ...(ersatter ? { ersatterId: ersatter.id } : {}),
        ...(sekretess ? { sekretess } : {}),
      });
    })();
  const hasNext = place !== undefined && place.nr < place.of;
  return (
    <Dialog
      title={titleOf(props)}
      isOpen
      onClose={onClose}
      {...(onSkip ? { secondary: { label: textRegistrering.skip, onPress: onSkip } } : {})}
      primary={{
        label: hasNext ? textRegistrering.saveNext : textRegistrering.save,
        onPress: submit,
        isPending: register.isPending,
      }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <CaseName arendeId={arendeId} />
        <SettledCase arendeId={arendeId} />
        {postId && <Files names={props.files ?? []} />}
        <HandlingFields form={form} arendeId={arendeId} />
        <RegisterChecklist control={form.control} />
      </div>
    </Dialog>
  );
}

function titleOf({ ersatter, place }: HandlingDialogProps): string {
  const title = ersatter
    ? textRegistrering.replaceTitle(ersatter.beteckning)
    : textRegistrering.title;
  return place && place.of > 1 ? `${title} – ${textRegistrering.place(place.nr, place.of)}` : title;
}

/** The case it is about to be registered in: the wrong one would be hard to put right. */
function CaseName({ arendeId }: Pick<HandlingDialogProps, 'arendeId'>) {
  const arende = useContractQuery('arende.get', { arendeId }).data;
  if (!arende) return null;
  return (
    <p className="muted">
      <b className="num">{arende.diarienummer}</b> {arende.arendemening}
    </p>
  );
}

/** Says how a case that has been closed takes what still arrives. */
function SettledCase({ arendeId }: Pick<HandlingDialogProps, 'arendeId'>) {
  const status = useContractQuery('arende.get', { arendeId }).data?.status;
  if (status === 'avslutat' || status === 'overlamnat') {
    return (
      <MessageBox tone="info" title={textRegistrering.settled}>
        {textRegistrering.settledText}
      </MessageBox>
    );
  }
  if (status !== 'makulerat' && status !== 'arkiverat') return null;
  return <MessageBox tone="warn" title={textRegistrering.closedCase[status]} />;
}

function Files({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return <p className="muted">{textRegistrering.noFiles}</p>;
  return (
    <ul className="dialog-files" aria-label={textRegistrering.files}>
      {names.map((name, index) => (
        <li key={`${index} ${name}`}>
          <Paperclip size={14} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}
