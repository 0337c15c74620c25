/**
 * {@code mvn -Pbench}: how fast a meeting is stored, mailed and answered, beside what the same
 * machine does in the same minute without us. Nothing here is a test, and nothing of it is in the
 * WAR that ships: what must run inside is added to a copy.
 */
package org.quorate.bench;
