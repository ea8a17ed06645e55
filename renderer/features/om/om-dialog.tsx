import { useState } from 'react';
import { useContractQuery } from '../../api/queries.ts';
import { textOm } from '../../text/om.ts';
import { textCommon } from '../../text/sv.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useLicences } from './licences.ts';
import './om.css';

/** Every package by its name, with its licence when the row is opened. */
function LicenceList({ isOpen }: { readonly isOpen: boolean }) {
  const [words, setWords] = useState('');
  const { data, isError } = useLicences(isOpen);
  if (isError) return <p role="alert">{textOm.unreadable}</p>;
  const shown =
    data?.packages.filter(({ name }) => name.includes(words.trim().toLowerCase())) ?? [];
  return (
    <>
      <SearchField
        label={textOm.filter}
        placeholder={textOm.filter}
        value={words}
        onChange={setWords}
      />
      {data !== undefined && shown.length === 0 && <p>{textOm.none}</p>}
      <div className="licence-list">
        {shown.map(({ name, version, licence, text }) => (
          <Disclosure
            key={`${name} ${version}`}
            headingLevel={4}
            title={`${name} ${version}`}
            summary={licence}
          >
            <pre className="licence-text" lang="en">
              {data?.texts[text]}
            </pre>
          </Disclosure>
        ))}
      </div>
    </>
  );
}

interface OmDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Which version this is, who can use it, and what it is built of. */
export function OmDialog({ isOpen, onClose }: OmDialogProps) {
  const info = useContractQuery('app.getInfo', {}).data;
  return (
    <Dialog
      title={textOm.title}
      isOpen={isOpen}
      onClose={onClose}
      cancelLabel={textCommon.close}
      size="large"
    >
      <p>
        {info && textOm.version(info.version)}. {textOm.offline}
      </p>
      <h3>{textOm.accessibility}</h3>
      {textOm.accessibilityText.map((paragraph) => (
        <p key={paragraph} className="om-text">
          {paragraph}
        </p>
      ))}
      <h3>{textOm.licences}</h3>
      <p className="om-text licence-note">
        {textOm.intro} {textOm.ordlista} {textOm.chromium}
      </p>
      <LicenceList isOpen={isOpen} />
    </Dialog>
  );
}
