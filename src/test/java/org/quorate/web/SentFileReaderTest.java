package org.quorate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SentFileReaderTest {
  @Test
  void fields_and_the_bytes_of_the_file_are_read_as_they_were_sent() {
    String body =
        """
        --x9
        Content-Disposition: form-data; name="kind"

        ZOË
        --x9
        Content-Disposition: form-data; name="file"; filename="name=kind.csv"
        Content-Type: text/csv

        name
        Zoë's Place

        --x9--
        """
            .replace("\n", "\r\n");

    SentFile sent = SentFileReader.read(body.getBytes(StandardCharsets.UTF_8), "x9");

    assertThat(sent.form().text("kind")).isEqualTo("ZOË");
    assertThat(new String(sent.file(), StandardCharsets.UTF_8))
        .isEqualTo("name\r\nZoë's Place\r\n");
  }

  @Test
  void no_file_chosen_is_an_empty_one_and_a_broken_body_is_no_form() {
    String none =
        "--x9\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--x9--";

    assertThat(SentFileReader.read(none.getBytes(StandardCharsets.UTF_8), "x9").file()).isEmpty();
    assertThat(SentFileReader.read("rubbish".getBytes(StandardCharsets.UTF_8), "x9").form())
        .isEqualTo(Form.EMPTY);
    assertThat(SentFileReader.read("--x9\r\nA: b".getBytes(StandardCharsets.UTF_8), "x9").file())
        .isEmpty();
  }
}
