export const ExitCode = {
  /** All went well; there may be warnings. */
  Done: 0,
  /** The kit has problems, or the world does (a file can't be read, the disk is full); they were reported. */
  ProblemsFound: 1,
  /** The command line made no sense; nothing was read. */
  BadUsage: 2,
  /** We broke a promise of our own; EX_SOFTWARE in sysexits.h. */
  OurMistake: 70,
  /** 128 + 2, as a shell counts signals. */
  Interrupted: 130,
  /** 128 + 15. */
  Terminated: 143,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
