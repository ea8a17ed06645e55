import { Link, useNavigate } from '@tanstack/react-router';
import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Kontrollplats } from '../../../shared/domain/kontrollista.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { textKontrollista } from '../../text/kontrollista.ts';
import { fyndsummor } from './fyndsummor.ts';
import { useKontroller } from './use-kontroller.ts';
import './fyndantal.css';

interface FyndantalProps {
  /** The object whose findings, and those of its parts, are counted. */
  readonly plats: Kontrollplats;
  /** The page is about it, so that its findings have a key. */
  readonly isOfPage?: boolean;
}

/** How many findings an object has; leads to them. Nothing until they are counted. */
export function Fyndantal({ plats, isOfPage = false }: FyndantalProps) {
  const navigate = useNavigate();
  const { rows } = useKontroller(plats);
  const show = () => void navigate({ to: '/kontroller', search: { inom: plats } });
  useCommands(isOfPage ? [showCommand(show)] : []);
  if (rows.length === 0 || rows.some(({ fynd }) => fynd === null)) return null;
  const { S, V, alla } = fyndsummor(rows);
  const [Icon, grade] = gradeOf(S, V, alla);
  return (
    <Link
      to="/kontroller"
      search={{ inom: plats }}
      className={`fyndantal fyndantal-${grade}`}
      aria-label={textKontrollista.count(alla, S)}
      title={textKontrollista.count(alla, S)}
    >
      <Icon size={14} aria-hidden="true" />
      <span className="num">{alla}</span>
    </Link>
  );
}

function gradeOf(stops: number, warnings: number, all: number): [LucideIcon, string] {
  if (stops > 0) return [OctagonAlert, 'S'];
  if (warnings > 0) return [TriangleAlert, 'V'];
  return all > 0 ? [Info, 'T'] : [CircleCheck, 'inga'];
}

function showCommand(run: () => void) {
  return {
    ...{ id: 'kontroller.har', title: textKontrollista.openHere, icon: OctagonAlert, run },
    ...({ group: 'vyn', key: 'Alt+K', when: 'view' } as const),
    keywords: textKontrollista.keywords,
  };
}
