/** Versions of policies in the database. */
package org.kaohe.policy.persistence;
