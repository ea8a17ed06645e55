import { pathToFileURL } from 'node:url';

/**
 * A module for `node -e`: it loads the bundled program as `main.ts` does, opens the register last
 * used and asks for the first page of the list. JavaScript, so that nothing is translated first.
 */
export function mainStartCode(places: { createApp: string; dataFolder: string }): string {
  const { createApp, dataFolder } = places;
  return `
import { enableCompileCache } from 'node:module';
enableCompileCache(${JSON.stringify(dataFolder)} + '/compile-cache');
const { createApp } = await import(${JSON.stringify(pathToFileURL(createApp).href)});
let ids = 0;
const app = createApp({
  host: {
    dataFolder: ${JSON.stringify(dataFolder)}, documentsFolder: '', userName: 'b',
    computerName: 'b', version: '0', now: () => new Date(), log: () => undefined,
    newId: () => String(ids++).padStart(26, '0'),
  },
  rendererFolder: new URL('../renderer', ${JSON.stringify(pathToFileURL(createApp).href)}).pathname,
  templateFolder: '', fontFolder: '', workerPath: '', xlsxWorkerPath: '', docxWorkerPath: '', paketWorkerPath: '', extractionWorkerPath: '', automaticBackups: false,
});
const ask = async (name, input) => {
  const answer = JSON.parse(await app.call(name, JSON.stringify(input)));
  if (!answer.ok) throw new Error(name + JSON.stringify(answer));
  return answer.value;
};
const [{ handle }] = await ask('register.listRecent', {});
await ask('register.open', { handle });
const filter = { text: '', status: [] };
const sort = { by: 'diarienummer', descending: true };
const list = await ask('arende.list', { filter, sort, atMost: 100 });
const rows = await ask('arende.listRows', { ids: list.ids.slice(0, 50) });
if (rows.length === 0) throw new Error('an empty list');
await app.close();
`;
}
