import { FileText, Image, Mail, Paperclip } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { textFilroll } from '../../text/handling.ts';
import { fileSize } from '../handlingar/file-size.ts';
import type { ShownFile } from './shown-file.ts';
import './filer.css';

interface FileChoiceProps {
  readonly label: string;
  readonly files: readonly ShownFile[];
  /** The place of the one that is shown. */
  readonly shown: number;
  readonly onShow: (ordning: number) => void;
}

/** The files that can be shown, each a button; the one that is shown is pressed. */
export function FileChoice({ label, files, shown, onShow }: FileChoiceProps) {
  return (
    <ul className="file-choice" aria-label={label}>
      {files.map((fil) => {
        const Icon = iconOf(fil.mime);
        return (
          <li key={fil.ordning}>
            <button
              type="button"
              className="file-choice-button"
              aria-pressed={fil.ordning === shown}
              onClick={() => {
                onShow(fil.ordning);
              }}
            >
              <Icon size={14} aria-hidden="true" />
              <span className="file-choice-name">{fil.namn}</span>
              <span className="file-choice-facts">
                {fil.roll !== 'huvud' && textFilroll[fil.roll]} {fileSize(fil.storlek)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function iconOf(mime: string): LucideIcon {
  if (mime.startsWith('image/')) return Image;
  if (mime === 'message/rfc822' || mime === 'application/vnd.ms-outlook') return Mail;
  return mime.startsWith('text/') || mime === 'application/pdf' ? FileText : Paperclip;
}
