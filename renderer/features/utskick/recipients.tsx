import type { Utskicksvy } from '../../../shared/contract/utskick.ts';
import { paragrafer } from '../../../shared/rules/paragrafintervall.ts';
import { textKanal } from '../../text/sandlista.ts';
import { textUtskick } from '../../text/utskick.ts';
import { MessageBox } from '../../ui/message-box.tsx';
import { Table } from '../../ui/table.tsx';

const columns = [
  { title: textUtskick.columns.mottagare },
  { title: textUtskick.columns.satt },
  { title: textUtskick.columns.beslut },
  { title: textUtskick.columns.antal, isNumeric: true },
];

type Rad = Utskicksvy['rader'][number];

interface RecipientsProps {
  readonly rader: readonly Rad[];
  readonly ejJusterade: number;
}

/** Who gets what of what is about to be made, and what isn't in it. */
export function Recipients({ rader, ejJusterade }: RecipientsProps) {
  const antal = rader.reduce((sum, rad) => sum + copiesOf(rad), 0);
  const masked = rader.flatMap(({ poster }) => poster).filter(({ saknarFil }) => saknarFil).length;
  return (
    <div className="utskick-recipients">
      <p>
        {rader.length === 0 ? textUtskick.none : textUtskick.summary(rader.length, antal)}
        {masked > 0 && ` ${textUtskick.masked(masked)}`}
      </p>
      {ejJusterade > 0 && <MessageBox tone="info" title={textUtskick.waiting(ejJusterade)} />}
      {rader.length > 0 && (
        <Table caption={textUtskick.recipients} columns={columns}>
          {rader.map((rad) => (
            <tr key={rad.poster.map(({ postId }) => postId).join()}>
              <th scope="row">
                {rad.mottagare}
                <span className="utskick-address">{addressOf(rad)}</span>
              </th>
              <td>{textKanal[rad.kanal]}</td>
              <td>{decisionsOf(rad)}</td>
              <td className="numeric">{copiesOf(rad)}</td>
            </tr>
          ))}
        </Table>
      )}
    </div>
  );
}

function addressOf({ kanal, epost, adressrader, hinder }: Rad): string {
  if (hinder !== null) return textUtskick.hinder[hinder];
  return kanal === 'epost' ? epost : adressrader.join(', ');
}

function decisionsOf({ poster }: Rad): string {
  const numbers = poster.flatMap(({ nr }) => nr ?? []);
  return numbers.length === 0 ? poster.map(({ rubrik }) => rubrik).join(', ') : paragrafer(numbers);
}

function copiesOf({ poster }: Rad): number {
  return poster.reduce((sum, { antal }) => sum + antal, 0);
}
