import { Archive, Pencil, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { AlertDialog } from '../../../../renderer/ui/alert-dialog.tsx';
import { Badge } from '../../../../renderer/ui/badge.tsx';
import { Button } from '../../../../renderer/ui/button.tsx';
import { Dialog } from '../../../../renderer/ui/dialog.tsx';
import { Disclosure } from '../../../../renderer/ui/disclosure.tsx';
import { IconButton } from '../../../../renderer/ui/icon-button.tsx';
import { Skeleton } from '../../../../renderer/ui/loading.tsx';
import { Menu } from '../../../../renderer/ui/menu.tsx';
import { MessageBox } from '../../../../renderer/ui/message-box.tsx';
import { Page, PageBody, PageHeader } from '../../../../renderer/ui/page.tsx';
import { Tabs } from '../../../../renderer/ui/tabs.tsx';
import { TextArea, TextField } from '../../../../renderer/ui/text-field.tsx';
import { showToast } from '../../../../renderer/ui/toasts.ts';

function Overlays() {
  const [open, setOpen] = useState<'dialog' | 'alert' | null>(null);
  const [note, setNote] = useState('');
  const close = () => setOpen(null);
  return (
    <div className="gallery-row">
      <Button onPress={() => setOpen('dialog')}>Ny anteckning</Button>
      <Button kind="danger" icon={Trash2} onPress={() => setOpen('alert')}>
        Gallra 3 handlingar
      </Button>
      <Button
        onPress={() =>
          showToast({
            title: 'Ärendet är avslutat',
            detail: 'KN 2026/11093',
            onUndo: () => showToast({ title: 'Ångrat' }),
          })
        }
      >
        Visa meddelande
      </Button>
      <Menu
        label="Mer"
        isIconOnly
        entries={[
          { id: 'a', label: 'Byt handläggare', icon: Pencil, shortcut: 'Ctrl+E', onAction: close },
          { id: 'b', label: 'Skicka', icon: Send, isDisabled: true, onAction: close },
          { id: 'c', label: 'Makulera', icon: Archive, isDanger: true, onAction: close },
        ]}
      />
      <IconButton icon={Pencil} label="Ändra" shortcut="Ctrl+E" onPress={close} />
      <Dialog
        title="Ny anteckning"
        isOpen={open === 'dialog'}
        onClose={close}
        primary={{ label: 'Lägg till anteckning', onPress: close }}
      >
        <TextField label="Rubrik" value="Samtal med sökande" onChange={close} isFocusedFirst />
        <TextArea label="Text" value={note} onChange={setNote} rows={4} isOptional />
      </Dialog>
      <AlertDialog
        title="Gallra 3 handlingar?"
        isOpen={open === 'alert'}
        onCancel={close}
        actions={[{ label: 'Gallra 3 handlingar', kind: 'danger', onPress: close }]}
      >
        <p>Handlingarna i KN 2026/11093 tas bort för alltid. Det går inte att ångra.</p>
      </AlertDialog>
    </div>
  );
}

/** Everything that is neither a field nor a list. */
export function PartsPage() {
  const [tab, setTab] = useState('handlingar');
  return (
    <Page>
      <PageHeader title="Delar" isLoading />
      <PageBody>
        <div className="gallery-stack">
          <div className="gallery-row">
            <Button kind="primary">Skapa tjänsteskrivelse</Button>
            <Button>Förhandsgranska</Button>
            <Button kind="ghost">Visa alla</Button>
            <Button isDisabled>Går inte nu</Button>
            <Button kind="primary" isDisabled>
              Går inte nu
            </Button>
          </div>
          <Overlays />
          <div className="gallery-row">
            <Badge>Utkast</Badge>
            <Badge tone="accent">Förslag</Badge>
            <Badge tone="ok">Klar</Badge>
            <Badge tone="warn">Återstår</Badge>
            <Badge tone="danger">Över ramen</Badge>
            <Badge tone="info">Exempeldata</Badge>
          </div>
          <MessageBox tone="warn" title="2 punkter saknar underlag">
            <p>Lägg till en handling eller ta bort punkten.</p>
          </MessageBox>
          <MessageBox tone="danger" title="Disken är full" actions={<Button>Försök igen</Button>}>
            <p>Frigör utrymme. Det du har skrivit finns kvar.</p>
          </MessageBox>
          <Tabs
            label="Ärendets delar"
            selected={tab}
            onSelect={setTab}
            tabs={[
              { id: 'handlingar', label: 'Handlingar', count: 3, content: <p>Tre handlingar.</p> },
              { id: 'handelser', label: 'Händelser', count: 12, content: <p>Tolv händelser.</p> },
              { id: 'beslut', label: 'Beslut', content: <p>Inget beslut.</p> },
            ]}
          />
          <Disclosure title="Konsekvenser för barn" summary="Ifylld" isOpenAtFirst headingLevel={2}>
            <p>Beslutet rör barns fritid.</p>
          </Disclosure>
          <Skeleton rows={3} />
        </div>
      </PageBody>
    </Page>
  );
}
