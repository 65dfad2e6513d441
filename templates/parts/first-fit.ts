/** How every sign finds its sizes: down a ladder of steps. */
import type { Fit, Overflow } from 'schildwerk/template';

/** The first step on which all of it has room; if none has, what lacks room on the last one. */
export function firstFit<Step, Shape>(steps: Iterable<Step>, tryStep: (step: Step) => Fit<Shape>): Fit<Shape> {
  let overflow: Overflow | undefined;
  for (const step of steps) {
    const fit = tryStep(step);
    if (fit.fits) return fit;
    overflow = fit.overflow;
  }
  if (overflow === undefined) throw new Error('A fit ladder has no steps.');
  return { fits: false, overflow };
}
