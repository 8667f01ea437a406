/** Instructions of a packed program. */
export const MATCH = 0;
export const SPLIT = 1;
export const OPEN = 2;
export const CLOSE = 3;
export const LOOK = 4;
/** These consume a token or an edge; a look-around asks for one of them, too. */
export const FOLD = 5;
export const PREFIX = 6;
export const TRAIT = 7;
export const EDGE = 8;
