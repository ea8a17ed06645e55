import { useNavigate, useSearch } from '@tanstack/react-router';
import { textGrunddata } from '../../text/diarium.ts';
import { textSammantradesdagar } from '../../text/planering.ts';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { RegisterLog } from '../logg/register-log.tsx';
import { textMall } from '../../text/mallar.ts';
import { textOrdlista } from '../../text/stavning.ts';
import { MallarTab } from '../mallar/mallar-tab.tsx';
import { OrdlistaTab } from '../ordlista/ordlista-tab.tsx';
import { DiarierTab } from './diarier-tab.tsx';
import { KlassplanTab } from './klassplan-tab.tsx';
import { SammantradenTab } from './sammantraden-tab.tsx';
import './grunddata.css';

/** How cases are numbered and classed in the register, and the health of its log. */
export function GrunddataPage() {
  const navigate = useNavigate();
  const { flik = 'diarier' } = useSearch({ from: '/app/grunddata' });
  const tabs = [
    { id: 'diarier', label: textGrunddata.tabDiarier, content: <DiarierTab /> },
    { id: 'klasser', label: textGrunddata.tabKlassplan, content: <KlassplanTab /> },
    { id: 'sammantraden', label: textSammantradesdagar.tab, content: <SammantradenTab /> },
    { id: 'mallar', label: textMall.tab, content: <MallarTab /> },
    { id: 'ordlista', label: textOrdlista.tab, content: <OrdlistaTab /> },
    { id: 'logg', label: textGrunddata.tabLogg, content: <RegisterLog /> },
  ];
  return (
    <Page>
      <PageHeader title={textGrunddata.title} />
      <PageBody>
        <div className="grunddata">
          <Tabs
            label={textGrunddata.tabs}
            tabs={tabs}
            selected={flik}
            onSelect={(id) => void navigate({ to: '/grunddata', search: { flik: id } })}
          />
        </div>
      </PageBody>
    </Page>
  );
}
