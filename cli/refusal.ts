/** A command line that was not understood, in words for whoever typed it. */
export class Refusal extends Error {}
