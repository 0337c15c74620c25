/**
 * Floor 0: a handful of words that everybody may use, and nothing else (at most ten types). They
 * import only the JDK.
 */
package org.quorate.kernel;
