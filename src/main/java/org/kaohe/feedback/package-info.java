/**
 * What people say to each other about assessing: surveys, feedback conversations, requests to
 * postpone a month, suggestions.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "calendar", "staff", "assessment", "cycle"})
package org.kaohe.feedback;
