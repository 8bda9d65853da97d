import { plural } from '../plural.ts'
import type { Translation } from '../translation.ts'

export const changes: NonNullable<Translation['changes']> = {
  broken: (n) => plural(n, 'regla incumplida', 'reglas incumplidas'),
  vanished: (n) => plural(n, 'regla ya no cumplida', 'reglas ya no cumplidas'),
  fallen: (n) => plural(n, 'regla cumplida demasiado poco', 'reglas cumplidas demasiado poco'),
  replacedAction: (n) => plural(n, 'acción sustituida por otra', 'acciones sustituidas por otras'),
  goneAction: (n) => plural(n, 'acción ya no usada', 'acciones ya no usadas'),
  goneArgument: (n) => plural(n, 'argumento ya no indicado', 'argumentos ya no indicados'),
  weaker: (n) => plural(n, 'regla cumplida menos veces', 'reglas cumplidas menos veces'),
  newRule: (n) => plural(n, 'regla nueva', 'reglas nuevas'),
  newArgument: (n) => plural(n, 'argumento nuevo', 'argumentos nuevos'),
  newValue: (n) => plural(n, 'argumento con un valor nuevo', 'argumentos con valores nuevos'),
  newAction: (n) => plural(n, 'acción nueva', 'acciones nuevas'),
  newPlace: (n) => plural(n, 'acción en una situación nueva', 'acciones en una situación nueva'),
  newPlaces: (n) =>
    plural(n, 'grupo de acciones en una situación nueva', 'grupos de acciones en una situación nueva'),
  stronger: (n) => plural(n, 'regla cumplida más veces', 'reglas cumplidas más veces'),
  rarerThere: (n) =>
    plural(n, 'acción menos frecuente en una situación', 'acciones menos frecuentes en una situación'),
  oftenerThere: (n) =>
    plural(n, 'acción más frecuente en una situación', 'acciones más frecuentes en una situación'),
  failsRarer: (n) => plural(n, 'acción falla menos veces', 'acciones fallan menos veces'),
  failsOftener: (n) => plural(n, 'acción falla más veces', 'acciones fallan más veces'),
  deniedRarer: (n) => plural(n, 'acción denegada menos veces', 'acciones denegadas menos veces'),
  deniedOftener: (n) => plural(n, 'acción denegada más veces', 'acciones denegadas más veces'),
  endsRarer: (n) => plural(n, 'resultado menos frecuente', 'resultados menos frecuentes'),
  endsOftener: (n) => plural(n, 'resultado más frecuente', 'resultados más frecuentes'),
  patternRarer: (n) => plural(n, 'hábito menos frecuente', 'hábitos menos frecuentes'),
  patternOftener: (n) => plural(n, 'hábito más frecuente', 'hábitos más frecuentes'),
  rarer: (n) => plural(n, 'acción menos frecuente', 'acciones menos frecuentes'),
  oftener: (n) => plural(n, 'acción más frecuente', 'acciones más frecuentes'),
  givenRarer: (n) => plural(n, 'argumento indicado menos veces', 'argumentos indicados menos veces'),
  givenOftener: (n) => plural(n, 'argumento indicado más veces', 'argumentos indicados más veces'),
  vital: (n) => plural(n, 'indicador cambiado', 'indicadores cambiados')
}
