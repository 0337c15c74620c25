/** Floor 4: agencies and the professionals who may sit at the table. */
package org.quorate.agency;
