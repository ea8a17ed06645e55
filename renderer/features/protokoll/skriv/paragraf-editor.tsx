import { Save, SearchCheck } from 'lucide-react';
import { useDeferredValue, useMemo, useRef } from 'react';
import { platserAt, presentAt } from '../../../../shared/rules/narvaro.ts';
import { useCommand } from '../../../api/use-command.ts';
import { AutosaveGuard } from '../../../autosave/autosave-guard.tsx';
import { AutosaveStatus } from '../../../autosave/autosave-status.tsx';
import { useCommands } from '../../../commands/use-commands.ts';
import { textSkriv } from '../../../text/paragrafskrivning.ts';
import { Page } from '../../../ui/page.tsx';
import { SplitView } from '../../../ui/split-view.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { personnamn } from '../../motesrum/namn.ts';
import { paragraftext } from '../../motesrum/paragraftext.ts';
import { FyndPanel } from './fynd-panel.tsx';
import { gaTill, platsOf } from './fyndplats.ts';
import { ParagrafForm } from './paragraf-form.tsx';
import { ParagrafHuvud } from './paragraf-huvud.tsx';
import type { Paragraffakta } from './use-paragraffakta.ts';
import { ParagrafSpalt } from './paragraf-spalt.tsx';
import { Sida } from './sida.tsx';
import { SkrivningContext } from './skrivning.ts';
import { sparbar } from './sparbar.ts';
import { useFynd } from './use-fynd.ts';
import { useSida } from './use-sida.ts';
import { useUtkast } from './use-utkast.ts';
import type { Utkasthandtag } from './use-utkast.ts';

type Flik = 'sida' | 'kontroller';

interface ParagrafEditorProps {
  readonly fakta: Paragraffakta;
  readonly flik: Flik;
  readonly onFlik: (flik: Flik) => void;
}

/** A § while it is written: the §§ to the left, its parts, and its page and checks to the right. */
export function ParagrafEditor({ fakta, flik, onFlik }: ParagrafEditorProps) {
  const { mote, paragraf, paragrafer, delar } = fakta;
  const handtag = useUtkast(paragraf, mote.id);
  const { data, autosave } = handtag;
  const skrivning = useSkrivningen(fakta, handtag);
  const shown = useSida(paragraf.id, data);
  const fynd = useFynd(paragraf.id, data);
  useEditorCommands(handtag, fynd.data, onFlik);
  const title = textSkriv.windowTitle(paragraf.nr, data.rubrik);
  const antal = (fynd.data ?? []).filter(({ avsteg }) => avsteg === null).length;
  const tabs = [
    {
      id: 'sida',
      label: textSkriv.sida,
      content: <Sida {...{ shown, title }} note={textSkriv.foljer} />,
    },
    {
      ...{ id: 'kontroller', label: textSkriv.kontroller, count: antal === 0 ? undefined : antal },
      content: <FyndPanel found={fynd.data} isError={fynd.isError} sammantradeId={mote.id} />,
    },
  ];
  return (
    <SkrivningContext value={skrivning}>
      <Page>
        <ParagrafHuvud fakta={fakta} actions={<AutosaveStatus autosave={autosave} />} />
        <SplitView
          look="preview"
          asideLabel={textSkriv.bredvid}
          aside={
            <Tabs
              label={textSkriv.flikar}
              tabs={tabs}
              selected={flik}
              onSelect={(id) => onFlik(id === 'kontroller' ? id : 'sida')}
            />
          }
        >
          <div className="paragrafbord">
            <ParagrafSpalt
              {...{ paragrafer, delar, sammantradeId: mote.id, valdId: paragraf.id }}
            />
            <div className="paragrafmitt" data-pane="form">
              <ParagrafForm handtag={handtag} />
            </div>
          </div>
        </SplitView>
      </Page>
      <AutosaveGuard autosave={autosave} />
    </SkrivningContext>
  );
}

/** What the parts of the form have in common. */
function useSkrivningen(fakta: Paragraffakta, { data, change, autosave, version }: Utkasthandtag) {
  const { paragraf, kalla, foreslaget } = fakta;
  const { namn, narvaro } = kalla;
  const status = useCommand('paragraf.setStatus');
  const text = useParagraftext(fakta, data);
  return useMemo(() => {
    const tjanstgorande = platserAt(narvaro, paragraf.nr).map(({ tjanstgor }) => tjanstgor);
    const there = presentAt(narvaro, paragraf.nr).map(({ personId }) => personId);
    const everybody = [...new Set([...tjanstgorande, ...there])];
    return {
      ...{ paragraf, data, change, namn, tjanstgorande, text },
      personer: everybody.map((id) => ({ id, label: personnamn(namn, id) })),
      foreslaget: new Map(foreslaget.map((one) => [one.id, one.text])),
      setStatus: (next: typeof paragraf.status) => {
        void autosave.flush().then((isStored) => {
          if (isStored) status.run({ id: paragraf.id, version: version(), status: next });
        });
      },
    };
  }, [paragraf, data, change, namn, narvaro, text, foreslaget, autosave, version, status]);
}

/** How the § reads as it is written, drawn after the letter that was pressed. */
function useParagraftext({ paragraf, kalla }: Paragraffakta, data: Utkasthandtag['data']) {
  const deferred = useDeferredValue(data);
  return useMemo(
    () => paragraftext({ ...kalla, paragraf: { ...paragraf, ...sparbar(deferred) } }),
    [kalla, paragraf, deferred],
  );
}

function useEditorCommands(
  { autosave }: Utkasthandtag,
  found: Parameters<typeof FyndPanel>[0]['found'],
  onFlik: (flik: Flik) => void,
): void {
  const last = useRef(-1);
  const goToNext = () => {
    const own = (found ?? []).filter((one) => one.avsteg === null && platsOf(one) === 'paragraf');
    last.current = last.current + 1 < own.length ? last.current + 1 : 0;
    const next = own[last.current];
    if (next === undefined) {
      showToast({ title: textSkriv.ingetFynd });
      return;
    }
    onFlik('kontroller');
    gaTill(next);
  };
  useCommands([
    {
      ...{ id: 'paragraf.spara', title: textSkriv.spara, key: 'Ctrl+S', icon: Save },
      ...{ group: 'vyn', when: 'view', run: () => void autosave.flush() },
    },
    {
      ...{ id: 'paragraf.fynd', title: textSkriv.nastaFynd, key: 'F8', icon: SearchCheck },
      ...{ group: 'vyn', when: 'view', run: goToNext },
    },
  ]);
}
