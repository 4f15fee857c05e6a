package org.kaohe.portal.evidence;

import java.util.List;

/** Something that adds entries to evidence sheets; in any order, they are sorted by time. */
public interface EvidenceSource {

  /** Only what this dossier's reader may know. */
  List<EvidenceEntry> of(Dossier dossier);
}
