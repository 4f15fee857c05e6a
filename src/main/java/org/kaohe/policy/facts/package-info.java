/** The closed set of facts that rules read, and how each is found. */
package org.kaohe.policy.facts;
