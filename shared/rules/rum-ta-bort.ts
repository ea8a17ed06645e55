import type { ParagrafData } from '../domain/paragraf.ts';

/** Something of a § that was entered by mistake. */
export interface Sak {
  readonly slag: 'forslag' | 'yrkande' | 'proposition' | 'reservation' | 'uttalande' | 'jav';
  readonly id: string;
}

type Innehall = Pick<
  ParagrafData,
  | 'handlingar'
  | 'forslag'
  | 'yrkanden'
  | 'propositioner'
  | 'beslut'
  | 'reservationer'
  | 'uttalanden'
  | 'jav'
>;

/** Everything of the § that can be taken away, in the order it is shown. */
export function saker(data: Innehall): Sak[] {
  const of = (slag: Sak['slag'], ids: readonly string[]) => ids.map((id) => ({ slag, id }));
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  return [
    ...of('forslag', ids(data.forslag)),
    ...of('yrkande', ids(data.yrkanden)),
    ...of('proposition', ids(data.propositioner)),
    ...of('reservation', ids(data.reservationer)),
    ...of('uttalande', ids(data.uttalanden)),
    ...of(
      'jav',
      data.jav.map(({ personId }) => personId),
    ),
  ];
}

/** Something else of the § rests on it, and has to go first. */
export function anvands(data: Innehall, { slag, id }: Sak): boolean {
  if (slag !== 'forslag' && slag !== 'yrkande') return false;
  const { propositioner, beslut, reservationer, handlingar } = data;
  const others = slag === 'forslag' ? data.yrkanden : [];
  // An id is a ULID: where it stands in what is built upon it, it is meant.
  return JSON.stringify([propositioner, beslut, reservationer, handlingar, others]).includes(id);
}

/** The § without it. */
export function utan<Data extends Innehall>(data: Data, { slag, id }: Sak): Data {
  const left = <Row extends { readonly id: string }>(rows: Row[]) =>
    rows.filter((row) => row.id !== id);
  switch (slag) {
    case 'forslag':
      return { ...data, forslag: left(data.forslag) };
    case 'yrkande':
      return { ...data, yrkanden: left(data.yrkanden) };
    case 'proposition':
      return { ...data, propositioner: left(data.propositioner) };
    case 'reservation':
      return { ...data, reservationer: left(data.reservationer) };
    case 'uttalande':
      return { ...data, uttalanden: left(data.uttalanden) };
    case 'jav':
      return { ...data, jav: data.jav.filter(({ personId }) => personId !== id) };
  }
}
