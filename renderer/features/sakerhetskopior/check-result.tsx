import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import type { DamagedFile, RegisterCheck } from '../../../shared/domain/register-check.ts';
import { textMotesfil } from '../../text/motesfil.ts';
import { formatBytes, textCheck } from '../../text/sakerhetskopior.ts';
import { ownerOf } from '../../text/skadade-filer.ts';
import { Button } from '../../ui/button.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import { Table } from '../../ui/table.tsx';
import { DamagedFile as DamagedFileNotice } from '../filer/damaged-file.tsx';

const LITTLE_BYTES = 1e9;
const ICONS = { ok: CircleCheck, warn: TriangleAlert, danger: CircleX };
const { columns } = textCheck;

interface Line {
  readonly name: string;
  readonly tone: keyof typeof ICONS;
  readonly said: string;
}

/** Whether nothing was found that the secretary must act on. */
export function isWell(check: RegisterCheck): boolean {
  return linesOf(check).every(({ tone }) => tone !== 'danger');
}

/** Every thing that was looked at, and what was found; damaged files with where they belong. */
export function CheckResult({ check }: { readonly check: RegisterCheck }) {
  const { damaged } = check.files;
  return (
    <>
      <FormSection title={textCheck.found}>
        <Table
          caption={textCheck.found}
          columns={[{ title: textCheck.what }, { title: textCheck.found }]}
        >
          {linesOf(check).map((line) => (
            <ResultRow key={line.name} {...line} />
          ))}
        </Table>
      </FormSection>
      {damaged.length > 0 && <DamagedFiles files={damaged} />}
    </>
  );
}

function DamagedFiles({ files }: { readonly files: readonly DamagedFile[] }) {
  const [chosen, setChosen] = useState('');
  return (
    <FormSection title={textCheck.damagedFiles}>
      <Table
        caption={textCheck.damagedFiles}
        columns={[
          { title: columns.file },
          { title: columns.handling },
          { title: columns.state },
          { title: columns.actions },
        ]}
      >
        {files.map((file) => (
          <DamagedRow key={file.sha256} file={file} onChoose={setChosen} />
        ))}
      </Table>
      {chosen !== '' && <DamagedFileNotice key={chosen} sha256={chosen} />}
    </FormSection>
  );
}

function ResultRow({ name, tone, said }: Line) {
  const Icon = ICONS[tone];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={`check-${tone}`}>
        <Icon size={16} aria-hidden="true" /> {said}
      </td>
    </tr>
  );
}

interface DamagedRowProps {
  readonly file: DamagedFile;
  readonly onChoose: (sha256: string) => void;
}

function DamagedRow({ file, onChoose }: DamagedRowProps) {
  const { namn, mote, isMissing } = file;
  const ofMeeting = mote === null ? textCheck.noName : textMotesfil[mote.slag];
  const name = namn === '' ? ofMeeting : namn;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Owner file={file} />
      </td>
      <td>{isMissing ? textCheck.isMissing : textCheck.isChanged}</td>
      <td>
        <Button aria-label={textCheck.whatNowOf(name)} onPress={() => onChoose(file.sha256)}>
          {textCheck.whatNow}
        </Button>
      </td>
    </tr>
  );
}

function Owner({ file }: { readonly file: DamagedFile }) {
  const { handling, mote } = file;
  if (handling !== null) {
    return (
      <Link to="/arenden/$arendeId" params={{ arendeId: handling.arendeId }}>
        {ownerOf(file)}
      </Link>
    );
  }
  if (mote === null) return textCheck.noHandling;
  return (
    <Link to="/sammantraden/$sammantradeId" params={{ sammantradeId: mote.sammantradeId }}>
      {ownerOf(file)}
    </Link>
  );
}

function linesOf({
  database,
  search,
  isOwn,
  dangling,
  log,
  files,
  space,
  versions,
}: RegisterCheck) {
  const faults = (found: readonly string[]) =>
    found.length === 0 ? textCheck.whole : textCheck.faults(found.length);
  const lines: Line[] = [
    { name: textCheck.database, tone: toneOf(database.length), said: faults(database) },
    { name: textCheck.search, tone: toneOf(search.length), said: faults(search) },
    {
      name: textCheck.rules,
      tone: isOwn ? 'ok' : 'danger',
      said: isOwn ? textCheck.ownRules : textCheck.otherRules,
    },
    {
      name: textCheck.dangling,
      tone: toneOf(dangling),
      said: dangling === 0 ? textCheck.noDangling : textCheck.someDangling(dangling),
    },
    {
      name: textCheck.log,
      tone: log.firstBroken === null ? 'ok' : 'danger',
      said:
        log.firstBroken === null
          ? textCheck.logHolds(log.rows)
          : textCheck.logBroken(log.firstBroken),
    },
    {
      name: textCheck.files,
      tone: toneOf(files.damaged.length),
      said:
        files.damaged.length === 0
          ? textCheck.filesHold(files.count, formatBytes(files.bytes))
          : textCheck.filesDamaged(files.damaged.length),
    },
    { name: textCheck.space, ...spaceOf(space) },
    {
      name: textCheck.versions,
      tone: 'ok',
      said: textCheck.versionsAre(versions.schema, versions.sqlite),
    },
  ];
  return lines;
}

function spaceOf(space: RegisterCheck['space']): Pick<Line, 'tone' | 'said'> {
  if (space === null) return { tone: 'warn', said: textCheck.unknown };
  const free = formatBytes(space.free);
  return space.free < LITTLE_BYTES
    ? { tone: 'warn', said: textCheck.littleSpace(free) }
    : { tone: 'ok', said: textCheck.free(free, formatBytes(space.total)) };
}

function toneOf(faults: number): Line['tone'] {
  return faults === 0 ? 'ok' : 'danger';
}
