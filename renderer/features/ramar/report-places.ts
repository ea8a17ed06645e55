import type {
  Ramliggare,
  Ramuppdrag,
  RedovisningData,
} from '../../../shared/domain/fordelningsram.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { isVantad } from '../../../shared/rules/uppfoljning.ts';
import { textRam, textRedovisning } from '../../text/ramar.ts';
import { decidedApplications } from './decided-applications.ts';

/** What can be reported on, by name, with the report-backs of its case. */
interface ReportPlace {
  readonly id: string;
  readonly at: Pick<RedovisningData, 'ansokanId' | 'postId'>;
  readonly label: string;
  readonly detail: string;
  readonly uppdrag: readonly Ramuppdrag[];
  /** The one that the applicant owes and hasn't given, when there is but one. */
  readonly owed: Ramuppdrag | undefined;
}

/** Each project, or the whole of an application decided as one sum. */
export function reportPlaces(
  liggare: Ramliggare,
  organNamn: (id: string) => string,
): ReportPlace[] {
  return decidedApplications(liggare).flatMap(({ ansokan, omgang, poster, tilldelatKr }) => {
    const sokande = organNamn(ansokan.sokandeOrganId);
    const arendeId = liggare.omgangar[omgang - 1]?.fordelning.arendeId;
    const uppdrag = liggare.uppdrag.filter(
      (one) => one.arendeId === arendeId && one.status !== 'utgar',
    );
    const own = uppdrag.filter(
      ({ ansvarigOrganId, status }) =>
        ansvarigOrganId === ansokan.sokandeOrganId && isVantad(status),
    );
    const place = (postId: RedovisningData['postId'], rubrik: string, kronor: number | null) => ({
      id: postId ?? ansokan.id,
      at: { ansokanId: ansokan.id, postId },
      label: textRedovisning.option(sokande, rubrik),
      detail: `${textRam.omgang(omgang)}${kronor === null ? '' : `, ${formatKronor(kronor)}`}`,
      ...{ uppdrag, owed: own.length === 1 ? own[0] : undefined },
    });
    return ansokan.beslutssatt === 'per_post'
      ? ansokan.poster.map(({ id, rubrik }, index) =>
          place(id, rubrik, poster[index]?.tilldelatKr ?? null),
        )
      : [place(null, textRedovisning.whole, tilldelatKr)];
  });
}
