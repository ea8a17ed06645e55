/**
 * What the one that stays is afterwards: what it lacks is taken from the duplicate, and it is
 * protected when either was. Only the named fields are filled.
 */
export function mergedData<Data extends object>(
  kept: Data,
  duplicate: Data,
  fillable: readonly (keyof Data)[],
): Data {
  const filled = fillable.filter((field) => isEmpty(kept[field]));
  const taken = Object.fromEntries(filled.map((field) => [field, duplicate[field]]));
  const isProtected = isSkyddad(kept) || isSkyddad(duplicate);
  return { ...kept, ...taken, ...(isProtected ? { skyddad: true } : {}) };
}

/** The fields of each kind that a merge fills. */
export const fillable = {
  kontakt: ['epost', 'telefon', 'adress'],
  person: ['titel', 'enhet', 'epost', 'telefon', 'partiId'],
  organ: ['epost', 'adress', 'ekonomifunktion'],
} as const;

function isSkyddad(data: object): boolean {
  return 'skyddad' in data && data.skyddad === true;
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null;
}
