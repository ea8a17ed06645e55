import { Link, useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import type { Mall, MallData } from '../../../shared/domain/mall.ts';
import { call } from '../../api/client.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx';
import { textMall } from '../../text/mallar.ts';
import { Button } from '../../ui/button.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Breadcrumbs, Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { showToast } from '../../ui/toasts.ts';
import { HeadFields, LookFields, UseFields } from './mall-fields.tsx';
import { MallForm, mallValues } from './mall-form.ts';
import { MallPreview } from './mall-preview.tsx';
import { SectionRows } from './section-rows.tsx';
import './mallar.css';

interface MallEditorProps {
  /** The stored template; null for a new one. */
  readonly mall: Mall | null;
  readonly start: MallData;
}

/** Stores what is written; the message has a way back to how the template was. */
function useMallForm({ mall, start }: MallEditorProps) {
  const navigate = useNavigate();
  const form = useSchemaForm(MallForm, mallValues(start));
  const command = useCommand('mall.save', { form, fieldOf: fieldsUnder('data') });
  const undo = async (stored: Mall) => {
    const existing = { id: stored.id, version: stored.version };
    const back = await call('mall.save', { existing, data: start });
    form.reset(mallValues(back));
    showToast({ title: textMall.undone });
  };
  const store = async (data: MallData): Promise<boolean> => {
    const existing = mall && { id: mall.id, version: mall.version };
    const stored = await command.runAsync({ existing, data }).catch(() => null);
    if (!stored) return false;
    form.reset(mallValues(stored));
    const onUndo = mall ? () => void undo(stored).catch(() => undefined) : undefined;
    showToast({ title: textMall.saved(stored.namn), onUndo });
    if (!mall)
      await navigate({
        to: '/grunddata/mall',
        search: { id: stored.id },
        replace: true,
        ignoreBlocker: true,
      });
    return true;
  };
  const save = async (changes: Partial<MallData> = {}): Promise<boolean> => {
    let isStored = false;
    await form.handleSubmit(async (data) => {
      isStored = await store({ ...data, ...changes });
    })();
    return isStored;
  };
  return { form, save, isSaving: command.isPending };
}

/** A template with a made-up paper beside it, set anew as it is changed. */
export function MallEditor(props: MallEditorProps) {
  const { mall, start } = props;
  const { form, save, isSaving } = useMallForm(props);
  const { control } = form;
  const { isDirty } = form.formState;
  useCommands([
    {
      ...{ id: 'mall.spara', group: 'vyn', when: 'view' },
      ...{ title: textMall.save, key: 'Ctrl+S' },
      run: () => void save(),
    },
  ]);
  const title = mall ? textMall.editTitle(mall.namn) : textMall.newTitle;
  const parsed = MallForm.safeParse(useWatch({ control }));
  return (
    <Page>
      <PageHeader
        title={title}
        crumbs={
          <Breadcrumbs>
            <Link to="/grunddata" search={{ flik: 'mallar' }}>
              {textMall.tab}
            </Link>
            {title}
          </Breadcrumbs>
        }
        meta={isDirty && textMall.unsaved}
        actions={
          <>
            {mall && (
              <Button onPress={() => void save({ avslutad: !start.avslutad })}>
                {start.avslutad ? textMall.takeBack : textMall.putAway}
              </Button>
            )}
            <Button
              kind="primary"
              isPending={isSaving}
              shortcut="Ctrl+S"
              onPress={() => void save()}
            >
              {textMall.save}
            </Button>
          </>
        }
      />
      <SplitView
        look="preview"
        asideLabel={textMall.preview}
        aside={<MallPreview data={parsed.success ? parsed.data : null} />}
      >
        <PageBody width="form">
          <h1>{title}</h1>
          <div className="form-stack">
            {start.avslutad && <MessageBox tone="info" title={textMall.outOfUseNote} />}
            <FormErrorSummary control={control} />
            <UseFields control={control} />
            <HeadFields control={control} />
            <SectionRows control={control} />
            <LookFields control={control} />
          </div>
        </PageBody>
      </SplitView>
      <UnsavedGuard isDirty={isDirty} onSave={() => save()} />
    </Page>
  );
}
