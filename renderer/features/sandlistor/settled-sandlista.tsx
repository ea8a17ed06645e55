import { Link } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import type { Expedieringsbeslut } from '../../../shared/domain/expediering.ts';
import type { Sandlista } from '../../../shared/domain/sandlista.ts';
import { textKanal, textKopietyp, textSandlista, textSandskal } from '../../text/sandlista.ts';
import { Page, PageBody } from '../../ui/page.tsx';
import { Table } from '../../ui/table.tsx';
import { SandlistaHeader } from './sandlista-header.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { useSheetOutput } from './use-sheet-output.ts';

const columns = [
  { title: textSandlista.columns.mottagare },
  { title: textSandlista.columns.kanal },
  { title: textSandlista.columns.antal },
  { title: textSandlista.columns.version },
];

interface SettledSandlistaProps {
  readonly beslut: Expedieringsbeslut;
  readonly list: Sandlista;
}

/** A settled list: it can be read, exported and printed, not changed. */
export function SettledSandlista({ beslut, list }: SettledSandlistaProps) {
  const output = useSheetOutput(list.id, () => Promise.resolve(true));
  return (
    <Page>
      <SandlistaHeader beslut={beslut} output={output} isPrintPrimary />
      <PageBody>
        <div className="sandlista-columns">
          <section className="sandlista-part">
            <h1>{textSandlista.title}</h1>
            <p className="sandlista-locked">
              <Lock size={16} aria-hidden="true" />
              <span>
                <b>{textSandlista.locked}.</b> {textSandlista.lockedText}
              </span>
            </p>
            <SettledTable list={list} />
            {beslut.arendeId !== null && (
              <Link
                to="/arenden/$arendeId"
                params={{ arendeId: beslut.arendeId }}
                search={{ flik: 'beslut' }}
              >
                {textSandlista.toDecision}
              </Link>
            )}
          </section>
          <SheetPreview id={list.id} isEdited={false} />
        </div>
      </PageBody>
    </Page>
  );
}

function SettledTable({ list: { poster, avsteg, forslag } }: Pick<SettledSandlistaProps, 'list'>) {
  const nameOf = (id: string) => forslag.find(({ organId }) => organId === id)?.mottagare ?? '';
  return (
    <div className="sandlista-list">
      <Table caption={textSandlista.table} columns={columns}>
        {poster.map((post) => (
          <tr key={post.id}>
            <th scope="row">
              {post.mottagare}
              <span className="sandlista-reason">{textSandskal[post.skal]}</span>
            </th>
            <td>
              {textKanal[post.kanal]}
              {post.adress !== '' && <span className="sandlista-reason">{post.adress}</span>}
            </td>
            <td className="num">{post.antal}</td>
            <td>{textKopietyp[post.version]}</td>
          </tr>
        ))}
      </Table>
      {avsteg.map(({ organId, skal }) => (
        <p key={organId} className="muted">
          {textSandlista.leftOut(nameOf(organId), skal)}
        </p>
      ))}
    </div>
  );
}
