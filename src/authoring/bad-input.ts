/** What the caller can mend: one clear line that names the file or word and says what to do. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** Runs a command; bad input becomes its one line on standard error and exit code 2. Other errors are ours and show their stack. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
