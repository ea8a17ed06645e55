import { ulid } from 'ulid';

/** A new ULID for something that is made in a form, as the schema of its id reads it. */
export function newId<Id>(schema: { readonly parse: (text: string) => Id }): Id {
  return schema.parse(ulid());
}
