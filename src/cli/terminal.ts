/** Where a command writes; results on `out`, progress and complaints on `err`. */
export interface Terminal {
	out: (line: string) => void;
	err: (line: string) => void;
}

/** 0 fine, 1 something in the content is wrong, 2 wrong use or a fault of the machine. */
export type ExitCode = 0 | 1 | 2;
