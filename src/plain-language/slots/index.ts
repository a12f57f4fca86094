import type { Slot } from '../types.ts';
import { action } from './action.ts';
import { addressee } from './addressee.ts';
import { answers } from './answers.ts';
import { appeal } from './appeal.ts';
import { consequence } from './consequence.ts';
import { contact } from './contact.ts';
import { date } from './date.ts';
import { deadline } from './deadline.ts';
import { decision } from './decision.ts';
import { enclosures } from './enclosures.ts';
import { executor } from './executor.ts';
import { help } from './help.ts';
import { howToAct } from './how-to-act.ts';
import { incomingReference } from './incoming-reference.ts';
import { nextSteps } from './next-steps.ts';
import { purpose } from './purpose.ts';
import { reason } from './reason.ts';
import { reference } from './reference.ts';
import { sender } from './sender.ts';
import { signatory } from './signatory.ts';
import { subject } from './subject.ts';

/** Every slot, A to Z. */
export const allSlots: readonly Slot[] = [
  action,
  addressee,
  answers,
  appeal,
  consequence,
  contact,
  date,
  deadline,
  decision,
  enclosures,
  executor,
  help,
  howToAct,
  incomingReference,
  nextSteps,
  purpose,
  reason,
  reference,
  sender,
  signatory,
  subject,
];
