// For browsers that know no modules: `boot.js` is nothing to them.
import { countPlainly } from "./plain.js";

countPlainly();
