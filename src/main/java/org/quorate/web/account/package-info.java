/**
 * Floor 11: the journey of signing in and out, a person's own account, and the administrator's
 * accounts. The invariant: nobody learns from these pages whether an account exists.
 */
package org.quorate.web.account;
