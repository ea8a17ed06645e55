import { useNavigate, useSearch } from '@tanstack/react-router';
import { Search, SearchX } from 'lucide-react';
import { useDeferredValue, useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Sokslag } from '../../../shared/domain/sok.ts';
import type { Soktraff } from '../../../shared/domain/sok.ts';
import { parseSokfraga } from '../../../shared/rules/sok-parse.ts';
import { errorNotice } from '../../api/error-notice.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { textSok } from '../../text/sok.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HitList } from '../../ui/hit-list.tsx';
import type { HitGroup } from '../../ui/hit-list.tsx';
import { LiveCount } from '../../ui/live-count.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Page, PageBody, PageHeader, PageToolbar } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { openHit } from './open-hit.ts';
import { SokHints } from './sok-hints.tsx';
import { hitInWords, SokHit } from './sok-hit.tsx';
import { askedKinds } from './sok-search.ts';
import type { SokSearch } from './sok-search.ts';
import { useSok } from './use-sok.ts';
import type { Sokgrupp } from './use-sok.ts';
import './sok.css';

const kindOptions = Sokslag.options.map((id) => ({ id, label: textSok.kind[id] }));

/** The whole register by words: cases, handlingar and what files say; the address holds it all. */
export function SokPage() {
  const search = useSearch({ from: '/app/sok' });
  const navigate = useNavigate();
  const typed = search.q ?? '';
  const asked = useDeferredValue(typed);
  const groups = useGroups(search, asked);
  const [field, list] = [useRef<HTMLInputElement>(null), useRef<HTMLDivElement>(null)];
  useFieldFocus(field);
  const change = (next: SokSearch) =>
    void navigate({ to: '/sok', search: { ...search, ...next }, replace: true });
  const clear = () => {
    change({ q: undefined });
    field.current?.focus();
  };
  const enter = useEnter(groups, asked === typed, (first) => openHit(navigate, first));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') list.current?.focus();
    if (event.key === 'Enter') enter();
  };
  return (
    <Page>
      <PageHeader
        title={textSok.title}
        meta={<LiveCount text={countsOf(groups)} />}
        isLoading={groups.some(({ isFetching }) => isFetching)}
      />
      <PageToolbar>
        <SearchField
          label={textSok.field}
          placeholder={textSok.placeholder}
          shortcut="Ctrl+F"
          value={typed}
          onChange={(q) => change({ q: q === '' ? undefined : q })}
          inputRef={field}
          onKeyDown={onKeyDown}
        />
        <ToggleChips
          label={textSok.kinds}
          options={kindOptions}
          value={new Set(search.slag ?? [])}
          onChange={(chosen) => {
            change({ slag: Sokslag.options.filter((slag) => chosen.has(slag)) });
          }}
        />
      </PageToolbar>
      <PageBody>
        <Faults groups={groups} />
        {hasHits(groups) ? (
          <HitList
            label={textSok.results}
            listRef={list}
            groups={groups.filter(isShown).map((group) => toHitGroup(group, navigate))}
          />
        ) : (
          <NoHits
            typed={typed}
            isAnswered={groups.every((one) => one.isAnswered)}
            onClear={clear}
          />
        )}
      </PageBody>
    </Page>
  );
}

function useGroups(search: SokSearch, typed: string): Sokgrupp[] {
  const asked = askedKinds(search, typed);
  const groups = [
    useSok('arende', typed, asked.includes('arende')),
    useSok('handling', typed, asked.includes('handling')),
    useSok('sida', typed, asked.includes('sida')),
  ];
  return groups.filter(({ slag }) => asked.includes(slag));
}

/**
 * Enter opens the first hit of what is written. One that comes before the answer waits for it: it
 * is not for what was found before.
 */
function useEnter(
  groups: readonly Sokgrupp[],
  isAsked: boolean,
  open: (hit: Soktraff) => void,
): () => void {
  const isEntered = useRef(false);
  const isCurrent = isAsked && groups.every((group) => group.isCurrent || group.error !== null);
  const run = () => {
    isEntered.current = !isCurrent;
    const [first] = groups.flatMap(({ traffar }) => traffar);
    if (isCurrent && first) open(first);
  };
  useEffect(() => {
    if (isEntered.current && isCurrent) run();
  });
  return run;
}

/** One comes here to write. */
function useFieldFocus(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => field.current?.focus(), [field]);
  useCommands([
    {
      ...{ id: 'sok.falt', title: textSok.field, group: 'vyn', key: 'Ctrl+F', when: 'view' },
      run: () => field.current?.select(),
    },
  ]);
}

function isShown({ traffar, hasMore }: Sokgrupp): boolean {
  return traffar.length > 0 || hasMore;
}

function hasHits(groups: readonly Sokgrupp[]): boolean {
  return groups.some(isShown);
}

function countsOf(groups: readonly Sokgrupp[]): string {
  const counts = groups.filter(isShown);
  return counts.map(({ slag, antal, isAll }) => textSok.count(slag, antal, isAll)).join(', ');
}

function toHitGroup(group: Sokgrupp, navigate: ReturnType<typeof useNavigate>): HitGroup {
  const { slag, traffar, antal, isAll, hasMore, fetchMore } = group;
  const more = traffar.length === 0 ? textSok.searchFurther : textSok.more(slag);
  const hits = traffar.map((traff) => ({
    ...{ id: `${slag} ${String(traff.rad)}`, textValue: hitInWords(traff) },
    content: <SokHit traff={traff} />,
    onOpen: () => openHit(navigate, traff),
  }));
  const last = { id: `${slag} fler`, textValue: more, content: more, onOpen: fetchMore };
  return {
    ...{ id: slag, title: textSok.kind[slag], meta: textSok.count(slag, antal, isAll) },
    hits: hasMore ? [...hits, { ...last, isAction: true }] : hits,
  };
}

function Faults({ groups }: { readonly groups: readonly Sokgrupp[] }) {
  const notices = groups
    .map(({ error }) => error && errorNotice(error))
    .filter((one) => one !== null);
  const [notice] = notices;
  return notice ? (
    <MessageBox tone="danger" title={textSok.failed}>
      {notice.detail}
    </MessageBox>
  ) : null;
}

interface NoHitsProps {
  readonly typed: string;
  readonly isAnswered: boolean;
  readonly onClear: () => void;
}

/** Before anything is asked, and when nothing answers: how questions may be written. */
function NoHits({ typed, isAnswered, onClear }: NoHitsProps) {
  if (!isAnswered) return null;
  const isEmpty = typed.trim() === '';
  return (
    <div className="sok-start">
      {isEmpty ? (
        <EmptyState icon={Search} title={textSok.startTitle}>
          {textSok.startText}
        </EmptyState>
      ) : (
        <EmptyState
          icon={SearchX}
          title={textSok.noneTitle}
          actions={<Button onPress={onClear}>{textSok.clear}</Button>}
        >
          {parseSokfraga(typed) === null ? textSok.onlyExcluded : textSok.noneText(typed)}
        </EmptyState>
      )}
      <SokHints />
    </div>
  );
}
