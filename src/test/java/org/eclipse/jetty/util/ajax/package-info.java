/** Stands in for a part of Jetty 9 in the tests. */
package org.eclipse.jetty.util.ajax;
