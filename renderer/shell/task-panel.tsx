import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import { useCommand } from '../api/use-command.ts';
import { useJob } from '../lib/jobs.ts';
import { tasks, useTasks } from '../lib/tasks.ts';
import type { Task, TaskLine } from '../lib/tasks.ts';
import { textTasks } from '../text/inkorg.ts';
import { Button } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import './task-panel.css';

const ICONS = { ok: CircleCheck, warn: TriangleAlert, danger: CircleX };

/** Long work, bottom left: how far it has come, and what came of it until that is closed. */
export function TaskPanel() {
  const shown = useTasks();
  if (shown.length === 0) return null;
  return (
    <section className="task-panel" aria-label={textTasks.region} data-pane="tasks">
      {shown.map((task) =>
        task.report === null ? (
          <RunningTask key={task.jobId} task={task} />
        ) : (
          <EndedTask key={task.jobId} jobId={task.jobId} report={task.report} />
        ),
      )}
    </section>
  );
}

function RunningTask({ task }: { readonly task: Task }) {
  const news = useJob(task.jobId);
  const cancel = useCommand('job.cancel');
  const progress = news?.type === 'jobProgress' ? news : null;
  const total = progress?.total ?? null;
  return (
    <article className="task task-running">
      <h2>{task.title}</h2>
      <ProgressBar label={task.title} done={progress?.done ?? 0} total={total} />
      <p className="task-news">
        <span>{progress?.item}</span>
        {progress !== null && total !== null && (
          <span className="num">
            {textTasks.of(task.formatAmount(progress.done), task.formatAmount(total))}
          </span>
        )}
      </p>
      <Button
        onPress={() => {
          cancel.run({ jobId: task.jobId });
        }}
      >
        {textTasks.cancel}
      </Button>
    </article>
  );
}

interface EndedTaskProps {
  readonly jobId: string;
  readonly report: NonNullable<Task['report']>;
}

function EndedTask({ jobId, report }: EndedTaskProps) {
  return (
    <article className="task" role="status">
      <h2>{report.title}</h2>
      {report.lines.length > 0 && (
        <ul className="task-lines">
          {report.lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </ul>
      )}
      <Button
        onPress={() => {
          tasks.remove(jobId);
        }}
      >
        {textTasks.close}
      </Button>
    </article>
  );
}

function Line({ line: { tone, title, detail } }: { readonly line: TaskLine }) {
  const Icon = ICONS[tone];
  return (
    <li className={`task-line-${tone}`}>
      <Icon size={14} aria-hidden="true" />
      <span>
        <b>{title}</b>
        {detail}
      </span>
    </li>
  );
}
