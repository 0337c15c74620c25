package org.quorate.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.BrowserTest;
import org.quorate.testing.SignedIn;

/** A convenor keeps the directory, once with JavaScript at a desk and once without on a phone. */
class DirectoryBrowserIT extends BrowserTest {
  private final SignedIn tomasz = SignedIn.as(Role.CONVENOR);

  @Test
  void a_convenor_adds_an_agency_and_the_people_who_sit_for_it() {
    Page page = signIn(open(Screen.DESKTOP, "/directory/agencies/new"));

    press(page, "Add an agency");
    assertThat(page.title()).startsWith("Error: ");
    assertAccessible(page);
    picture(page, "directory-agency-form-refused");
    page.getByLabel("Name of the agency").fill("Seacombe Practice");
    page.getByLabel("Kind", new Page.GetByLabelOptions().setExact(true)).selectOption("GP");
    page.getByLabel("Area (optional)").fill("Seacombe");
    page.getByLabel("Shared mailbox").fill("office@seacombe-practice.example");
    press(page, "Add an agency");
    assertThat(heading(page)).isEqualTo("Seacombe Practice");
    assertThat(page.content()).contains("the agency is invited at");

    addPerson(page, "Ines", "Duarte", "ines.duarte@seacombe-practice.example");
    assertThat(heading(page)).isEqualTo("Ines Duarte");
    page.getByRole(AriaRole.LINK, named("Seacombe Practice")).click();
    addPerson(page, "Jo", "Farrow", "jo.farrow@seacombe-practice.example");
    page.getByRole(AriaRole.BUTTON, named("Change deputy")).click();
    page.getByLabel("Ines Duarte").check();
    press(page, "Save");
    assertAccessible(page);
    picture(page, "directory-person");

    page.getByRole(AriaRole.LINK, named("Seacombe Practice")).click();
    assertAccessible(page);
    picture(page, "directory-agency");
    page.getByRole(AriaRole.BUTTON, named("Close this agency")).click();
    press(page, "Close this agency");
    assertThat(page.title()).startsWith("Error: ");
    assertAccessible(page);
    picture(page, "directory-agency-close");

    page.navigate(service().at("/directory?q=seecombe").toString());
    assertThat(page.getByRole(AriaRole.MAIN).innerText())
        .contains("Nothing is spelt \"seecombe\"", "Seacombe Practice", "2 people");
    assertAccessible(page);
    picture(page, "directory-agencies");
    page.getByRole(AriaRole.LINK, named("People").setExact(true)).click();
    assertAccessible(page);
    picture(page, "directory-people");
    page.getByRole(AriaRole.LINK, named("Files").setExact(true)).click();
    assertAccessible(page);
    send(page, "name,kind,mailbox\nNowhere School,SCHOL,nowhere\n");
    assertAccessible(page);
    send(back(page), "name,kind,mailbox\nDesk School,SCHOOL,dsl@desk-school.example\n");
    assertAccessible(page);
  }

  @Test
  void a_file_is_looked_through_before_it_is_taken_without_javascript() {
    Page page = signIn(openWithoutJavaScript(Screen.PHONE, "/directory/files"));
    picture(page, "directory-files");

    send(page, "name,kind,mailbox\nPhone School,SCHOL,nowhere\n");
    assertThat(heading(page)).isEqualTo("This file has faults");
    picture(page, "directory-file-faulty");

    send(back(page), "name;kind;mailbox\nPhone School;SCHOOL;dsl@phone-school.example\n");
    assertThat(heading(page)).isEqualTo("Is this what should change?");
    picture(page, "directory-file");
    press(page, "Take 1 line into the directory");
    assertThat(page.getByRole(AriaRole.MAIN).innerText())
        .contains("The file is in the directory: 1 new, 0 changed.");
  }

  private static Page back(Page page) {
    page.getByRole(AriaRole.BUTTON, named("Send another file")).click();
    return page;
  }

  private void send(Page page, String file) {
    page.getByLabel("Agencies", new Page.GetByLabelOptions().setExact(true)).check();
    page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
        .setInputFiles(
            new FilePayload("agencies.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    press(page, "Look through the changes");
  }

  private static void addPerson(Page page, String given, String family, String address) {
    page.getByRole(AriaRole.BUTTON, named("Add a person")).click();
    page.getByLabel("First name").fill(given);
    page.getByLabel("Last name").fill(family);
    page.getByLabel("Job title").fill("GP partner");
    page.getByLabel("E-mail address").fill(address);
    press(page, "Add a person");
  }

  private Page signIn(Page page) {
    signIn(page, tomasz.signInName(), tomasz.password());
    return page;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
