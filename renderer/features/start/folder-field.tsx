import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/use-command.ts';
import { ruleText } from '../../text/fel.ts';
import { textNewRegister } from '../../text/start.ts';
import { Button } from '../../ui/button.tsx';
import type { NewRegisterForm } from './new-register.ts';

/** What stands in the way of a new register there. */
const REFUSED = { register: 'register_exists', unfinished: 'register_half_made', nothing: null };

/** Where the register will lie. The host's dialog chooses; the form only holds a handle. */
export function FolderField({ form }: { readonly form: NewRegisterForm }) {
  const [path, setPath] = useState<string | null>(null);
  const choose = useCommand('register.chooseFolder', {
    onSuccess: (chosen) => {
      if (!chosen) return;
      setPath(chosen.shownPath);
      form.setValue('folder', chosen.handle, { shouldDirty: true, shouldValidate: true });
      const rule = REFUSED[chosen.holds];
      if (rule !== null) form.setError('folder', { type: 'server', message: ruleText(rule) });
    },
  });
  const error = form.formState.errors.folder;
  return (
    <div className="folder-field" data-field="folder">
      <span className="visually-hidden field-label">{textNewRegister.place}</span>
      <p className="folder-path">{path ?? textNewRegister.noneChosen}</p>
      <Button
        icon={FolderOpen}
        isPending={choose.isPending}
        aria-describedby="folder-error"
        onPress={() => {
          choose.run({ purpose: 'new-register' });
        }}
      >
        {path === null ? textNewRegister.choose : textNewRegister.chooseAnother}
      </Button>
      <p id="folder-error" className="field-error" role="alert">
        {error && (error.type === 'server' ? error.message : textNewRegister.chooseFirst)}
      </p>
    </div>
  );
}
