/** What one decision rests on, in time order: each source adds its own dated entries. */
package org.kaohe.portal.evidence;
