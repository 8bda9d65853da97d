/** At most so many characters, the last an ellipsis where some are left out. Not escaped. */
export const shortened = (text: string, most: number): string => {
  const characters = [...text]
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}
