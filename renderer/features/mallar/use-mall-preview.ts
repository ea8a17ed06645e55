import { useEffect, useState } from 'react';
import type { Preview } from '../../../shared/contract/dokument.ts';
import { CallError } from '../../../shared/contract/errors.ts';
import type { MallData } from '../../../shared/domain/mall.ts';
import { call } from '../../api/client.ts';
import { textMall } from '../../text/mallar.ts';
import { textPreview } from '../../text/dokument.ts';
import { ruleText } from '../../text/fel.ts';
import { pageSource } from '../dokument/page-source.ts';

interface Shown {
  /** The last pages that could be set; null before the first. */
  readonly preview: Preview | null;
  /** Why they are not those of what is written now. */
  readonly problem: string | null;
}

const REST = 250;

function problemOf(error: unknown): string | null {
  if (!(error instanceof CallError)) return textMall.previewFailed;
  const { code, violations } = error.failure;
  if (code === 'Cancelled') return null;
  const [first] = violations;
  if (!first) return textMall.previewFailed;
  if (first.rule !== 'unknown_glyph') return ruleText(first.rule, first.params);
  return textPreview.unknownGlyph(String(first.params?.['char'] ?? ''), textPreview.someField);
}

/** A made-up paper by a template, set a quarter of a second after the last change. */
export function useMallPreview(data: MallData | null): Shown {
  const [shown, setShown] = useState<Shown>({ preview: null, problem: null });
  const json = data && JSON.stringify(data);
  useEffect(() => {
    let isOver = false;
    const typeset = async () => {
      if (json === null) {
        setShown((before) => ({ ...before, problem: textMall.previewWaits }));
        return;
      }
      const answer = await typesetMall(JSON.parse(json) as MallData);
      if (!isOver) setShown((before) => ({ ...before, ...answer }));
    };
    const timer = setTimeout(() => void typeset(), REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [json]);
  return shown;
}

async function typesetMall(data: MallData): Promise<Partial<Shown>> {
  try {
    const preview = await call('mall.getPreview', { data });
    const image = new Image();
    image.src = pageSource(preview.key, 1);
    await image.decode().catch(() => undefined);
    return { preview, problem: null };
  } catch (error) {
    const problem = problemOf(error);
    return problem === null ? {} : { problem };
  }
}
