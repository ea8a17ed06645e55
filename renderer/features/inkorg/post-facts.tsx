import { Link } from '@tanstack/react-router';
import type { Post } from '../../../shared/domain/post.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textPost, textPostkalla, textPoststatus } from '../../text/inkorg.ts';
import { Inkom } from './inkorg-columns.tsx';

/** What is known of a post. */
export function PostFacts({ post }: { readonly post: Post }) {
  const { avsandare, avsandareEpost, datumHandling, arende, handling } = post;
  return (
    <dl className="facts">
      <dt>{textPost.inkom}</dt>
      <dd>
        <Inkom post={post} />
      </dd>
      {datumHandling !== null && (
        <>
          <dt>{textPost.datumHandling}</dt>
          <dd>{datumHandling}</dd>
        </>
      )}
      <dt>{textPost.avsandare}</dt>
      <dd>{senderText(avsandare, avsandareEpost)}</dd>
      <dt>{textPost.kalla}</dt>
      <dd>{textPostkalla[post.kalla]}</dd>
      <dt>{textPost.mottagen}</dt>
      <dd>{textPost.received(formatMoment(post.mottagenTid), post.mottagenAv)}</dd>
      {handling === null && (
        <>
          <dt>{textPost.arende}</dt>
          <dd>
            {arende === null ? (
              <span className="muted">{textPost.noArende}</span>
            ) : (
              <Link to="/arenden/$arendeId" params={{ arendeId: arende.id }}>
                {arende.diarienummer} {arende.arendemening}
              </Link>
            )}
          </dd>
        </>
      )}
      <Settled post={post} />
    </dl>
  );
}

function Settled({ post: { handling, status, orsak } }: { readonly post: Post }) {
  if (status === 'vantar') return null;
  if (handling === null) {
    return (
      <>
        <dt>{textPoststatus[status]}</dt>
        <dd>{orsak}</dd>
      </>
    );
  }
  return (
    <>
      <dt>{textPost.handling}</dt>
      <dd>
        <Link
          to="/arenden/$arendeId/handlingar/$handlingId"
          params={{ arendeId: handling.arendeId, handlingId: handling.id }}
        >
          {handling.beteckning}
        </Link>
      </dd>
    </>
  );
}

function senderText(name: string, address: string): string {
  if (name === '' && address === '') return textPost.noSender;
  return address === '' || name === address ? name : `${name} <${address}>`.trim();
}
