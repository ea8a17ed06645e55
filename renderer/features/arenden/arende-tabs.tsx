import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Arende } from '../../../shared/domain/arende.ts';
import { useContractData } from '../../api/queries.ts';
import { textArende } from '../../text/arende.ts';
import { textRemiss } from '../../text/remisser.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { Arendedelegation } from '../delegation/arendedelegation.tsx';
import { HandlingarTab } from '../handlingar/handlingar-tab.tsx';
import { RemissTab } from '../remisser/remiss-tab.tsx';
import { CaseLog } from '../logg/case-log.tsx';
import { AnteckningarTab } from './anteckningar-tab.tsx';
import { BeslutTab } from './beslut-tab.tsx';
import { SambandTab } from './samband-tab.tsx';
import { TidsfristerTab } from './tidsfrister-tab.tsx';
import { UnderlagTab } from './underlag-tab.tsx';
import { useCaseWork } from './use-case-work.ts';

/** The parts of a case under tabs, each with how much there is in it. */
export function ArendeTabs({ arende }: { readonly arende: Arende }) {
  const { flik } = useSearch({ from: '/app/arenden/$arendeId' });
  const navigate = useNavigate();
  const arendeId = arende.id;
  const handlingar = useContractData('handling.list', { arendeId });
  const tidsfrister = useContractData('tidsfrist.list', { arendeId });
  const anteckningar = useContractData('anteckning.list', { arendeId });
  const relationer = useContractData('relation.list', { arendeId });
  const beslut = useContractData('beslut.list', { arendeId });
  const delegationsbeslut = useContractData('delegationsbeslut.listOfArende', { arendeId });
  const remisser = useContractData('remiss.listOfArende', { arendeId });
  const { fordelning, papers } = useCaseWork(arendeId);
  const hasWork = fordelning !== null || papers.length > 0;
  return (
    <Tabs
      label={textArende.tabs}
      selected={flik ?? (hasWork ? 'underlag' : 'handlingar')}
      onSelect={(next) =>
        void navigate({
          to: '/arenden/$arendeId',
          params: { arendeId },
          search: { flik: next },
          replace: true,
        })
      }
      tabs={[
        {
          id: 'handlingar',
          label: textArende.tabHandlingar,
          count: handlingar.length,
          content: <HandlingarTab arendeId={arendeId} handlingar={handlingar} />,
        },
        {
          id: 'underlag',
          label: textArende.tabUnderlag,
          content: <UnderlagTab arendeId={arendeId} />,
        },
        {
          id: 'remiss',
          label: textRemiss.tab,
          count: remisser.length,
          content: <RemissTab arende={arende} remisser={remisser} />,
        },
        {
          id: 'tidsfrister',
          label: textArende.tabTidsfrister,
          count: tidsfrister.length,
          content: <TidsfristerTab arendeId={arendeId} />,
        },
        {
          id: 'anteckningar',
          label: textArende.tabAnteckningar,
          count: anteckningar.filter(({ struken }) => struken === null).length,
          content: <AnteckningarTab arendeId={arendeId} anteckningar={anteckningar} />,
        },
        {
          id: 'samband',
          label: textArende.tabSamband,
          count: relationer.length,
          content: <SambandTab arendeId={arendeId} relationer={relationer} />,
        },
        {
          id: 'beslut',
          label: textArende.tabBeslut,
          count: beslut.length + delegationsbeslut.length,
          content: (
            <>
              <BeslutTab beslut={beslut} />
              <Arendedelegation arende={arende} />
            </>
          ),
        },
        {
          id: 'handelser',
          label: textArende.tabHandelser,
          content: <CaseLog arendeId={arendeId} />,
        },
      ]}
    />
  );
}
