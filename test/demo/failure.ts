/** A failure that the person is told about in these words. */
export class DemoFailure extends Error {}
