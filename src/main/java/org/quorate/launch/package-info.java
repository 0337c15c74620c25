/**
 * Floor 13: the embedded default. A database and a mail server on this machine, then the service as
 * a child process, all of it bound to this machine alone and kept in one folder. None of it travels
 * in the WAR. The invariant: however a run ended, the next one starts.
 */
package org.quorate.launch;
