/** All that the command line knows of the process it runs in: handed in, so that a test is a process too. */
export interface Terminal {
  /** Without the program's own name. */
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** As Node names it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** The system's language, where the environment names none: a BCP 47 tag. */
  readonly locale: string;
  readonly version: string;
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean };
  /** Characters in a line; undefined if nobody knows. */
  readonly columns: number | undefined;
  /** Milliseconds from any start. */
  now(): number;
  stdout(text: string): void;
  stderr(text: string): void;
  /**
   * From now on an interruption (SIGINT, SIGTERM) does not end the process but aborts this signal, with the
   * signal's name as its reason. Not asked for, an interruption ends the process at once.
   */
  interruption(): AbortSignal;
}
