import { bass } from '../forecast/bass.js';
import { compoundGrowth } from '../forecast/compound-growth.js';
import { dampedHolt } from '../forecast/damped-holt.js';
import type { Forecast } from '../forecast/forecast.js';
import { gompertz, logistic } from '../forecast/growth-curve.js';
import { lastValue } from '../forecast/last-value.js';
import { leastSquares } from '../forecast/least-squares.js';
import { weightedGeometric, weightedLogit } from '../forecast/weighted-logit.js';
import { defaultMethod } from './default-method.js';
import type { Method } from './method.js';
import { PUBLISHED_METHODS } from './published-methods.js';

const onlyForecast = (name: string, forecast: Forecast): Method => ({ name, forecast, classes: [] });

/** Every method that is compared, the default first. */
export const METHODS: readonly Method[] = [
  defaultMethod,
  onlyForecast('last-value', lastValue),
  onlyForecast('damped-holt', dampedHolt),
  onlyForecast('least-squares', leastSquares),
  onlyForecast('compound-growth', compoundGrowth),
  onlyForecast('escap-logit', weightedLogit),
  onlyForecast('escap-geometric', weightedGeometric),
  onlyForecast('logistic', logistic),
  onlyForecast('gompertz', gompertz),
  onlyForecast('bass', bass),
  ...PUBLISHED_METHODS,
];
