/** A policy's manifest: its form, and everything that can be wrong with it. */
package org.kaohe.policy.manifest;
