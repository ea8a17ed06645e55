import type { ErrorComponentProps } from '@tanstack/react-router';
import { Link, useRouter } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton } from '../ui/loading.tsx';
import { Page, PageBody, PageHeader } from '../ui/page.tsx';
import { textErrors } from '../text/fel.ts';
import { textCommon } from '../text/sv.ts';
import { ErrorView } from './error-view.tsx';

/** While a page waits for its first data. */
export function RouteLoading() {
  return (
    <Page>
      <PageHeader title={textCommon.loading} isLoading />
      <PageBody>
        <Skeleton rows={8} />
      </PageBody>
    </Page>
  );
}

/** When a page could not be shown: what to do, with the technical text behind a button. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page>
      <PageHeader title={textErrors.pageTitle} />
      <PageBody>
        <ErrorView error={error} onRetry={retry} />
      </PageBody>
    </Page>
  );
}

/** When the address leads nowhere. */
export function RouteNotFound() {
  return (
    <Page>
      <PageHeader title={textErrors.notFoundTitle} />
      <PageBody>
        <EmptyState
          icon={Compass}
          title={textErrors.notFoundTitle}
          actions={
            <Link to="/" className="button button-primary">
              {textErrors.toOverview}
            </Link>
          }
        >
          {textErrors.notFoundDetail}
        </EmptyState>
      </PageBody>
    </Page>
  );
}
