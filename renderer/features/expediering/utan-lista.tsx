import { useNavigate } from '@tanstack/react-router';
import type { Expedieringsrad } from '../../../shared/domain/expediering.ts';
import { useCommand } from '../../api/use-command.ts';
import { textExpediering } from '../../text/expediering.ts';
import { textSandlista } from '../../text/sandlista.ts';
import { Button } from '../../ui/button.tsx';

/** §§ that nobody is told of yet; a list is made when it is asked for. */
export function UtanLista({ rader }: { readonly rader: readonly Expedieringsrad[] }) {
  const navigate = useNavigate();
  const open = useCommand('sandlista.openOfParagraf', {
    onSuccess: ({ id }) =>
      void navigate({ to: '/sandlistor/$sandlistaId', params: { sandlistaId: id } }),
  });
  const without = rader.filter(
    ({ lista, beslut }) => lista === null && beslut.status !== 'oppen' && beslut.nr !== null,
  );
  if (without.length === 0) return null;
  return (
    <section aria-labelledby="utan-lista">
      <h2 id="utan-lista">{textExpediering.noList}</h2>
      <p className="muted">{textExpediering.noListText}</p>
      <ul className="expediering-utan">
        {without.map(({ beslut: { paragrafId, nr, rubrik } }) => (
          <li key={paragrafId}>
            <span>
              {textSandlista.paragraf(nr)} {rubrik}
            </span>
            <Button
              isPending={open.isPending}
              onPress={() => {
                if (paragrafId !== null) open.run({ paragrafId });
              }}
            >
              {textExpediering.makeList(nr ?? 0)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
