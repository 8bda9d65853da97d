import { plural } from '../plural.ts'

/** What happened, as a headline counts it: to whom, and what, so that it reads as a sentence. */
export const changes = {
  broken: (n: number) => plural(n, 'rule broken', 'rules broken'),
  vanished: (n: number) => plural(n, 'rule no longer kept', 'rules no longer kept'),
  fallen: (n: number) => plural(n, 'rule kept too seldom', 'rules kept too seldom'),
  replacedAction: (n: number) => plural(n, 'action replaced by another', 'actions replaced by others'),
  goneAction: (n: number) => plural(n, 'action no longer used', 'actions no longer used'),
  goneArgument: (n: number) => plural(n, 'argument no longer given', 'arguments no longer given'),
  weaker: (n: number) => plural(n, 'rule kept less often', 'rules kept less often'),
  newRule: (n: number) => plural(n, 'new rule', 'new rules'),
  newArgument: (n: number) => plural(n, 'new argument', 'new arguments'),
  newValue: (n: number) => plural(n, 'argument with a new value', 'arguments with new values'),
  newAction: (n: number) => plural(n, 'new action', 'new actions'),
  newPlace: (n: number) => plural(n, 'action in a new situation', 'actions in a new situation'),
  newPlaces: (n: number) =>
    plural(n, 'group of actions in a new situation', 'groups of actions in a new situation'),
  stronger: (n: number) => plural(n, 'rule kept more often', 'rules kept more often'),
  rarerThere: (n: number) => plural(n, 'action rarer in a situation', 'actions rarer in a situation'),
  oftenerThere: (n: number) =>
    plural(n, 'action more frequent in a situation', 'actions more frequent in a situation'),
  failsRarer: (n: number) => plural(n, 'action fails less often', 'actions fail less often'),
  failsOftener: (n: number) => plural(n, 'action fails more often', 'actions fail more often'),
  deniedRarer: (n: number) => plural(n, 'action denied less often', 'actions denied less often'),
  deniedOftener: (n: number) => plural(n, 'action denied more often', 'actions denied more often'),
  endsRarer: (n: number) => plural(n, 'outcome rarer', 'outcomes rarer'),
  endsOftener: (n: number) => plural(n, 'outcome more frequent', 'outcomes more frequent'),
  patternRarer: (n: number) => plural(n, 'habit rarer', 'habits rarer'),
  patternOftener: (n: number) => plural(n, 'habit more frequent', 'habits more frequent'),
  rarer: (n: number) => plural(n, 'action taken less often', 'actions taken less often'),
  oftener: (n: number) => plural(n, 'action taken more often', 'actions taken more often'),
  givenRarer: (n: number) => plural(n, 'argument given less often', 'arguments given less often'),
  givenOftener: (n: number) => plural(n, 'argument given more often', 'arguments given more often'),
  vital: (n: number) => plural(n, 'vital sign changed', 'vital signs changed')
}
