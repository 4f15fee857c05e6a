package org.kaohe.engine;

import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.stereotype.Component;

/** What Camunda's web apps remember, in a browser's session, of somebody's groups and apps. */
@Component
public class WebAppSession {

  private final ProcessEngine engine;

  WebAppSession(ProcessEngine engine) {
    this.engine = engine;
  }

  /** Reads them anew, if the web apps know this session at all. */
  public void renew(HttpSession session, String user) {
    Authentications remembered = AuthenticationUtil.getAuthsFromSession(session);
    if (remembered.hasAuthenticationForProcessEngine(engine.getName())) {
      remembered.addOrReplace(AuthenticationUtil.createAuthentication(engine, user));
      AuthenticationUtil.updateSession(session, remembered);
    }
  }
}
