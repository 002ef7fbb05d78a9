/** What is said of sharing once somebody does something, or came by a link of somebody. */
export const sharingMessages = {
	copied: 'Het adres is gekopieerd.',
	notCopied: (address: string): string => `Kopiëren lukt niet. Het adres is ${address}`,
	/** Line in the message of an application. */
	via: (name: string): string => `Getipt door: ${name}`,
};
