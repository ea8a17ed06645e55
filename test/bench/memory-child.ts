/** Edits a paper and looks at its preview again and again: node memory-child.ts FOLDER EDITS */
import { join } from 'node:path';
import { startDraft } from './draft-paper.ts';
import { makeExampleRegister } from './large-register.ts';
import { startProgram } from './program.ts';

const [folder, edits] = process.argv.slice(2);
if (folder === undefined || edits === undefined) throw new Error('FOLDER and EDITS are missing');

const register = await makeExampleRegister(folder);
const program = await startProgram(join(folder, 'program'));
await program.session.open(register);
const draft = await startDraft(program);
const { tjansteskrivelseId } = draft;
const megabytes: number[] = [];
for (let edit = 0; edit < Number(edits); edit += 1) {
  await program.ask('dokument.getDraftPreview', { tjansteskrivelseId, data: draft.after(edit) });
  megabytes.push(process.memoryUsage.rss() / 1e6);
}
await program.close();
process.send?.(megabytes);
process.disconnect();
