// In CI what is drawn by chance is the same every time: a change is judged by what it changed.
// Elsewhere it is drawn anew, which is where new faults are found; a failure shows what was drawn.
import fc from 'fast-check';

if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_261_122 });
