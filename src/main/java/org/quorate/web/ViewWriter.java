package org.quorate.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Renders a {@link View} as the answer to a request. Pages are never kept by a browser or proxy.
 */
@Provider
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ViewWriter implements MessageBodyWriter<View> {
  private final CurrentPage page;

  /** For CDI's proxy only. */
  protected ViewWriter() {
    this.page = null;
  }

  @Inject
  public ViewWriter(CurrentPage page) {
    this.page = page;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == View.class;
  }

  @Override
  public void writeTo(
      View view,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    var html = Templates.render(view, page.take());
    headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    html.writeTo(out);
  }
}
