import { Link } from '@tanstack/react-router';
import type { PaperFinding } from '../../../../shared/contract/fraser.ts';
import { textKontroll } from '../../../text/kontroller.ts';
import { goToField } from '../go-to-field.ts';
import { useEditing } from '../paper-context.ts';
import { useSources } from '../paper-sources.ts';
import { placeText } from './place-text.ts';

/** Leads to where a finding can be put right: the ledger, the sändlista, the remiss, or a field of the paper. */
export function FindingLink({ finding: { field } }: { readonly finding: PaperFinding }) {
  const { arende, remiss } = useSources();
  const { paper, form } = useEditing();
  const params = { arendeId: arende.id, tjansteskrivelseId: paper.id };
  const place = placeText(field, form.getValues());
  const label = `${textKontroll.goTo}: ${place}`;
  if (/^(?:fordelning|sokande:)/u.test(field)) {
    return (
      <Link to="/arenden/$arendeId/fordelning" params={params} aria-label={label}>
        {place}
      </Link>
    );
  }
  if (field.startsWith('sandlist')) {
    return (
      <Link
        to="/arenden/$arendeId/sandlista/$tjansteskrivelseId"
        params={params}
        aria-label={label}
      >
        {place}
      </Link>
    );
  }
  if (field === 'remiss' && remiss) {
    return (
      <Link to="/remisser/$remissId" params={{ remissId: remiss.id }} aria-label={label}>
        {place}
      </Link>
    );
  }
  return (
    <button
      type="button"
      className="link-button"
      aria-label={label}
      onClick={() => goToField(field)}
    >
      {place}
    </button>
  );
}
