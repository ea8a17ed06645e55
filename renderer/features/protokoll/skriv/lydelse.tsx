import { PenLine, RotateCcw } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Protokollsblockslag } from '../../../../shared/domain/protokollsstil.ts';
import { foljDataIgen, medLydelse } from '../../../../shared/rules/protokollstext/andringar.ts';
import type { TrycktStycke } from '../../../../shared/rules/protokollstext/andringar.ts';
import { styckestext } from '../../../../shared/rules/protokollstext/lage.ts';
import { textSkriv } from '../../../text/paragrafskrivning.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { ChangedText } from '../../dokument/granskning/changed-text.tsx';
import { wordChanges } from '../../dokument/granskning/word-changes.ts';
import { useSkrivning } from './skrivning.ts';
import { skrivnaOrd } from './skrivna-ord.ts';

/** How a part reads in the minutes; what somebody writes in a field of the part isn't said again. */
export function Lydelse({ slag }: { readonly slag: readonly Protokollsblockslag[] }) {
  const { text, data } = useSkrivning();
  const written = skrivnaOrd(data);
  const stycken = text.block
    .filter((block) => slag.includes(block.slag))
    .flatMap((block) => block.stycken)
    .filter((one) => one.ersatter !== null || !written.has(styckestext(one)));
  if (stycken.length === 0) return null;
  return (
    <div className="paragraflydelse" role="group" aria-label={textSkriv.generad}>
      {stycken.map((one) => (
        <Stycke key={one.nyckel} stycke={one} />
      ))}
    </div>
  );
}

/** A paragraph that the data gives, and the way to put it in one's own words and back. */
function Stycke({ stycke }: { readonly stycke: TrycktStycke }) {
  const { change } = useSkrivning();
  const [isWriting, setWriting] = useState(false);
  // Somebody who empties the field is about to write something else in it.
  const [isCleared, setCleared] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const close = () => {
    setWriting(false);
    setCleared(false);
    // The pen comes back, and the focus with it.
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus());
  };
  const { nyckel, ersatter, inaktuell } = stycke;
  const words = styckestext(stycke);
  return (
    <div
      ref={row}
      className="paragrafstycke"
      data-egen={ersatter !== null || undefined}
      data-field={`stycke.${nyckel}`}
    >
      {isWriting ? (
        <TextArea
          label={textSkriv.egenLydelse}
          value={isCleared ? '' : words}
          rows={3}
          isFocusedFirst
          onChange={(value) => {
            setCleared(value === '');
            change((data) => medLydelse(data, stycke, value));
          }}
        />
      ) : (
        <p>{words}</p>
      )}
      {ersatter !== null && (
        <div className="paragrafstycke-andrat">
          <Badge tone="info">{textSkriv.andrad}</Badge>
          {inaktuell && <span>{textSkriv.inaktuell}</span>}
          <p role="group" aria-label={textSkriv.skillnad} className="skillnad">
            <ChangedText pieces={wordChanges(ersatter, words)} />
          </p>
        </div>
      )}
      <div className="paragrafstycke-knappar">
        {isWriting ? (
          <Button onPress={close}>{textSkriv.klar}</Button>
        ) : (
          <IconButton
            isSmall
            icon={PenLine}
            label={textSkriv.skrivOm}
            onPress={() => setWriting(true)}
          />
        )}
        {ersatter !== null && (
          <Button
            kind="ghost"
            icon={RotateCcw}
            onPress={() => {
              close();
              change((data) => foljDataIgen(data, nyckel));
            }}
          >
            {textSkriv.aterstall}
          </Button>
        )}
      </div>
    </div>
  );
}
