/** The policies over HTTP. */
package org.kaohe.policy.web;
