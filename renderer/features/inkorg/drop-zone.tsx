import { Download } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import type { Incoming } from '../../../shared/contract/post.ts';
import { droppedFile, pastedFile } from '../../api/incoming.ts';
import { textIntake } from '../../text/inkorg.ts';
import { tellError } from './intake.ts';
import './inkorg.css';

interface DropZoneProps {
  readonly children: ReactNode;
  /** Said while files are held over it. */
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onFiles: (files: Incoming[], kalla: 'fil' | 'urklipp') => void;
}

/** What files can be dropped on, or pasted into while it is on screen. */
export function DropZone({ children, label, isDisabled = false, onFiles }: DropZoneProps) {
  const { isOver, handlers } = useFileDrag(isDisabled, (files) => {
    Promise.all(files.map(droppedFile)).then((incoming) => {
      onFiles(incoming, 'fil');
    }, tellError);
  });
  usePastedFiles(isDisabled, onFiles);
  return (
    <div className="drop-zone" {...handlers}>
      {children}
      {isOver && (
        <div className="drop-sign">
          <Download size={28} strokeWidth={1.5} aria-hidden="true" />
          {label}
        </div>
      )}
    </div>
  );
}

/** Whether files are held over an element, and its handlers. What is dragged within is let be. */
function useFileDrag(isDisabled: boolean, onDrop: (files: File[]) => void) {
  const [isOver, setOver] = useState(false);
  // Moving over a child leaves the parent first: only the outermost leaving counts.
  const depth = useRef(0);
  const withFiles = (act: (event: DragEvent) => void) => (event: DragEvent) => {
    if (isDisabled || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    act(event);
  };
  const change = (by: 1 | -1) => () => {
    depth.current += by;
    setOver(depth.current > 0);
  };
  return {
    isOver,
    handlers: {
      onDragEnter: withFiles(change(1)),
      onDragLeave: withFiles(change(-1)),
      onDragOver: withFiles((event) => {
        event.dataTransfer.dropEffect = 'copy';
      }),
      onDrop: withFiles((event) => {
        depth.current = 0;
        setOver(false);
        onDrop([...event.dataTransfer.files]);
      }),
    },
  };
}

/** Files pasted anywhere in the window but in a field, where pasting means text. */
function usePastedFiles(isDisabled: boolean, onFiles: DropZoneProps['onFiles']): void {
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (isDisabled || files.length === 0 || isField(event.target)) return;
    event.preventDefault();
    Promise.all(files.map((file) => pastedFile(file, nameOf(file)))).then((incoming) => {
      onFiles(incoming, 'urklipp');
    }, tellError);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      paste(event);
    };
    document.addEventListener('paste', listen);
    return () => {
      document.removeEventListener('paste', listen);
    };
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}

/** Chromium calls every picture on the clipboard the same. */
function nameOf(file: File): string {
  return file.name === 'image.png' ? textIntake.pastedImage : file.name;
}
