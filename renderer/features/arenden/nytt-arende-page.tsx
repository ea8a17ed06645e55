import { zodResolver } from '@hookform/resolvers/zod';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ArendeData } from '../../../shared/domain/arende.ts';
import type { ArendeInput } from '../../../shared/domain/arende.ts';
import type { PersonId, PostId } from '../../../shared/domain/id.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { runOnce } from '../../lib/run-once.ts';
import { useToday } from '../../lib/today.tsx';
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx';
import { textArenden, textNyttArende } from '../../text/arende.ts';
import { textCommon } from '../../text/sv.ts';
import { Button } from '../../ui/button.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { Breadcrumbs, Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.ts';
import { arendeOf } from '../inkorg/post-prefill.ts';
import { ArendeFields } from './arende-fields.tsx';
import { NumberFields, useNumberChoice } from './number-fields.tsx';
import { YearHint } from './year-hint.tsx';
import './arenden.css';

function emptyArende(today: string): ArendeInput {
  return {
    arendemening: '',
    arendemeningOffentlig: '',
    ursprung: 'ansokan',
    initiativtagare: '',
    handlaggare: [],
    inkomDatum: today,
    klass: '',
    klassId: null,
    offentlighet: 'ej_bedomd',
    ursprungRef: '',
  };
}

/** A new case, empty or with what the post that it is opened for says. */
export function NyttArendePage() {
  const { post } = useSearch({ from: '/app/arenden/nytt' });
  return post === undefined ? <NyttArende known={{}} /> : <NyttArendeOfPost postId={post} />;
}

function NyttArendeOfPost({ postId }: { readonly postId: PostId }) {
  const post = useContractData('post.get', { postId });
  return <NyttArende known={arendeOf(post)} postId={postId} />;
}

interface NyttArendeProps {
  readonly known: Partial<ArendeInput>;
  /** Registered in the case when there is one. */
  readonly postId?: PostId;
}

/** Registering a case; the number is given when it is saved, so that no number is left unused. */
function NyttArende({ known, postId }: NyttArendeProps) {
  const navigate = useNavigate();
  const number = useNumberChoice();
  const { diarium, ar } = number;
  const handlaggare = useMe();
  const form = useForm<ArendeInput, unknown, ArendeData>({
    resolver: zodResolver(ArendeData),
    defaultValues: { ...emptyArende(useToday()), handlaggare, ...known },
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const register = useCommand<'arende.register', ArendeInput>('arende.register', {
    form,
    fieldOf: fieldsUnder('data'),
  });
  const klass = useWatch({ control: form.control, name: 'klass' });
  const underWay = useRef(new Map<string, Promise<boolean>>());
  const save = async (): Promise<boolean> => {
    let isSaved = false;
    await form.handleSubmit(async (data) => {
      if (!diarium) return;
      const arende = await register.runAsync({ diariumId: diarium.id, ar, data });
      isSaved = true;
      form.reset(data);
      showToast({ title: textNyttArende.registered(arende.diarienummer) });
      await navigate({
        to: '/arenden/$arendeId',
        params: { arendeId: arende.id },
        search: { post: postId },
      });
    })();
    return isSaved;
  };
  // Two presses must not take two numbers, nor may the second come while the page is left.
  const submit = () => void runOnce(underWay.current, 'save', save).catch(() => undefined);
  useCommands([saveCommand(submit)]);
  return (
    <Page>
      <PageHeader
        title={textNyttArende.title}
        crumbs={
          <Breadcrumbs>
            <Link to="/arenden">{textArenden.title}</Link>
            {textNyttArende.title}
          </Breadcrumbs>
        }
        actions={
          <>
            <Button kind="ghost" onPress={() => void navigate({ to: '/arenden' })}>
              {textCommon.cancel}
            </Button>
            <Button
              kind="primary"
              shortcut="Ctrl+S"
              isPending={register.isPending}
              onPress={submit}
            >
              {textNyttArende.save}
            </Button>
          </>
        }
      />
      <PageBody width="form">
        <h1>{textNyttArende.title}</h1>
        <form
          className="form-stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <FormErrorSummary control={form.control} />
          <NumberFields
            choice={{
              ...number,
              chooseDiarium: (id) => {
                number.chooseDiarium(id);
                // Another body may class by another plan.
                form.setValue('klassId', null);
                form.setValue('klass', '');
              },
            }}
            klass={klass}
          />
          <YearHint form={form} ar={ar} />
          <ArendeFields control={form.control} diarium={diarium} hiddenNames={[]} />
        </form>
      </PageBody>
      <UnsavedGuard isDirty={form.formState.isDirty && !register.isPending} onSave={save} />
    </Page>
  );
}

/** The person that the user is, as the first officer of what is registered; nobody until known. */
function useMe(): PersonId[] {
  const { personId } = useContractData('anvandare.get', {});
  const persons = useContractData('person.list', {});
  return persons.filter((one) => one.id === personId && !one.avslutad).map(({ id }) => id);
}

function saveCommand(run: () => void) {
  return {
    id: 'arende.spara',
    title: textNyttArende.save,
    group: 'vyn',
    key: 'Ctrl+S',
    when: 'view',
    run,
  } as const;
}
