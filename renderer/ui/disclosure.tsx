import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import {
  Button,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  Heading,
} from 'react-aria-components';
import './disclosure.css';

interface DisclosureProps {
  readonly title: string;
  /** Seen also when closed, for example what is filled in. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
  /** Something in it must be seen, such as a field that is wrong. */
  readonly isForcedOpen?: boolean;
  readonly headingLevel?: 2 | 3 | 4;
}

/** A part that can be folded away. */
export function Disclosure(props: DisclosureProps) {
  const { title, summary, children, isOpenAtFirst = false, headingLevel = 3 } = props;
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <AriaDisclosure
      className="disclosure"
      isExpanded={isOpen || props.isForcedOpen === true}
      onExpandedChange={setOpen}
    >
      <Heading level={headingLevel} className="disclosure-heading">
        <Button slot="trigger" className="disclosure-button">
          <ChevronRight size={16} aria-hidden="true" />
          {title}
          {summary !== undefined && <span className="disclosure-summary">{summary}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
