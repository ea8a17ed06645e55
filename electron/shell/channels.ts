/** The only two channels between page and main process: calls in, events out. */
export const channels = Object.freeze({ call: 'paragraf:call', event: 'paragraf:event' });
