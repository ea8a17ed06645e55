/** The only channels between page and main process: calls and dropped files in, events out. */
export const channels = Object.freeze({
  call: 'paragraf:call',
  /** The path of a dropped file, told by the preload; pages never see one. */
  droppedFile: 'paragraf:dropped-file',
  event: 'paragraf:event',
});
