/** Ids of the shell's own commands that others point at. */
export const commandIds = {
  palette: 'app.palett',
  help: 'app.hjalp',
} as const;
