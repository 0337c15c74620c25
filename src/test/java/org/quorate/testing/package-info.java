/** What tests and the demo share: invented people, builders and repositories kept in memory. */
package org.quorate.testing;
