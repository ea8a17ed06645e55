import { Mail, Paperclip, ScrollText, TriangleAlert } from 'lucide-react';
import type { Postrad } from '../../../shared/domain/post.ts';
import { isForsenad } from '../../../shared/rules/inkorg.ts';
import { useToday } from '../../lib/today.tsx';
import { textInkorg, textPostkalla, textPoststatus } from '../../text/inkorg.ts';
import type { GridColumn } from '../../ui/grid-columns.ts';

const KALLA_ICONS = { epost: Mail, papper: ScrollText, fil: Paperclip, urklipp: Paperclip };

/** The day something came in, marked when it has waited too long (K05). */
export function Inkom({ post }: { readonly post: Pick<Postrad, 'inkommenDatum' | 'status'> }) {
  const isLate = isForsenad(post, useToday());
  return (
    <span className={isLate ? 'post-late' : ''}>
      {isLate && <TriangleAlert size={14} aria-hidden="true" />}
      {post.inkommenDatum}
      {isLate && <span className="visually-hidden">{textInkorg.overdue}</span>}
    </span>
  );
}

function Kalla({ post }: { readonly post: Postrad }) {
  const Icon = KALLA_ICONS[post.kalla];
  return (
    <span className="post-kind" title={textPostkalla[post.kalla]}>
      <Icon size={14} aria-hidden="true" />
      <span className="visually-hidden">{textPostkalla[post.kalla]}</span>
      {post.antalFiler > 1 && <span className="num">{post.antalFiler}</span>}
    </span>
  );
}

const inkom: GridColumn<Postrad> = {
  id: 'inkom',
  title: textInkorg.inkom,
  width: 7,
  cell: (post) => <Inkom post={post} />,
};

const rubrik: GridColumn<Postrad> = {
  id: 'rubrik',
  title: textInkorg.rubrik,
  width: 10,
  grows: true,
  cell: (post) => post.rubrik,
  fullText: (post) => post.rubrik,
};

const avsandare: GridColumn<Postrad> = {
  id: 'avsandare',
  title: textInkorg.avsandare,
  width: 8.5,
  priority: 3,
  cell: (post) => post.avsandare || <span className="muted">{textInkorg.unknownSender}</span>,
  fullText: (post) => post.avsandare,
};

const arende: GridColumn<Postrad> = {
  id: 'arende',
  title: textInkorg.arende,
  width: 7.5,
  priority: 1,
  cell: (post) => <span className="num">{post.arende?.diarienummer}</span>,
};

const kalla: GridColumn<Postrad> = {
  id: 'filer',
  title: textInkorg.filer,
  width: 3,
  priority: 2,
  cell: (post) => <Kalla post={post} />,
};

const status: GridColumn<Postrad> = {
  id: 'status',
  title: textInkorg.status,
  width: 9,
  cell: (post) => post.handling?.beteckning ?? textPoststatus[post.status],
};

/** The inbox by what is shown in it; day and subject never leave. */
export const inkorgColumns = {
  vantar: [inkom, avsandare, rubrik, kalla, arende],
  avgjorda: [inkom, avsandare, rubrik, status],
} as const;
