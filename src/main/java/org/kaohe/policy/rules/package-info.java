/** Reading the rules: whom for, on which facts, and what the rows of the tables amount to. */
package org.kaohe.policy.rules;
