/** The name of a file without folder and extension, by which others name what stands in it. */
export const slugOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
