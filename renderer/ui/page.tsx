import { ChevronRight } from 'lucide-react';
import { Children, Fragment, isValidElement } from 'react';
import type { PropsWithChildren, ReactNode } from 'react';
import { textCommon } from '../text/sv.ts';
import { LoadingBar } from './loading.tsx';
import './page.css';

interface BreadcrumbsProps {
  /** One `Link` for each place above, and last the name of this one as plain text. */
  readonly children: ReactNode;
}

/** The crumbs one by one, also those that come as a group. */
function crumbsOf(children: ReactNode): ReactNode[] {
  return Children.toArray(children).flatMap((child) =>
    isValidElement<PropsWithChildren>(child) && child.type === Fragment
      ? crumbsOf(child.props.children)
      : [child],
  );
}

/** Where one is, and the way back up. */
export function Breadcrumbs({ children }: BreadcrumbsProps) {
  const crumbs = crumbsOf(children);
  return (
    <nav aria-label={textCommon.breadcrumbs} className="breadcrumbs">
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={index} {...(index === crumbs.length - 1 ? { 'aria-current': 'page' } : {})}>
            {index > 0 && <ChevronRight size={14} aria-hidden="true" />}
            {crumb}
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface PageHeaderProps {
  /** The page's name: in the window's title, and as the heading unless there are breadcrumbs. */
  readonly title: string;
  /** Shown instead of the heading, which then stands first in the page's body. */
  readonly crumbs?: ReactNode;
  /** A count or a few facts after the title. */
  readonly meta?: ReactNode;
  /** Save state and buttons; the primary one last. */
  readonly actions?: ReactNode;
  readonly isLoading?: boolean;
}

/** The row at the top of every page. */
export function PageHeader({ title, crumbs, meta, actions, isLoading = false }: PageHeaderProps) {
  return (
    <>
      <title>{textCommon.windowTitle(title)}</title>
      <header className="page-header">
        {crumbs ?? <h1>{title}</h1>}
        {meta !== undefined && <div className="page-meta num">{meta}</div>}
        <span className="spacer" />
        {actions}
      </header>
      <LoadingBar isLoading={isLoading} />
    </>
  );
}

interface PagePartProps {
  readonly children: ReactNode;
}

/** A whole page; give it a header and one or more of the parts below. */
export function Page({ children }: PagePartProps) {
  return <div className="page">{children}</div>;
}

/** Search and filters under the header. */
export function PageToolbar({ children }: PagePartProps) {
  return <div className="page-toolbar">{children}</div>;
}

interface PageBodyProps extends PagePartProps {
  /** `form` is a white column of readable width; `wide` fills the page; `fill` does not scroll. */
  readonly width?: 'form' | 'wide' | 'fill';
}

/** What scrolls under the header. */
export function PageBody({ children, width = 'wide' }: PageBodyProps) {
  return (
    <div className={`page-body page-body-${width}`}>
      {width === 'form' ? <div className="page-column">{children}</div> : children}
    </div>
  );
}

interface SubPageProps extends Omit<PageHeaderProps, 'crumbs'> {
  /** A `Link` for each place above, the topmost first. */
  readonly above: ReactNode;
  /** The heading, where it isn't the window's title. */
  readonly heading?: string;
  /** What the way back up calls the page, where it isn't its heading. */
  readonly crumb?: string;
  /** How the parts under the heading are laid out. */
  readonly className: string;
  readonly children: ReactNode;
}

/** A page under another: the way back up, its actions, and its heading first of what scrolls. */
export function SubPage(props: SubPageProps) {
  const { above, heading = props.title, crumb = heading, className, children, ...header } = props;
  const crumbs = (
    <Breadcrumbs>
      {above}
      {crumb}
    </Breadcrumbs>
  );
  return (
    <Page>
      <PageHeader {...header} crumbs={crumbs} />
      <PageBody>
        <div className={className}>
          <h1>{heading}</h1>
          {children}
        </div>
      </PageBody>
    </Page>
  );
}
