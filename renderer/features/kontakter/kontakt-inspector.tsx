import { Suspense, useState } from 'react';
import type { Slag } from '../../../shared/domain/dubblett.ts';
import { OrganId, PersonId } from '../../../shared/domain/id.ts';
import type { Kontaktrad } from '../../../shared/domain/kontaktrad.ts';
import { Motpartsref } from '../../../shared/domain/motpart.ts';
import { textKontakt as text } from '../../text/kontakter.ts';
import { Details } from './details.tsx';
import { kindOf } from './kontakt-columns.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { UppdragSection } from './uppdrag-section.tsx';
import { UsesSection } from './uses-section.tsx';

interface KontaktInspectorProps {
  readonly row: Kontaktrad;
  readonly onChange: () => void;
}

/** The chosen row beside the list: what is known, what can be done, and where it is used. */
export function KontaktInspector({ row, onChange }: KontaktInspectorProps) {
  const [isMerging, setMerging] = useState(false);
  const { slag, id } = row;
  return (
    <>
      <Details
        {...row}
        facts={[
          [text.slag, kindOf(row)],
          [text.titel, row.titel],
          [text.enhet, row.enhet],
          [text.parti, row.parti],
          [text.forkortning, row.forkortning],
          [text.epost, row.epost],
          [text.telefon, row.telefon],
          [text.adress, row.adress],
        ]}
        onChange={onChange}
        onMerge={() => setMerging(true)}
      >
        {/* What it waits for must not hide the list, which has the focus. */}
        <Suspense fallback={null}>
          <Tasks key={id} {...{ slag, id }} />
        </Suspense>
        <UsesSection motpart={Motpartsref.parse({ slag, id })} />
      </Details>
      {isMerging && <MergeDialog {...{ slag }} firstId={id} onClose={() => setMerging(false)} />}
    </>
  );
}

function Tasks({ slag, id }: { readonly slag: Slag; readonly id: string }) {
  if (slag === 'person') return <UppdragSection of="person" personId={PersonId.parse(id)} />;
  if (slag === 'organ') return <UppdragSection of="organ" organId={OrganId.parse(id)} />;
  return null;
}
