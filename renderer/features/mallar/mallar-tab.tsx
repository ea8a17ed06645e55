import { Link } from '@tanstack/react-router';
import { Malltyp } from '../../../shared/domain/mall.ts';
import type { Mall } from '../../../shared/domain/mall.ts';
import { standardmall } from '../../../shared/rules/mall.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textDokumenttyp, textMall } from '../../text/mallar.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import { showToast } from '../../ui/toasts.ts';
import { ImportMall } from './import-mall.tsx';
import './mallar.css';

const COLUMNS = [
  ...[{ title: textMall.namn }, { title: textMall.kind }, { title: textMall.organ }],
  ...[{ title: textMall.sections, isNumeric: true }, { title: textMall.state }],
  { title: textMall.actions, isTitleHidden: true },
];

/** The templates of the register's bodies, and the built-in ones they start from. */
export function MallarTab() {
  const mallar = useContractData('mall.list', {});
  return (
    <div className="grunddata-parts">
      <p className="muted">{textMall.intro}</p>
      <section className="grunddata-part" aria-labelledby="mallar-title">
        <h2 id="mallar-title">{textMall.caption}</h2>
        {mallar.length === 0 ? (
          <p>{textMall.none}</p>
        ) : (
          <Table caption={textMall.caption} columns={COLUMNS}>
            {mallar.map((mall) => (
              <MallRow key={mall.id} mall={mall} />
            ))}
          </Table>
        )}
        <ImportMall />
      </section>
      <section className="grunddata-part" aria-labelledby="inbyggda-title">
        <h2 id="inbyggda-title">{textMall.builtIn}</h2>
        <p className="muted">{textMall.builtInText}</p>
        <ul className="mall-built-in">
          {Malltyp.options.map((slag) => (
            <li key={slag}>
              <span>{textDokumenttyp[slag]}</span>
              <span className="muted">
                {standardmall(slag)
                  .avsnitt.map(({ rubrik }) => rubrik)
                  .join(', ')}
              </span>
              <Link
                to="/grunddata/mall"
                search={{ slag }}
                className="button button-default"
                aria-label={textMall.copy(textDokumenttyp[slag])}
              >
                {textMall.copyShort}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function MallRow({ mall }: { readonly mall: Mall }) {
  const organ = useContractData('organ.list', {}).find(({ id }) => id === mall.organId);
  const save = useCommand('mall.export', {
    onSuccess: (file) => {
      if (file) showToast({ title: textMall.exported(file.fileName) });
    },
  });
  return (
    <tr>
      <th scope="row">
        <Link to="/grunddata/mall" search={{ id: mall.id }}>
          {mall.namn}
        </Link>
      </th>
      <td>{textDokumenttyp[mall.dokumenttyp]}</td>
      <td>{organ?.namn ?? textMall.everyOrgan}</td>
      <td className="numeric num">{mall.avsnitt.length}</td>
      <td>
        <Badge tone={mall.avslutad ? 'neutral' : 'ok'}>
          {mall.avslutad ? textMall.outOfUse : textMall.inUse}
        </Badge>
      </td>
      <td>
        <div className="mall-actions">
          <Link
            to="/grunddata/mall"
            search={{ kopia: mall.id }}
            className="button button-default"
            aria-label={textMall.copy(mall.namn)}
          >
            {textMall.copyShort}
          </Link>
          <Button
            aria-label={textMall.export(mall.namn)}
            isPending={save.isPending}
            onPress={() => save.run({ mallId: mall.id })}
          >
            {textMall.exportShort}
          </Button>
        </div>
      </td>
    </tr>
  );
}
