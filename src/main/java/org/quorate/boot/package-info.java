/**
 * Floor 12: starts the service, and is the only room that knows how it is set up: one clock,
 * settings from the environment, migrations, the timetable, health. The invariant: nobody imports
 * this package; what lower rooms need from it they inject by a type of their own.
 */
package org.quorate.boot;
