package org.kaohe.engine.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;

/** A resource that the engine deploys under a name that is the same on every node. */
record NamedResource(Resource resource, String name) implements ContextResource {

  /** Folder and file name, such as {@code forms/review.form}. */
  static NamedResource of(Resource resource) {
    try {
      String[] path = resource.getURL().getPath().split("/");
      return new NamedResource(resource, path[path.length - 2] + "/" + path[path.length - 1]);
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot deploy " + resource, unreadable);
    }
  }

  @Override
  public String getPathWithinContext() {
    return name;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return resource.getInputStream();
  }

  @Override
  public boolean exists() {
    return resource.exists();
  }

  @Override
  public URL getURL() throws IOException {
    return resource.getURL();
  }

  @Override
  public java.net.URI getURI() throws IOException {
    return resource.getURI();
  }

  @Override
  public java.io.File getFile() throws IOException {
    return resource.getFile();
  }

  @Override
  public long contentLength() throws IOException {
    return resource.contentLength();
  }

  @Override
  public long lastModified() throws IOException {
    return resource.lastModified();
  }

  @Override
  public Resource createRelative(String relativePath) throws IOException {
    return resource.createRelative(relativePath);
  }

  @Override
  public String getFilename() {
    return resource.getFilename();
  }

  @Override
  public String getDescription() {
    return name;
  }
}
