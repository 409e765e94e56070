/** What day it is where the company is: the house's only way to ask for the time. */
export interface Clock {
  now(): Date;
  today(): string;
}

/** The machine's clock, read in the company's time zone. */
export function machineClock(timeZone: string): Clock {
  const days = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  return { now: () => new Date(), today: () => days.format(new Date()) };
}

/** A clock that stands still, for tests and trials. */
export function stoppedClock(day: string): Clock {
  return { now: () => new Date(`${day}T04:00:00Z`), today: () => day };
}
