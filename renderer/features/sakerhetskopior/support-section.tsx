import { useState } from 'react';
import type { SupportFile } from '../../../shared/contract/support.ts';
import { useCommand } from '../../api/use-command.ts';
import { textCheck } from '../../text/sakerhetskopior.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { scrollable } from '../../ui/scrollable.ts';
import { showToast } from '../../ui/toasts.ts';

/** What is given to those who help with the program: seen first, then saved. */
export function SupportSection() {
  const [files, setFiles] = useState<readonly SupportFile[]>([]);
  const prepare = useCommand('support.prepare', {
    onSuccess: (prepared) => setFiles(prepared.files),
  });
  const save = useCommand('support.save', {
    onSuccess: (saved) => {
      if (saved !== null) showToast({ title: textCheck.saved(saved.fileName) });
    },
  });
  return (
    <FormSection title={textCheck.support} hint={textCheck.supportHint}>
      {files.map(({ name, text }) => (
        <Disclosure key={name} title={name} headingLevel={2}>
          <pre className="support-text" {...scrollable}>
            {text}
          </pre>
        </Disclosure>
      ))}
      <div className="backup-buttons">
        <Button isPending={prepare.isPending} onPress={() => prepare.run({})}>
          {textCheck.prepare}
        </Button>
        {files.length > 0 && (
          <Button kind="primary" isPending={save.isPending} onPress={() => save.run({})}>
            {textCheck.save}
          </Button>
        )}
      </div>
    </FormSection>
  );
}
