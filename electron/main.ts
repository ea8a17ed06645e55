import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { app } from 'electron';

// The cache lies in the user's own folder: in a shared one others could put code into it. It
// works for what is loaded after it, so the program itself is a second file.
enableCompileCache(join(app.getPath('userData'), 'compile-cache'));
const { startProgram } = await import('./shell/program.ts');

// Not awaited: Electron becomes ready only when this module has been evaluated.
void startProgram(dirname(import.meta.dirname));
