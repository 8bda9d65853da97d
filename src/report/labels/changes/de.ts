import { plural } from '../plural.ts'
import type { Translation } from '../translation.ts'

export const changes: NonNullable<Translation['changes']> = {
  broken: (n) => plural(n, 'Regel verletzt', 'Regeln verletzt'),
  vanished: (n) => plural(n, 'Regel nicht mehr eingehalten', 'Regeln nicht mehr eingehalten'),
  fallen: (n) => plural(n, 'Regel zu selten eingehalten', 'Regeln zu selten eingehalten'),
  replacedAction: (n) => plural(n, 'Aktion durch eine andere ersetzt', 'Aktionen durch andere ersetzt'),
  goneAction: (n) => plural(n, 'Aktion nicht mehr verwendet', 'Aktionen nicht mehr verwendet'),
  goneArgument: (n) => plural(n, 'Argument nicht mehr angegeben', 'Argumente nicht mehr angegeben'),
  weaker: (n) => plural(n, 'Regel seltener eingehalten', 'Regeln seltener eingehalten'),
  newRule: (n) => plural(n, 'neue Regel', 'neue Regeln'),
  newArgument: (n) => plural(n, 'neues Argument', 'neue Argumente'),
  newValue: (n) => plural(n, 'Argument mit neuem Wert', 'Argumente mit neuen Werten'),
  newAction: (n) => plural(n, 'neue Aktion', 'neue Aktionen'),
  newPlace: (n) => plural(n, 'Aktion in neuer Situation', 'Aktionen in neuer Situation'),
  newPlaces: (n) =>
    plural(n, 'Gruppe von Aktionen in neuer Situation', 'Gruppen von Aktionen in neuer Situation'),
  stronger: (n) => plural(n, 'Regel häufiger eingehalten', 'Regeln häufiger eingehalten'),
  rarerThere: (n) => plural(n, 'Aktion in einer Lage seltener', 'Aktionen in einer Lage seltener'),
  oftenerThere: (n) => plural(n, 'Aktion in einer Lage häufiger', 'Aktionen in einer Lage häufiger'),
  failsRarer: (n) => plural(n, 'Aktion scheitert seltener', 'Aktionen scheitern seltener'),
  failsOftener: (n) => plural(n, 'Aktion scheitert häufiger', 'Aktionen scheitern häufiger'),
  deniedRarer: (n) => plural(n, 'Aktion seltener abgelehnt', 'Aktionen seltener abgelehnt'),
  deniedOftener: (n) => plural(n, 'Aktion häufiger abgelehnt', 'Aktionen häufiger abgelehnt'),
  endsRarer: (n) => plural(n, 'Ergebnis seltener', 'Ergebnisse seltener'),
  endsOftener: (n) => plural(n, 'Ergebnis häufiger', 'Ergebnisse häufiger'),
  patternRarer: (n) => plural(n, 'Gewohnheit seltener', 'Gewohnheiten seltener'),
  patternOftener: (n) => plural(n, 'Gewohnheit häufiger', 'Gewohnheiten häufiger'),
  rarer: (n) => plural(n, 'Aktion seltener', 'Aktionen seltener'),
  oftener: (n) => plural(n, 'Aktion häufiger', 'Aktionen häufiger'),
  givenRarer: (n) => plural(n, 'Argument seltener angegeben', 'Argumente seltener angegeben'),
  givenOftener: (n) => plural(n, 'Argument häufiger angegeben', 'Argumente häufiger angegeben'),
  vital: (n) => plural(n, 'Kennzahl verändert', 'Kennzahlen verändert')
}
