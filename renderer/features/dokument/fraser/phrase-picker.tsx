import { Pencil, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { EgenFras } from '../../../../shared/domain/egen-fras.ts';
import { variantFor } from '../../../../shared/phrases/fraser.ts';
import { fyllFras } from '../../../../shared/phrases/fyllning.ts';
import type { Fyllning } from '../../../../shared/phrases/fyllning.ts';
import { useContractQuery } from '../../../api/queries.ts';
import type { EditorHub } from '../../../editor/hub.ts';
import { textFraser } from '../../../text/fraser.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { useEditing } from '../paper-context.ts';
import { useSources } from '../paper-sources.ts';
import { paperOf } from '../paper-values.ts';
import { phraseParagraph, phraseText } from './fill-phrase.ts';
import { OwnPhraseDialog } from './own-phrase-dialog.tsx';
import { PhraseDetail } from './phrase-detail.tsx';
import { findPhrases } from './phrase-list.ts';
import type { ChosenPhrase } from './phrase-list.ts';
import type { PhrasePlace } from './phrase-place.ts';
import { useInsertPhrase } from './use-insert-phrase.ts';
import './fraser.css';

interface PhrasePickerProps {
  readonly place: PhrasePlace;
  readonly onClose: () => void;
}

/** What phrases are filled from: the case as it is, the paper as it is being written. */
function useCase() {
  const { form } = useEditing();
  const sources = useSources();
  return useMemo(() => {
    const paper = paperOf(form.getValues());
    const body = sources.organ.find(({ id }) => id === paper.beslutsnivaOrganId);
    return { lage: { ...sources, paper }, body };
  }, [form, sources]);
}

/** The chosen phrase with what fills it: what the case says, and over that what is written. */
function useChosen(found: readonly ChosenPhrase[]) {
  const { lage, body } = useCase();
  const [kod, setKod] = useState<string | null>(null);
  const [variantId, setVariant] = useState<string | null>(null);
  const [written, setWritten] = useState<Fyllning>({});
  const chosen = found.find(({ fras }) => fras.kod === kod) ?? found[0];
  const filled = chosen ? { ...fyllFras(chosen.fras, lage), ...written } : {};
  const usual =
    chosen &&
    variantFor(chosen.fras, body?.beslutsstil ?? 'numrerade_meningar', body?.frasstil ?? {});
  const variant = chosen?.fras.variants.find(({ id }) => id === variantId) ?? usual;
  return {
    ...{ chosen, variant, filled, setVariant },
    fill: (slot: string, value: Fyllning[string]) => setWritten({ ...written, [slot]: value }),
    choose: (next: string) => {
      setKod(next);
      setVariant(null);
      setWritten({});
    },
    preview: ({ fras }: ChosenPhrase) =>
      phraseText(
        fras,
        variantFor(fras, body?.beslutsstil ?? 'numrerade_meningar', body?.frasstil ?? {}),
        fyllFras(fras, lage),
      ),
  };
}

function placeWords(place: PhrasePlace, hub: EditorHub): string {
  return place.typ === 'text'
    ? textFraser.intoText(hub.state()?.label ?? '')
    : textFraser.intoPoint;
}

/** The library and one's own phrases: searched, filled from the case, and put where one writes. */
export function PhrasePicker({ place, onClose }: PhrasePickerProps) {
  const { data: own = [] } = useContractQuery('fras.list', {});
  const { hub } = useEditing();
  const [query, setQuery] = useState('');
  const [editing, setEditing] = useState<{ readonly phrase: EgenFras | null } | null>(null);
  const found = useMemo(() => findPhrases(own, query), [own, query]);
  const { chosen, variant, filled, ...picked } = useChosen(found);
  const insert = useInsertPhrase(place);
  const finish = () => {
    if (!chosen || !variant) return;
    onClose();
    const words = phraseText(chosen.fras, variant, filled);
    insert(words, phraseParagraph(chosen.fras, variant, filled));
  };
  return (
    <Dialog
      title={textFraser.title}
      isOpen
      size="large"
      onClose={onClose}
      primary={{ label: textFraser.insert, isDisabled: !chosen, onPress: finish }}
    >
      <p className="muted">{placeWords(place, hub)}</p>
      <SearchField
        label={textFraser.search}
        placeholder={textFraser.searchHint}
        value={query}
        onChange={setQuery}
        isFocusedFirst
      />
      <div className="fras-picker">
        <div className="fras-list">
          {found.length === 0 && <p className="muted">{textFraser.none}</p>}
          <RadioGroup
            label={textFraser.list}
            isLabelHidden
            options={found.map((one) => ({
              id: one.fras.kod,
              label: `${one.fras.kod} · ${one.own?.rubrik ?? one.group}`,
              detail: picked.preview(one),
            }))}
            value={chosen?.fras.kod ?? null}
            onChange={picked.choose}
          />
        </div>
        {chosen && variant && (
          <PhraseDetail
            {...{ chosen, variant, fyllning: filled }}
            onVariant={picked.setVariant}
            onFill={picked.fill}
          />
        )}
      </div>
      <div className="row-actions">
        <Button icon={Plus} onPress={() => setEditing({ phrase: null })}>
          {textFraser.addOwn}
        </Button>
        {chosen?.own && (
          <Button icon={Pencil} onPress={() => setEditing({ phrase: chosen.own })}>
            {textFraser.edit}
          </Button>
        )}
      </div>
      {editing && <OwnPhraseDialog {...editing} onClose={() => setEditing(null)} />}
    </Dialog>
  );
}
