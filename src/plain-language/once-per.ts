/** A function that works out its result once for each argument, such as the data of a language. */
export function oncePer<Argument extends object, Result>(make: (argument: Argument) => Result) {
  const made = new WeakMap<Argument, Result>();
  return (argument: Argument): Result => {
    const before = made.get(argument);
    if (before !== undefined) return before;
    const result = make(argument);
    made.set(argument, result);
    return result;
  };
}
