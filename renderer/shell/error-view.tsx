import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useState } from 'react';
import { CallError } from '../../shared/contract/errors.ts';
import { errorNotice } from '../api/error-notice.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { MessageBox } from '../ui/message-box.tsx';
import { scrollable } from '../ui/scrollable.ts';
import { textErrors } from '../text/fel.ts';
import { textCommon } from '../text/sv.ts';
import './error-view.css';

function wordsFor(error: unknown) {
  const notice = error instanceof CallError ? errorNotice(error) : null;
  return notice ?? { title: textErrors.boundaryTitle, detail: textErrors.boundaryDetail };
}

function technicalText(error: unknown): string {
  if (error instanceof CallError) return JSON.stringify(error.failure, null, 2);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function CopyButton({ text }: { readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return <Button onPress={copy}>{isCopied ? textCommon.copied : textCommon.copy}</Button>;
}

interface ErrorViewProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A part that stopped: plain words first, the technical text for whoever is to be asked. */
export function ErrorView({ error, onRetry }: ErrorViewProps) {
  const { reset } = useQueryErrorResetBoundary();
  const { title, detail } = wordsFor(error);
  const text = technicalText(error);
  return (
    <div className="error-view">
      <MessageBox
        tone="danger"
        title={title}
        actions={
          <Button
            onPress={() => {
              reset();
              onRetry();
            }}
          >
            {textCommon.retry}
          </Button>
        }
      >
        <p>{detail}</p>
      </MessageBox>
      <Disclosure title={textCommon.showDetails} headingLevel={2}>
        <pre className="error-text" lang="en" {...scrollable} aria-label={textCommon.showDetails}>
          {text}
        </pre>
        <CopyButton text={text} />
      </Disclosure>
    </div>
  );
}
