// natural's root prints to stdout and loads database clients; its subpaths carry no types of their own.
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  import type { TfIdf as Class } from 'natural';

  const TfIdf: typeof Class;
  export default TfIdf;
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  import type { JaroWinklerDistance as Distance } from 'natural';

  const JaroWinklerDistance: typeof Distance;
  export default JaroWinklerDistance;
}
