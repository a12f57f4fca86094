import { addDays, type Day } from './days.ts';
import type { ThingId } from './events.ts';
import type { Step } from './trajectory.ts';

/** A module of the plan with its days. */
export interface PlannedModule {
  readonly module: ThingId;
  readonly from: Day;
  /** The day by which it is done. */
  readonly until: Day;
}

/** The path laid out over 30, 60 or 90 days. */
export interface Schedule {
  readonly modules: readonly PlannedModule[];
  /** What is done after each 30 days. */
  readonly milestones: readonly {
    readonly day: Day;
    readonly after: 30 | 60 | 90;
    readonly modules: readonly ThingId[];
  }[];
  /** Minutes a week that the plan asks for, rounded up. */
  readonly minutesPerWeek: number;
}

const thirds = [30, 60, 90] as const;

/** Lays a path out over a time, each module as long as the minutes left in it ask for, in the order of the path. */
export function schedule(steps: readonly Step[], start: Day, days: 30 | 60 | 90): Schedule {
  const total = steps.reduce((sum, { minutesLeft }) => sum + minutesLeft, 0);
  let spent = 0;
  const modules = steps.map(({ module, minutesLeft }): PlannedModule => {
    const from = addDays(start, Math.min(days - 1, Math.floor((spent / total) * days)));
    spent += minutesLeft;
    return { module: module.id, from, until: addDays(start, Math.max(0, Math.ceil((spent / total) * days) - 1)) };
  });
  const milestones = thirds
    .filter((after) => after <= days)
    .map((after) => {
      const [begin, day] = [addDays(start, after - 30), addDays(start, after)];
      const done = modules.filter(({ until }) => until >= begin && until < day);
      return { day, after, modules: done.map(({ module }) => module) };
    });
  return { modules, milestones, minutesPerWeek: Math.ceil((total / days) * 7) };
}
