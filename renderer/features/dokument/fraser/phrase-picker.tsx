import { useMemo, useState } from 'react';
import { variantFor } from '../../../../shared/phrases/fraser.ts';
import { fillPhrase } from '../../../../shared/phrases/filling.ts';
import type { Filling } from '../../../../shared/phrases/slot-filling.ts';
import { inOrder } from '../../../../shared/phrases/order.ts';
import { useContractQuery } from '../../../api/queries.ts';
import type { EditorHub } from '../../../editor/hub.ts';
import { textFraser } from '../../../text/fraser.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { useEditing } from '../paper-context.ts';
import { useSources } from '../paper-sources.ts';
import { paperOf } from '../paper-values.ts';
import { phraseParagraph, phraseText } from './fill-phrase.ts';
import { OwnPhraseTools } from './own-phrase-tools.tsx';
import { PhraseDetail } from './phrase-detail.tsx';
import { findPhrases, library, ownPhrases } from './phrase-list.ts';
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
  const [written, setWritten] = useState<Filling>({});
  const chosen = found.find(({ fras }) => fras.kod === kod) ?? found[0];
  const sokandeId = written['O']?.organId ?? null;
  const filled = chosen ? { ...fillPhrase(chosen.fras, lage, sokandeId), ...written } : {};
  const usual =
    chosen &&
    variantFor(chosen.fras, body?.beslutsstil ?? 'numrerade_meningar', body?.frasstil ?? {});
  const variant = chosen?.fras.variants.find(({ id }) => id === variantId) ?? usual;
  return {
    ...{ chosen, variant, filled, setVariant },
    fill: (slot: string, value: Filling[string]) => setWritten({ ...written, [slot]: value }),
    choose: (next: string) => {
      setKod(next);
      setVariant(null);
      setWritten({});
    },
    preview: ({ fras }: ChosenPhrase) =>
      phraseText(
        fras,
        variantFor(fras, body?.beslutsstil ?? 'numrerade_meningar', body?.frasstil ?? {}),
        fillPhrase(fras, lage),
      ),
  };
}

/** The phrases to choose among: one's own first, then those that are likeliest where one writes. */
function usePhrases(place: PhrasePlace, query: string, isOutShown: boolean) {
  const { hub } = useEditing();
  const { lage } = useCase();
  const { data: own = [] } = useContractQuery('fras.list', {});
  const found = useMemo(() => {
    const here = place.typ === 'text' ? hub.state()?.id : undefined;
    const avsnitt = lage.paper.avsnitt.find(({ id }) => id === here)?.typ ?? null;
    const all = [...ownPhrases(own, isOutShown), ...inOrder(library, lage, avsnitt)];
    return findPhrases(all, query);
  }, [place, hub, lage, own, isOutShown, query]);
  return { found, hasOut: own.some(({ avslutad }) => avslutad) };
}

function placeWords(place: PhrasePlace, hub: EditorHub): string {
  return place.typ === 'text'
    ? textFraser.intoText(hub.state()?.label ?? '')
    : textFraser.intoPoint;
}

/** The library and one's own phrases: searched, filled from the case, and put where one writes. */
export function PhrasePicker({ place, onClose }: PhrasePickerProps) {
  const { hub } = useEditing();
  const [query, setQuery] = useState('');
  const [isOutShown, setOutShown] = useState(false);
  const { found, hasOut } = usePhrases(place, query, isOutShown);
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
      {hasOut && (
        <Checkbox isSelected={isOutShown} onChange={setOutShown}>
          {textFraser.showOut}
        </Checkbox>
      )}
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
            {...{ chosen, variant, filling: filled }}
            onVariant={picked.setVariant}
            onFill={picked.fill}
          />
        )}
      </div>
      <OwnPhraseTools chosen={chosen?.own ?? null} />
    </Dialog>
  );
}
