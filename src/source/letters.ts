/** The letters and digits of a text: what is printed, whatever the marks and the layout around it. */
export const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
