import { EyeOff, Paperclip } from 'lucide-react';
import type { Registerhandling } from '../../../shared/domain/registerhandling.ts';
import { formatMomentDay } from '../../lib/moment.ts';
import type { ListColumn } from '../../lists/list-columns.ts';
import {
  textHandling,
  textHandlingstyp,
  textOffentlighet,
  textRegistreringsform,
} from '../../text/handling.ts';
import { textHandlingslista as text } from '../../text/listor.ts';
import { Badge } from '../../ui/badge.tsx';

/** A heading, with what must be seen at once: makulerad, and secrecy. */
function Rubrik({ rubrik, makulerad, offentlighet }: Registerhandling) {
  const isSecret = offentlighet === 'sekretess' || offentlighet === 'delvis';
  return (
    <span className="handling-heading">
      <span className="grid-strong">{rubrik}</span>
      {makulerad && <Badge tone="neutral">{text.makulerad}</Badge>}
      {isSecret && <Badge tone="warn">{textOffentlighet[offentlighet]}</Badge>}
    </span>
  );
}

/** The sender or recipient; one whose name is hidden from the public says so. */
export function MotpartNamn({ motpart, motpartTyp }: Registerhandling) {
  if (motpartTyp === 'saknas') return <span className="grid-quiet">{text.missing}</span>;
  return (
    <>
      {motpart}
      {motpartTyp === 'dold' && <EyeOff size={13} role="img" aria-label={text.hidden} />}
    </>
  );
}

const motpartText = ({ motpart, motpartTyp }: Registerhandling) =>
  motpartTyp === 'dold' ? `${motpart} (${text.hidden})` : motpart || text.missing;

/** Those a person may add. */
const moreColumns: readonly ListColumn<Registerhandling>[] = [
  {
    ...{ id: 'handlingstyp', title: text.handlingstyp, width: 9, isUsual: false },
    cell: (row) => textHandlingstyp[row.handlingstyp],
  },
  {
    ...{ id: 'statusTf', title: text.statusTf, width: 7.5, isUsual: false },
    cell: (row) => textHandling.statusar[row.statusTf],
  },
  {
    ...{ id: 'offentlighet', title: text.offentlighet, width: 8, isUsual: false },
    cell: (row) => textOffentlighet[row.offentlighet],
  },
  {
    ...{ id: 'registreringsform', title: text.registreringsform, width: 9, isUsual: false },
    cell: (row) => textRegistreringsform[row.registreringsform],
    fullText: (row) => textRegistreringsform[row.registreringsform],
  },
  {
    ...{ id: 'registrerad', title: text.registrerad, width: 6.5, isUsual: false },
    isSortable: true,
    cell: (row) => formatMomentDay(row.registreradTid),
  },
  {
    ...{ id: 'diarienummer', title: text.diarienummer, width: 7.5, isUsual: false },
    cell: (row) => <span className="num">{row.diarienummer}</span>,
  },
  {
    ...{ id: 'arendemening', title: text.arendemening, width: 14, isUsual: false },
    cell: (row) => row.arendemening,
    fullText: (row) => row.arendemening,
  },
];

/** Every column of the list of handlingar; of the usual ones, number, heading and day never leave. */
export const handlingColumns: readonly ListColumn<Registerhandling>[] = [
  {
    ...{ id: 'beteckning', title: text.beteckning, width: 8.5, isUsual: true, isSortable: true },
    cell: (row) => <span className="num grid-quiet">{row.beteckning}</span>,
    fullText: (row) => row.beteckning,
  },
  {
    ...{ id: 'rubrik', title: text.rubrik, width: 13, grows: true, isUsual: true },
    isSortable: true,
    cell: (row) => <Rubrik {...row} />,
    fullText: (row) => row.rubrik,
  },
  {
    ...{ id: 'motpart', title: text.motpart, width: 10, priority: 3, isUsual: true },
    isSortable: true,
    cell: (row) => <MotpartNamn {...row} />,
    fullText: motpartText,
  },
  {
    ...{ id: 'riktning', title: text.riktning, width: 6.5, priority: 2, isUsual: true },
    cell: (row) => textHandling.riktningar[row.riktning],
  },
  {
    ...{ id: 'datum', title: text.datum, width: 6, isUsual: true, isSortable: true },
    cell: (row) => row.datum,
  },
  {
    ...{ id: 'antalFiler', title: text.antalFiler, width: 4, priority: 1, isUsual: true },
    cell: (row) =>
      row.antalFiler > 0 && (
        <span className="handling-files-count">
          <Paperclip size={13} aria-hidden="true" />
          <span className="num">{row.antalFiler}</span>
        </span>
      ),
  },
  ...moreColumns,
];
