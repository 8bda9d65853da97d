/** At most so many characters of a name, one of them an ellipsis before the last quarter: names of one server differ at the end. */
export const shortenedName = (name: string, most: number): string => {
  const characters = [...name]
  const behind = Math.floor(most / 4)
  return characters.length <= most
    ? name
    : `${characters.slice(0, most - 1 - behind).join('')}…${characters.slice(-behind).join('')}`
}

/** At most so many characters, the last an ellipsis where some are left out. Not escaped. */
export const shortened = (text: string, most: number): string => {
  const characters = [...text]
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}
