import { completeLockFile } from '#cli/complete-lock-file.ts';
import { run, withoutArguments } from '#cli/run.ts';

await run(withoutArguments('lock', () => completeLockFile('package-lock.json')));
