import type { Krypteringslage } from '../../../shared/contract/kryptering.ts';
import { useCommand } from '../../api/use-command.ts';
import { textKryptering } from '../../text/kryptering.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { Select } from '../../ui/select.tsx';

const MINUTES = [1, 5, 10, 15, 30, 60, 120];
const NEVER = 'aldrig';

/** When the register is locked, and whether this computer opens it by itself; each holds at once. */
export function LockSection({ state }: { readonly state: Krypteringslage }) {
  const { lockAfter, isRemembered, canRemember } = state;
  const settings = { remember: isRemembered, lockAfter };
  const save = useCommand('kryptering.saveSettings');
  const lock = useCommand('register.lock');
  return (
    <FormSection title={textKryptering.lock} hint={textKryptering.lockHint}>
      <Select
        label={textKryptering.lockAfter}
        options={optionsWith(lockAfter)}
        value={lockAfter === null ? NEVER : String(lockAfter)}
        onChange={(id) => save.run({ ...settings, lockAfter: id === NEVER ? null : Number(id) })}
      />
      <div>
        <Button isPending={lock.isPending} onPress={() => lock.run({})}>
          {textKryptering.lockNow}
        </Button>
      </div>
      <div className="lock-remember">
        <Checkbox
          isSelected={isRemembered}
          isDisabled={!canRemember}
          onChange={(remember) => save.run({ ...settings, remember })}
        >
          {textKryptering.remember}
        </Checkbox>
        <p className="field-hint">
          {canRemember ? textKryptering.rememberHint : textKryptering.cannotRemember}
        </p>
      </div>
    </FormSection>
  );
}

function optionsWith(chosen: number | null) {
  const minutes = new Set(chosen === null ? MINUTES : [...MINUTES, chosen]);
  const options = [...minutes]
    .toSorted((a, b) => a - b)
    .map((count) => ({ id: String(count), label: textKryptering.minutes(count) }));
  return [...options, { id: NEVER, label: textKryptering.never }];
}
