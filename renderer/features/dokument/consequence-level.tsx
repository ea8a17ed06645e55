import type { Avsnittstyp, Konsekvensniva } from '../../../shared/domain/avsnitt.ts';
import { KONSEKVENSOMRADE } from '../../../shared/rules/avsnittstext.ts';
import { textNiva } from '../../text/skrivelse.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { assessed } from './section-edits.ts';
import type { SectionActions } from './use-sections.ts';

const LEVELS = ['inga', 'positiva', 'negativa'] as const;
/** For children the depth of the assessment is chosen (lag (2018:1197), barnkonventionen art. 3). */
const CHILD_LEVELS = ['inga', 'enkel', 'fordjupad'] as const;

/** True for a section that says what a decision means for something. */
export function isConsequence(typ: Avsnittstyp): boolean {
  return KONSEKVENSOMRADE[typ] !== undefined;
}

interface ConsequenceLevelProps {
  readonly id: string;
  readonly typ: Avsnittstyp;
  readonly niva: Konsekvensniva | null;
  readonly actions: SectionActions;
}

/** What the reasoning should answer, by how deep it goes. */
function GuidingQuestions({ niva }: { readonly niva: (typeof CHILD_LEVELS)[number] }) {
  return (
    <Disclosure title={textNiva.questionsTitle} headingLevel={3} isOpenAtFirst>
      <ul className="guiding-questions">
        {textNiva.questions[niva].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Whether there are consequences and of which kind, or for children how deep the assessment goes. */
export function ConsequenceLevel({ id, typ, niva, actions }: ConsequenceLevelProps) {
  const isAboutChildren = typ === 'konsekvens_barn';
  const levels = isAboutChildren ? CHILD_LEVELS : LEVELS;
  const depth = CHILD_LEVELS.find((one) => one === niva);
  return (
    <div className="consequence">
      <RadioGroup
        label={isAboutChildren ? textNiva.childLabel : textNiva.label(KONSEKVENSOMRADE[typ] ?? '')}
        look="segmented"
        isLabelHidden={!isAboutChildren}
        options={levels.map((level) => ({ id: level, label: textNiva.levels[level] }))}
        value={niva}
        onChange={(next) => {
          const level = levels.find((one) => one === next);
          if (level) actions.replace(id, (section) => assessed(section, level));
        }}
      />
      {isAboutChildren && depth && <GuidingQuestions niva={depth} />}
    </div>
  );
}
