import { useCommand } from '../../api/use-command.ts';
import { textOmgangsram } from '../../text/ramar.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useSources } from './paper-sources.ts';

/** Whether the table and picture of the allocation go with the paper as an appendix. */
export function BilagaChoice() {
  const { fordelning } = useSources();
  const set = useCommand('fordelning.setAppendix', {});
  if (!fordelning) return null;
  const { arendeId, bilaga, last } = fordelning;
  return (
    <Checkbox
      isSelected={bilaga}
      isDisabled={last || set.isPending}
      onChange={(isChosen) => set.run({ arendeId, bilaga: isChosen })}
    >
      {textOmgangsram.appendix}
    </Checkbox>
  );
}
