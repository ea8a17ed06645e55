import { textKontakter } from '../../text/kontakter.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Flik } from './kontakter-search.ts';
import { KontakterTab } from './kontakter-tab.tsx';
import { OrganTab } from './organ-tab.tsx';
import { PartierTab } from './partier-tab.tsx';
import { PersonerTab } from './personer-tab.tsx';
import { useKontakterSearch } from './use-kontakter-search.ts';
import './kontakter.css';

const CONTENT = {
  kontakter: <KontakterTab />,
  personer: <PersonerTab />,
  organ: <OrganTab />,
  partier: <PartierTab />,
} satisfies Record<Flik, React.ReactNode>;

const tabs = Flik.options.map((id) => ({
  id,
  label: textKontakter.tabs[id],
  content: CONTENT[id],
}));

/** Everybody the register can name: outsiders, persons, bodies and parties. */
export function KontakterPage() {
  const { search, change } = useKontakterSearch();
  return (
    <Page>
      <PageHeader title={textKontakter.title} />
      <div className="kontakter">
        <Tabs
          label={textKontakter.parts}
          tabs={tabs}
          selected={search.flik ?? 'kontakter'}
          onSelect={(flik) => {
            const cleared = { q: undefined, typ: undefined, valt: undefined, sortera: undefined };
            change({ ...cleared, fallande: undefined, flik: Flik.parse(flik) });
          }}
        />
      </div>
    </Page>
  );
}
