import { Link, useRouterState } from '@tanstack/react-router';
import { Bookmark } from 'lucide-react';
import { useContractQuery } from '../api/queries.ts';
import { textVyer } from '../text/listor.ts';
import { isSame } from './list-search.ts';
import { addressOf, lastView } from './view-link.ts';
import './saved-views.css';

/** Counts go no further. */
const MOST = 1000;

/** The views people have saved, each with how many it shows now. */
export function SavedViews() {
  const views = useContractQuery('vy.list', {}).data ?? [];
  const counts = useContractQuery('vy.listCounts', {}, { keepPrevious: true }).data ?? [];
  const place = useRouterState({ select: ({ location }) => location });
  if (views.length === 0) return null;
  const antalOf = new Map(counts.map(({ id, antal }) => [id, antal]));
  return (
    <section className="saved-views" aria-labelledby="saved-views">
      <h2 id="saved-views" className="saved-views-title">
        {textVyer.heading}
      </h2>
      <ul>
        {views.map((view) => {
          const { to, search } = addressOf(view);
          const { valt: _, ...shown } = place.search as Record<string, unknown>;
          const isHere = place.pathname === to && isSame(shown, search);
          return (
            <li key={view.id}>
              <Link
                to={to}
                // A view has passed the schema of its list, which the type of a link can't follow.
                search={search as never}
                className="nav-link saved-view"
                title={view.namn}
                onClick={() => lastView.remember(view)}
                activeProps={{ 'aria-current': undefined }}
                {...(isHere ? { 'aria-current': 'page' as const } : {})}
              >
                <Bookmark size={15} aria-hidden="true" />
                <span className="nav-label">{view.namn}</span>
                <span className="saved-view-count num">{countText(antalOf.get(view.id))}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function countText(antal: number | undefined): string {
  if (antal === undefined) return '';
  return antal > MOST ? textVyer.many : String(antal);
}
