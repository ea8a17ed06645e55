import { Intag } from '../../../shared/contract/post.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import type { TestApp } from '../test-app.ts';
import { endOfJob } from './jobs.ts';

/** Chooses these files in the dialog and takes them in; answers what became of each. */
export async function takeInFiles(
  app: TestApp,
  paths: readonly string[],
  arendeId: ArendeId | null = null,
): Promise<Intag> {
  app.host.answerFiles([...paths]);
  const chosen = await app.call('post.chooseFiles', {});
  const files = chosen.map(({ handle }) => handle);
  const { jobId } = await app.call('post.takeIn', { files, arendeId, kalla: 'fil' });
  return Intag.parse((await endOfJob(app, jobId)).result);
}
