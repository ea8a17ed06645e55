import { useMemo, useState } from 'react';
import type { Skrivelseversion } from '../../../../shared/domain/granskning.ts';
import type { TjansteskrivelseData } from '../../../../shared/domain/tjansteskrivelse.ts';
import { useContractQuery } from '../../../api/queries.ts';
import { textVersioner } from '../../../text/granskning.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { useEditing } from '../paper-context.ts';
import { useSources } from '../paper-sources.ts';
import { paperOf, storedValues } from '../paper-values.ts';
import { changedParts, compare } from './compare.ts';
import { DifferenceList } from './difference-list.tsx';
import { paperParts } from './paper-text.ts';

const NOW = 'nu';

type Versions = readonly [Skrivelseversion, ...Skrivelseversion[]];

/** What a version holds, or what is written now; null until it has been read. */
function usePaperAt(versions: Versions, id: string): TjansteskrivelseData | null {
  const { form } = useEditing();
  const version = versions.find((one) => one.id === id);
  const { data } = useContractQuery(
    'granskning.getVersion',
    { versionId: (version ?? versions[0]).id },
    { isEnabled: version !== undefined },
  );
  const now = useMemo(() => paperOf(storedValues(form.getValues())), [form]);
  return version ? (data?.data ?? null) : now;
}

interface ComparedProps {
  readonly before: TjansteskrivelseData;
  readonly after: TjansteskrivelseData;
}

function Compared({ before, after }: ComparedProps) {
  const sources = useSources();
  const parts = useMemo(
    () => changedParts(compare(paperParts(before, sources), paperParts(after, sources))),
    [before, after, sources],
  );
  return <DifferenceList parts={parts} />;
}

interface CompareWindowProps {
  /** Newest first. */
  readonly versions: Versions;
  /** The earlier of the two at first. */
  readonly from: string;
  readonly onClose: () => void;
}

/** Two versions, or one and what is written now, and how they differ. */
export function CompareWindow({ versions, from, onClose }: CompareWindowProps) {
  const [older, setOlder] = useState(from);
  const [newer, setNewer] = useState(NOW);
  const before = usePaperAt(versions, older);
  const after = usePaperAt(versions, newer);
  const options = [
    { id: NOW, label: textVersioner.now },
    ...versions.map(({ id, nr, namn }) => ({ id, label: `${nr}. ${namn}` })),
  ];
  return (
    <Dialog title={textVersioner.compareTitle} isOpen size="large" onClose={onClose}>
      <div className="version-compared">
        <Select
          label={textVersioner.older}
          options={options}
          value={older}
          onChange={setOlder}
          isFocusedFirst
        />
        <Select label={textVersioner.newer} options={options} value={newer} onChange={setNewer} />
      </div>
      {before && after ? (
        <Compared before={before} after={after} />
      ) : (
        <p>{textVersioner.loading}</p>
      )}
    </Dialog>
  );
}
