import { completeLockFile } from '#cli/complete-lock-file.ts';

completeLockFile('package-lock.json');
