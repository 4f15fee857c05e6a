/** The decision tables on the standalone DMN engine, and the policies that ship. */
package org.kaohe.policy.dmn;
