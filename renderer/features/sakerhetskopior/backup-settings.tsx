import { FolderOpen } from 'lucide-react';
import type { BackupState } from '../../../shared/contract/backup.ts';
import type { BackupSchedule } from '../../../shared/domain/backup.ts';
import { useCommand } from '../../api/use-command.ts';
import { textBackups } from '../../text/sakerhetskopior.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormRow, FormSection } from '../../ui/form-layout.tsx';
import { Select } from '../../ui/select.tsx';

const CHOICES = {
  hours: [6, 12, 24, 48, 72],
  days: [7, 14, 30, 60, 90],
  months: [3, 6, 12, 24, 60],
} as const;
const UNITS = ['hours', 'days', 'months'] as const;

/** Where backups go, when, and for how long; each choice holds at once. */
export function BackupSettingsForm({ state }: { readonly state: BackupState }) {
  const { settings, shownPath } = state;
  const save = useCommand('backup.saveSettings');
  const choose = useCommand('backup.chooseFolder', {
    onSuccess: (chosen) => {
      if (chosen !== null) save.run({ ...settings, folder: chosen.handle });
    },
  });
  return (
    <>
      <FormSection title={textBackups.place} hint={textBackups.placeHint}>
        <p className="folder-path">{shownPath}</p>
        <div className="backup-buttons">
          <Button icon={FolderOpen} isPending={choose.isPending} onPress={() => choose.run({})}>
            {textBackups.chooseFolder}
          </Button>
          {settings.folder !== null && (
            <Button kind="ghost" onPress={() => save.run({ ...settings, folder: null })}>
              {textBackups.useOwn}
            </Button>
          )}
        </div>
      </FormSection>
      <FormSection title={textBackups.schedule} hint={textBackups.keepHint}>
        <Checkbox
          isSelected={settings.hourly}
          onChange={(hourly) => save.run({ ...settings, hourly })}
        >
          {textBackups.hourly}
        </Checkbox>
        <Checkbox
          isSelected={settings.closing}
          onChange={(closing) => save.run({ ...settings, closing })}
        >
          {textBackups.closing}
        </Checkbox>
        <p>{textBackups.keep}</p>
        <FormRow>
          {UNITS.map((unit) => (
            <Select
              key={unit}
              label={textBackups[unit]}
              options={optionsFor(unit, settings.schedule)}
              value={String(settings.schedule[unit])}
              onChange={(id) => {
                const schedule = { ...settings.schedule, [unit]: Number(id) };
                save.run({ ...settings, schedule });
              }}
            />
          ))}
        </FormRow>
      </FormSection>
    </>
  );
}

function optionsFor(unit: (typeof UNITS)[number], schedule: BackupSchedule) {
  const numbers = new Set<number>([...CHOICES[unit], schedule[unit]]);
  return [...numbers]
    .toSorted((a, b) => a - b)
    .map((number) => ({ id: String(number), label: String(number) }));
}
