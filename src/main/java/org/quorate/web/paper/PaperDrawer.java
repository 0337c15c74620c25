package org.quorate.web.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws on paper what {@code drawing/drawing} writes as SVG: lines, polylines, paths, circles,
 * rectangles and words, and nothing else of SVG. Vectors stay vectors, so they print sharply.
 */
final class PaperDrawer implements SVGDrawer {
  private final Font bold;
  private final Font regular;

  PaperDrawer(InputStream bold, InputStream regular) throws IOException {
    this.bold = font(bold);
    this.regular = font(regular);
  }

  private static Font font(InputStream ttf) throws IOException {
    try (ttf) {
      return Font.createFont(Font.TRUETYPE_FONT, ttf);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the typeface of papers cannot be read", e);
    }
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg,
      Box box,
      CssContext context,
      double cssWidth,
      double cssHeight,
      double dotsPerPixel) {
    String[] view = svg.getAttribute("viewBox").split(" ");
    double width = Double.parseDouble(view[2]);
    double height = Double.parseDouble(view[3]);
    double scale = cssWidth > 0 ? cssWidth / dotsPerPixel / width : 1;
    return new Image(svg, width * scale, height * scale, scale, dotsPerPixel);
  }

  private final class Image implements SVGImage {
    private final Element svg;
    private final double width;
    private final double height;
    private final double scale;
    private final double dotsPerPixel;

    Image(Element svg, double width, double height, double scale, double dotsPerPixel) {
      this.svg = svg;
      this.width = width;
      this.height = height;
      this.scale = scale;
      this.dotsPerPixel = dotsPerPixel;
    }

    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(width * dotsPerPixel);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(height * dotsPerPixel);
    }

    /** The place is in dots, the size in pixels of CSS. */
    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, this::draw);
    }

    private void draw(Graphics2D graphics) {
      graphics.scale(scale, scale);
      new MarkPainter(graphics, regular, bold).all(svg);
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> faces, SharedContext shared) {
    // Only the typeface of papers is used.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // As above.
  }

  @Override
  public void addFontStream(
      FSSupplier<InputStream> supplier, String family, Integer weight, FontStyle style) {
    // As above.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
