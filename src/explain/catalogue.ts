import { once } from '../drift/made-once.ts'
import type { Catalogue } from './languages/language.ts'

/** A language whose messages are made when the first of them is asked for: of four languages a run speaks one. */
export function catalogue({
  messages,
  ...notation
}: Omit<Catalogue, 'messages'> & { readonly messages: () => Catalogue['messages'] }): Catalogue {
  const made = once(messages)
  return {
    ...notation,
    get messages() {
      return made()
    }
  }
}
