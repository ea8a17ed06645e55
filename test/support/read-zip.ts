import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** The files in a zip archive as text, by their names. */
export function readZip(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (failure, archive) => {
      if (failure) {
        reject(failure);
        return;
      }
      const files = new Map<string, string>();
      archive.on('entry', (entry: yauzl.Entry) => {
        archive.openReadStream(entry, (broken, stream) => {
          if (broken) {
            reject(broken);
            return;
          }
          text(stream).then((content) => {
            files.set(entry.fileName, content);
            archive.readEntry();
          }, reject);
        });
      });
      archive.on('end', () => resolve(files));
      archive.on('error', reject);
      archive.readEntry();
    });
  });
}
