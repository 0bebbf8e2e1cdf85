import { books } from './books';
import { care } from './care';
import { industry } from './industry';
import { later } from './later';
import { office } from './office';
import { publicGood } from './public-good';
import { tables } from './tables';
import { works } from './works';

/** The half that the checks were tuned on. */
export const handWritten = [...industry, ...office, ...publicGood];

/** Written by somebody who had not seen the others, to measure what was not tuned. */
export const strangers = [...care, ...works, ...books, ...tables];

/** Written after the checks were mended for the strangers above. */
export const latecomers = later;
