import { SkipForward } from 'lucide-react';
import { textStavning } from '../../../text/stavning.ts';
import { Button } from '../../../ui/button.tsx';
import { useEditing } from '../paper-context.ts';
import { goToNextMisspelling } from './spelling-status.tsx';
import { useSpellingState } from './use-spelling.ts';

/** Among the checks: how many words are unknown, with the way to the next one. */
export function SpellingTip() {
  const { hub } = useEditing();
  const { unknown } = useSpellingState();
  if (unknown === 0) return null;
  return (
    <section className="kontroll-group">
      <h2>
        {textStavning.tip} <span className="muted num">{unknown}</span>
      </h2>
      <p>{textStavning.tipText(unknown)}</p>
      <Button icon={SkipForward} onPress={() => goToNextMisspelling(hub)}>
        {textStavning.next}
      </Button>
    </section>
  );
}
