package org.quorate.access;

import java.time.Duration;

/**
 * How strict signing in is; every figure is a setting of the installation.
 *
 * @param failuresBeforeLock wrong passwords in a row that lock an account
 * @param lockedFor how long it stays locked when nobody unlocks it
 * @param shortestPassword in characters
 * @param hashIterations of PBKDF2 with HMAC-SHA-512
 * @param idle after which a session ends
 * @param remembered how long a checked password of an API call need not be hashed again
 */
public record SignInRules(
    int failuresBeforeLock,
    Duration lockedFor,
    int shortestPassword,
    int hashIterations,
    Duration idle,
    Duration remembered) {}
