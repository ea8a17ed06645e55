import { textSok } from '../../text/sok.ts';

/** The language of the questions, by examples. */
export function SokHints() {
  return (
    <section className="sok-hints" aria-label={textSok.hints}>
      <h2>{textSok.hints}</h2>
      <dl>
        {textSok.hintRows.map(([written, meaning]) => (
          <div key={written} className="sok-hint">
            <dt>{written}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
