import { DamagedFile } from '../shared/domain/register-check.ts';

/** Asks for a {@link FilePlace} by SHA-256: the newest handling that has the file, its post or meeting. */
export const FILE_PLACE = `
  SELECT coalesce(hf.namn, pf.namn, '') AS namn, h.id, h.arende_id AS arendeId,
    a.diarienummer, h.handlnr AS nr, h.rubrik, m.sammantrade_id AS sammantradeId, m.slag,
    (SELECT namn FROM organ WHERE id = sm.organ_id) AS organ, sm.datum
  FROM fil f LEFT JOIN handling_fil hf ON hf.fil_rad = f.rad
  LEFT JOIN handling h ON h.id = hf.handling_id LEFT JOIN arende a ON a.id = h.arende_id
  LEFT JOIN post_fil pf ON pf.fil_rad = f.rad
  LEFT JOIN motesfil m ON m.sha256 = f.sha256 LEFT JOIN sammantrade sm ON sm.id = m.sammantrade_id
  WHERE f.sha256 = ? ORDER BY h.id DESC LIMIT 1`;

/** Where a stored file belongs, as it is asked for. */
export interface FilePlace {
  namn: string;
  id: string | null;
  arendeId: string | null;
  diarienummer: string | null;
  nr: number | null;
  rubrik: string | null;
  sammantradeId: string | null;
  slag: string | null;
  organ: string | null;
  datum: string | null;
}

/** A file that is gone or changed, with where it belongs. */
export function damagedFile(
  sha256: string,
  isMissing: boolean,
  place: FilePlace | undefined,
): DamagedFile {
  if (place === undefined) return { sha256, isMissing, namn: '', handling: null, mote: null };
  const { namn, sammantradeId, slag, organ, datum, ...handling } = place;
  const mote = DamagedFile.shape.mote.safeParse({ sammantradeId, slag, organ, datum });
  return { sha256, isMissing, namn, handling: toHandling(handling), mote: mote.data ?? null };
}

function toHandling(row: Partial<Omit<FilePlace, 'namn'>>): DamagedFile['handling'] {
  const isWhole = (one: typeof row): one is NonNullable<DamagedFile['handling']> =>
    typeof one.id === 'string' && typeof one.diarienummer === 'string';
  return isWhole(row) ? row : null;
}
