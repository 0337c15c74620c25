package org.quorate.web.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.quorate.web.Page;
import org.quorate.web.Templates;
import org.quorate.web.View;

/**
 * Prints a view whose template is well-formed XML as a PDF that a screen reader can read (PDF/UA,
 * ISO 14289-1): tagged, with title and language taken from the page's head.
 */
public final class PaperPress {
  private static final String SANS = "Quorate Sans";
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PaperPress() {}

  public static Paper print(View view, Page page, String fileName) {
    return new Paper(fileName, bytes(Templates.text(view, page)));
  }

  static byte[] bytes(String xhtml) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .useFont(() -> font(".ttf"), SANS, REGULAR, FontStyle.NORMAL, true)
          .useFont(() -> font("-Bold.ttf"), SANS, BOLD, FontStyle.NORMAL, true)
          .usePdfUaAccessibility(true)
          .useSVGDrawer(new PaperDrawer(font("-Bold.ttf"), font(".ttf")))
          .useUriResolver((base, uri) -> null)
          .withProducer("Quorate")
          .withHtmlContent(styled(xhtml), null)
          .toStream(pdf)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  /** The style sheet travels inside: nothing is fetched. */
  private static String styled(String xhtml) {
    return xhtml.replaceFirst("</head>", "<style>" + sheet() + "</style></head>").strip();
  }

  private static String sheet() {
    try (InputStream in = PaperPress.class.getResourceAsStream("/paper.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font(String ending) {
    return PaperPress.class.getResourceAsStream(FONTS + ending);
  }
}
