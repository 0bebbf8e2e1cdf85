import { industry } from './industry';
import { office } from './office';
import { publicGood } from './public-good';

/** The half that the checks were tuned on. */
export const handWritten = [...industry, ...office, ...publicGood];
