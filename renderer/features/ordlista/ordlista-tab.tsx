import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Ord } from '../../../shared/domain/ord.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textOrdlista } from '../../text/stavning.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { LiveCount } from '../../ui/live-count.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Table } from '../../ui/table.tsx';
import { showToast } from '../../ui/toasts.ts';
import { AddOrdDialog } from './add-ord-dialog.tsx';
import './ordlista.css';

const COLUMNS = [
  ...[{ title: textOrdlista.ord }, { title: textOrdlista.state }, { title: textOrdlista.vem }],
  ...[{ title: textOrdlista.nar }, { title: textOrdlista.actions, isTitleHidden: true }],
];

const { compare } = new Intl.Collator('sv');

function matching(words: readonly Ord[], query: string, isOutShown: boolean): Ord[] {
  const wanted = query.trim().toLocaleLowerCase('sv');
  return words
    .filter(({ avslutad }) => isOutShown || !avslutad)
    .filter(({ ord }) => ord.toLocaleLowerCase('sv').includes(wanted))
    .toSorted((a, b) => compare(a.ord, b.ord));
}

/** The words that the register counts as right besides the dictionary and its own names. */
export function OrdlistaTab() {
  const words = useContractData('ordlista.list', { tjansteskrivelseId: null });
  const [query, setQuery] = useState('');
  const [isOutShown, setOutShown] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const shown = matching(words, query, isOutShown);
  return (
    <div className="grunddata-parts">
      <p className="muted">{textOrdlista.intro}</p>
      <div className="ordlista-tools">
        <SearchField
          label={textOrdlista.search}
          placeholder={textOrdlista.searchHint}
          value={query}
          onChange={setQuery}
        />
        <Checkbox isSelected={isOutShown} onChange={setOutShown}>
          {textOrdlista.showOut}
        </Checkbox>
        <span className="muted num">
          <LiveCount text={textOrdlista.count(shown.length)} />
        </span>
        <Button icon={Plus} onPress={() => setAdding(true)}>
          {textOrdlista.add}
        </Button>
      </div>
      {shown.length === 0 ? (
        <p>{words.length === 0 ? textOrdlista.none : textOrdlista.noMatch}</p>
      ) : (
        <Table caption={textOrdlista.caption} columns={COLUMNS}>
          {shown.map((word) => (
            <OrdRow key={word.id} word={word} />
          ))}
        </Table>
      )}
      {isAdding && <AddOrdDialog known={words} onClose={() => setAdding(false)} />}
    </div>
  );
}

function OrdRow({ word }: { readonly word: Ord }) {
  const { ord, avslutad } = word;
  const add = useCommand('ordlista.add');
  const use = () => add.run({ ord: [ord], tjansteskrivelseId: null });
  const remove = useCommand('ordlista.remove', {
    onSuccess: () => showToast({ title: textOrdlista.removed(ord), onUndo: use }),
  });
  return (
    <tr>
      <th scope="row">{ord}</th>
      <td>
        <Badge tone={avslutad ? 'neutral' : 'ok'}>
          {avslutad ? textOrdlista.outOfUse : textOrdlista.inUse}
        </Badge>
      </td>
      <td>{word.skapadAv}</td>
      <td>{word.skapad.slice(0, 10)}</td>
      <td>
        {avslutad ? (
          <Button aria-label={textOrdlista.use(ord)} isPending={add.isPending} onPress={use}>
            {textOrdlista.useShort}
          </Button>
        ) : (
          <Button
            aria-label={textOrdlista.remove(ord)}
            isPending={remove.isPending}
            onPress={() => remove.run({ id: word.id, version: word.version })}
          >
            {textOrdlista.removeShort}
          </Button>
        )}
      </td>
    </tr>
  );
}
