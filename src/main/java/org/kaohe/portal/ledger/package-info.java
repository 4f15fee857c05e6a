/** A person's year: every yuan that was paid or deducted, and what else was decided. */
package org.kaohe.portal.ledger;
