import { Pencil, Trash2 } from 'lucide-react';
import { removeFotnotsref } from '../../editor/commands.ts';
import type { EditorContext } from '../../editor/editor-context.ts';
import { textFotnot } from '../../text/dokument.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { goToField } from './go-to-field.ts';
import { useEditing } from './paper-context.ts';
import { SpelledWords } from './stavning/spelled-words.tsx';

interface FotnotListProps {
  readonly avsnittId: string;
  readonly rubrik: string;
  /** The footnotes that the section refers to, in reading order. */
  readonly ids: readonly string[];
  readonly context: EditorContext;
}

/** The footnotes of a section, each to be changed or taken away. */
export function FotnotList({ avsnittId, rubrik, ids, context }: FotnotListProps) {
  const { hub, form, openFotnot } = useEditing();
  const reword = (id: string, text: string) => {
    const fotnoter = form.getValues('fotnoter');
    form.setValue(
      'fotnoter',
      fotnoter.map((one) => (one.id === id && one.typ === 'forklaring' ? { ...one, text } : one)),
    );
  };
  if (ids.length === 0) return null;
  return (
    <ol className="fotnoter" data-field="fotnoter" aria-label={textFotnot.list(rubrik)}>
      {ids.map((id, index) => {
        const number = context.fotnotOffset + index + 1;
        return (
          <li key={`${id} ${index}`} data-field={`fotnot:${id}`}>
            <span className="fotnot-number num">{number}</span>
            <span className="fotnot-text">
              <SpelledWords
                id={`fotnot:${id}`}
                text={context.fotnotText(id)}
                onGo={() => goToField(`fotnot:${id}`, 'nearest')}
                onChange={(text) => reword(id, text)}
              />
            </span>
            <IconButton
              icon={Pencil}
              isSmall
              label={textFotnot.editOne(number)}
              onPress={() => openFotnot(id)}
            />
            <IconButton
              icon={Trash2}
              isSmall
              label={textFotnot.removeOne(number)}
              onPress={() => hub.run(removeFotnotsref(index), avsnittId)}
            />
          </li>
        );
      })}
    </ol>
  );
}
