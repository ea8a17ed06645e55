import type { DamagedFile } from '../shared/domain/register-check.ts';

/** Asks for a {@link FilePlace} by SHA-256: the newest handling that has the file, or its post. */
export const FILE_PLACE = `
  SELECT coalesce(hf.namn, pf.namn, '') AS namn, h.id, h.arende_id AS arendeId,
    a.diarienummer, h.handlnr AS nr, h.rubrik
  FROM fil f LEFT JOIN handling_fil hf ON hf.fil_rad = f.rad
  LEFT JOIN handling h ON h.id = hf.handling_id LEFT JOIN arende a ON a.id = h.arende_id
  LEFT JOIN post_fil pf ON pf.fil_rad = f.rad
  WHERE f.sha256 = ? ORDER BY h.id DESC LIMIT 1`;

/** Where a stored file belongs, as it is asked for. */
export interface FilePlace {
  namn: string;
  id: string | null;
  arendeId: string | null;
  diarienummer: string | null;
  nr: number | null;
  rubrik: string | null;
}

/** A file that is gone or changed, with where it belongs. */
export function damagedFile(
  sha256: string,
  isMissing: boolean,
  place: FilePlace | undefined,
): DamagedFile {
  const { namn = '', ...handling } = place ?? {};
  return { sha256, isMissing, namn, handling: toHandling(handling) };
}

function toHandling(row: Partial<Omit<FilePlace, 'namn'>>): DamagedFile['handling'] {
  const isWhole = (one: typeof row): one is NonNullable<DamagedFile['handling']> =>
    typeof one.id === 'string' && typeof one.diarienummer === 'string';
  return isWhole(row) ? row : null;
}
