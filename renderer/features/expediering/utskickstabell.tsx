import type { SandlistepostId } from '../../../shared/domain/id.ts';
import { textExpediering } from '../../text/expediering.ts';
import { textKanal, textKopietyp, textSandskal } from '../../text/sandlista.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Table } from '../../ui/table.tsx';
import { Lagestagg } from './lagestagg.tsx';
import { MaskeradFil } from './maskerad-fil.tsx';
import type { Utskick, Utskicksgrupp } from './utskick.ts';

interface UtskickstabellProps {
  readonly grupp: Utskicksgrupp;
  /** What each row is called where the group has the other name: its recipient, or its decision. */
  readonly nameOf: (utskick: Utskick) => string;
  readonly nameTitle: string;
  readonly chosen: ReadonlySet<SandlistepostId>;
  readonly onChoose: (ids: readonly SandlistepostId[], isChosen: boolean) => void;
}

/** Copies that are listed together, each chosen by its box or all of them at once. */
export function Utskickstabell(props: UtskickstabellProps) {
  const { grupp, nameOf, nameTitle, chosen, onChoose } = props;
  const { columns } = textExpediering;
  const ids = grupp.utskick.map(({ post }) => post.id);
  const isAll = ids.every((id) => chosen.has(id));
  return (
    <div className="utskick-grupp">
      <Checkbox isSelected={isAll} onChange={(isChosen) => onChoose(ids, isChosen)}>
        <b className="utskick-namn">{grupp.namn}</b>
      </Checkbox>
      <Table
        caption={textExpediering.table(grupp.namn)}
        columns={[
          { title: columns.val, isTitleHidden: true },
          ...[nameTitle, columns.kanal, columns.antal, columns.lage].map((title) => ({ title })),
        ]}
      >
        {grupp.utskick.map((utskick) => (
          <UtskickRow
            key={utskick.post.id}
            utskick={utskick}
            name={nameOf(utskick)}
            isChosen={chosen.has(utskick.post.id)}
            onChoose={(isChosen) => onChoose([utskick.post.id], isChosen)}
          />
        ))}
      </Table>
    </div>
  );
}

interface UtskickRowProps {
  readonly utskick: Utskick;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function UtskickRow({ utskick, name, isChosen, onChoose }: UtskickRowProps) {
  const { post } = utskick;
  return (
    <tr>
      <td>
        <Checkbox isSelected={isChosen} onChange={onChoose}>
          <span className="visually-hidden">{textExpediering.choose(name)}</span>
        </Checkbox>
      </td>
      <th scope="row">
        {name}
        <span className="utskick-mer">{textSandskal[post.skal]}</span>
      </th>
      <td>
        {textKanal[post.kanal]}
        {post.adress !== '' && <span className="utskick-mer">{post.adress}</span>}
      </td>
      <td>
        {textExpediering.copies(post.antal, textKopietyp[post.version])}
        {post.version === 'maskerad' && <MaskeradFil utskick={utskick} />}
      </td>
      <td>
        <Lagestagg {...utskick} />
      </td>
    </tr>
  );
}
