import { Link } from '@tanstack/react-router';
import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Finding } from '../../../shared/contract/tjansteskrivelse.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textFindings } from '../../text/dokument.ts';
import { findingText } from '../../text/kontroller.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { goToField } from './go-to-field.ts';
import { useEditing } from './paper-context.ts';
import { organNamn, useSources } from './paper-sources.ts';

const ICONS: Record<Finding['severity'], LucideIcon> = {
  S: OctagonAlert,
  V: TriangleAlert,
  T: Info,
};

/** Findings name bodies by id; people by name. */
function withNames({ details }: Finding, nameOf: (id: string) => string): Finding['details'] {
  const organId = details['organId'];
  return typeof organId === 'string' ? { ...details, organ: nameOf(organId) } : details;
}

function isInLedger({ field }: Finding): boolean {
  return field === 'fordelning' || field.startsWith('sokande:');
}

function isInSandlista({ field }: Finding): boolean {
  return field === 'sandlista' || field.startsWith('sandlistepost:');
}

/** Leads to where the finding can be put right: the ledger, the sändlista, or a field of the paper. */
function FindingLink({ finding }: { readonly finding: Finding }) {
  const { arende } = useSources();
  const { paper } = useEditing();
  const params = { arendeId: arende.id, tjansteskrivelseId: paper.id };
  if (isInLedger(finding)) {
    return (
      <Link to="/arenden/$arendeId/fordelning" params={params}>
        {textFindings.goTo}
      </Link>
    );
  }
  if (isInSandlista(finding)) {
    return (
      <Link to="/arenden/$arendeId/sandlista/$tjansteskrivelseId" params={params}>
        {textFindings.goTo}
      </Link>
    );
  }
  return (
    <button type="button" className="link-button" onClick={() => goToField(finding.field)}>
      {textFindings.goTo}
    </button>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const { organ } = useSources();
  const Icon = ICONS[finding.severity];
  return (
    <li className={`finding finding-${finding.severity}`}>
      <Icon size={16} aria-hidden="true" />
      <span>
        <b>{textFindings.severity[finding.severity]}:</b>{' '}
        {findingText(
          finding.id,
          withNames(finding, (id) => organNamn(organ, id)),
        )}
      </span>
      <FindingLink finding={finding} />
    </li>
  );
}

/** What the checks found in the paper as it was last saved, each with the way to its place. */
export function FindingsPanel() {
  const { paper } = useEditing();
  const { data: findings } = useContractQuery(
    'tjansteskrivelse.getFindings',
    { tjansteskrivelseId: paper.id },
    { keepPrevious: true },
  );
  if (!findings) return null;
  if (findings.length === 0) {
    return (
      <p className="findings-none">
        <CircleCheck size={16} aria-hidden="true" />
        {textFindings.none}
      </p>
    );
  }
  return (
    <div className="findings">
      <Disclosure
        title={textFindings.heading}
        summary={textFindings.title(findings.length)}
        headingLevel={2}
      >
        <ul>
          {findings.map((finding, index) => (
            <FindingRow key={`${finding.id} ${finding.field} ${index}`} finding={finding} />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
