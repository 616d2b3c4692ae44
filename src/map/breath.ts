/** Lets the page answer and be drawn between two long pieces of work. */
export const breath = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
