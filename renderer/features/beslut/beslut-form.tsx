import { useNavigate } from '@tanstack/react-router';
import { Gavel } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import type { Arende } from '../../../shared/domain/arende.ts';
import type { Dag } from '../../../shared/domain/datum.ts';
import type { Tjansteskrivelse } from '../../../shared/domain/tjansteskrivelse.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { isPressed } from '../../commands/keys.ts';
import { useToday } from '../../lib/today.tsx';
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx';
import { textBeslut } from '../../text/beslut.ts';
import { Button } from '../../ui/button.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { Page, PageBody } from '../../ui/page.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { showToast } from '../../ui/toasts.ts';
import { AvstegPart } from './avsteg-part.tsx';
import { BeslutHeader } from './beslut-header.tsx';
import type { BeslutUnderlag } from './beslut-values.ts';
import { DecidedPoints } from './decided-points.tsx';
import { EffectSummary } from './effect-summary.tsx';
import { GrantPart } from './grant-part.tsx';
import { MeetingPart } from './meeting-part.tsx';
import { ProposedPoints } from './proposed-points.tsx';
import { RecordDialog } from './record-dialog.tsx';
import { useBeslutForm } from './use-beslut-form.ts';
import type { BeslutFormHandle } from './use-beslut-form.ts';

interface BeslutFormProps {
  readonly arende: Arende;
  readonly paper: Tjansteskrivelse;
  readonly underlag: BeslutUnderlag;
  /** The day of the meeting that the paper is written for. */
  readonly sammantradesdag: Dag | null;
}

/** The form where the secretary states what was decided, with what comes of it beside. */
export function BeslutForm({ arende, paper, underlag, sammantradesdag }: BeslutFormProps) {
  const navigate = useNavigate();
  const parts = { underlag, tjansteskrivelseId: paper.id, today: useToday() };
  const handle = useBeslutForm(parts, sammantradesdag, () => {
    showToast({ title: textBeslut.recorded, detail: textBeslut.recordedDetail });
    void navigate({
      to: '/arenden/$arendeId',
      params: { arendeId: arende.id },
      search: { flik: 'beslut' },
    });
  });
  useCommands([
    {
      id: 'beslut.registrera',
      title: textBeslut.record,
      group: 'vyn',
      key: 'Ctrl+S',
      when: 'view',
      icon: Gavel,
      run: handle.submit,
    },
  ]);
  return (
    <Page>
      <BeslutHeader
        arende={arende}
        actions={
          <Button
            kind="primary"
            icon={Gavel}
            shortcut="Ctrl+S"
            isPending={handle.isRecording}
            onPress={handle.submit}
          >
            {textBeslut.record}
          </Button>
        }
      />
      <SplitView
        look="steps"
        asideLabel={textBeslut.effects}
        aside={<EffectSummary form={handle.form} underlag={underlag} />}
      >
        <PageBody width="form">
          <div className="beslut-head">
            <h1>{textBeslut.title}</h1>
            <p className="muted">{paper.rubrik}</p>
          </div>
          <BeslutFields {...{ handle, underlag, arende, paper, sammantradesdag }} />
        </PageBody>
      </SplitView>
      <RecordDialog handle={handle} underlag={underlag} diarienummer={arende.diarienummer} />
      <UnsavedGuard isDirty={handle.form.formState.isDirty && !handle.isRecording} />
    </Page>
  );
}

function BeslutFields(props: BeslutFormProps & { readonly handle: BeslutFormHandle }) {
  const { handle, underlag, arende, paper } = props;
  const { form, submit } = handle;
  const utfall = useWatch({ control: form.control, name: 'utfall' });
  return (
    // Ctrl+Enter finishes from any field, also one where Enter makes a new point.
    <form
      className="form-stack beslut-form"
      data-pane="form"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDownCapture={(event) => {
        if (!isPressed(event.nativeEvent, 'Ctrl+Enter')) return;
        event.preventDefault();
        event.stopPropagation();
        submit();
      }}
    >
      <FormErrorSummary control={form.control} />
      <MeetingPart
        control={form.control}
        organ={underlag.organ}
        sammantradesdag={props.sammantradesdag}
      />
      {utfall === 'enligt_forslag' ? (
        <ProposedPoints underlag={underlag} />
      ) : (
        <>
          <GrantPart form={form} underlag={underlag} />
          <DecidedPoints form={form} underlag={underlag} />
        </>
      )}
      <AvstegPart
        form={form}
        underlag={underlag}
        arendeId={arende.id}
        tjansteskrivelseId={paper.id}
      />
    </form>
  );
}
