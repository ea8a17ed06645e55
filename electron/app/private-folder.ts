import { mkdir } from 'node:fs/promises';

/**
 * Makes a folder, and those above it, that no other user of the computer can look into: what lies
 * there has left its register for a while. Windows keeps a user's own files so by itself.
 */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}
