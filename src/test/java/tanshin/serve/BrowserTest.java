package tanshin.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a real browser, as a reader uses it. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final String REVENUES_BY_SERVICE =
            "#/explore?h=iij:Service&c=iij:Revenues&from=1Q07&to=4Q08&lang=en";

    /** Pixels across: the narrower ones of today. */
    private static final int PHONE = 390;

    @TempDir
    static Path downloads;

    private Optional<ChromeDriver> browser = Optional.empty();

    @BeforeAll
    void start() {
        Optional<Path> chromium = program("chromium", "google-chrome", "chrome");
        Optional<Path> driver = program("chromedriver");
        assumeTrue(
                chromium.isPresent() && driver.isPresent(),
                "No browser is installed: the page is not tried out. Debian's packages are chromium and"
                        + " chromium-driver.");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en");
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", downloads.toString(), "download.prompt_for_download", false));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .build();
        browser = Optional.of(new ChromeDriver(service, options));
    }

    @AfterAll
    void stop() {
        browser.ifPresent(ChromeDriver::quit);
    }

    /** Nothing may be refused by the content security policy, and no script may fail. */
    @AfterEach
    void nothingWasComplainedAbout() {
        List<LogEntry> complaints = browser().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .filter(entry -> !entry.getMessage().contains("status of 400"))
                .toList();
        assertThat(complaints).isEmpty();
    }

    @Test
    void exploresAHierarchy() {
        open(REVENUES_BY_SERVICE);
        assertThat(shown("h1").getText()).isEqualTo("Revenues by service");
        assertThat(row("service:SystemsIntegration").getText()).contains("8,388", "(15.4%)");
        assertThat(browser().findElements(By.cssSelector("svg rect"))).hasSizeGreaterThan(10);
    }

    @Test
    void closesAndOpensRows() {
        open(REVENUES_BY_SERVICE);
        WebElement toggle = shown("[data-toggle='service:SystemsIntegration']");
        assertThat(toggle.getDomAttribute("aria-expanded")).isEqualTo("true");
        toggle.click();
        await(driver -> browser()
                .findElements(By.cssSelector("[data-select='service:SystemsConstruction']"))
                .isEmpty());
        assertThat(browser().getCurrentUrl()).contains("closed=service:SystemsIntegration");
        browser().navigate().refresh();
        assertThat(shown("[data-toggle='service:SystemsIntegration']").getDomAttribute("aria-expanded"))
                .isEqualTo("false");
        assertThat(browser().findElements(By.cssSelector("[data-select='service:SystemsConstruction']")))
                .isEmpty();
        int open = browser().findElements(By.cssSelector(".figures tbody tr")).size();
        shown("#collapseAll").click();
        await(driver ->
                browser().findElements(By.cssSelector(".figures tbody tr")).size() < open / 2);
        shown("#expandAll").click();
        shown("[data-select='service:SystemsConstruction']");
    }

    @Test
    void explainsAFigure() {
        open(REVENUES_BY_SERVICE);
        shown("a.figure.derived").click();
        assertThat(shown("#why .reasons .equation").getText()).contains("=");
        assertThat(browser().getCurrentUrl()).contains("why=derived/");
        shown("#why a[data-input]").click();
        await(driver -> !shown("#why h2").getText().isEmpty());
        shown("#closeWhy").click();
        await(driver -> !browser().findElement(By.id("why")).isDisplayed());
    }

    @Test
    void saysWhereAFigureWasPrinted() {
        open("#/explore?lang=en&why=2009-02-12-9m-fy2008-release/income-3q.r13.c2");
        assertThat(shown("#why .places").getText()).contains("17,535,162");
    }

    @Test
    void movesFromFigureToFigureByKeyboard() {
        open(REVENUES_BY_SERVICE);
        WebElement first = shown(".figures td a[tabindex='0']");
        browser().executeScript("arguments[0].focus()", first);
        new Actions(browser()).sendKeys(Keys.ARROW_RIGHT).perform();
        WebElement second = browser().switchTo().activeElement();
        assertThat(second).isNotEqualTo(first);
        new Actions(browser()).sendKeys(Keys.ARROW_LEFT).perform();
        assertThat(browser().switchTo().activeElement()).isEqualTo(first);
        new Actions(browser()).sendKeys(Keys.ENTER).perform();
        shown("#why h2");
        new Actions(browser()).sendKeys(Keys.ESCAPE).perform();
        await(driver -> !browser().findElement(By.id("why")).isDisplayed());
    }

    @Test
    void switchesTheLanguage() {
        open(REVENUES_BY_SERVICE);
        shown("h1");
        shown("a.language[lang='ja']").click();
        await(driver -> shown("h1").getText().equals("売上高：サービス"));
        assertThat(row("service:AllServices").getText()).contains("全サービス", "△4.5%");
        assertThat(browser().findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("ja");
        shown("a.language[lang='en']").click();
        await(driver -> shown("h1").getText().equals("Revenues by service"));
    }

    @Test
    void choosesAnotherHierarchyAndGoesBack() {
        open(REVENUES_BY_SERVICE);
        new Select(shown("#hierarchy")).selectByValue("table:IncomeStatement");
        await(driver -> shown("h1").getText().contains("income"));
        browser().navigate().back();
        await(driver -> shown("h1").getText().equals("Revenues by service"));
    }

    @Test
    void dividesInAnotherWay() {
        open(REVENUES_BY_SERVICE);
        new Select(shown("#division")).selectByValue("classification:BeforeJune2007");
        await(driver -> !browser()
                .findElements(By.cssSelector("[data-select='service:DialUpAccess']"))
                .isEmpty());
        assertThat(browser().getCurrentUrl()).contains("by=classification:BeforeJune2007");
    }

    @Test
    void listsFindingsWithTheirPrintedPlaces() {
        open("#/findings?lang=en");
        assertThat(shown("h1").getText()).isEqualTo(Running.WORKSPACE.findings().size() + " findings");
        assertThat(browser().findElements(By.cssSelector("article .suspect"))).isNotEmpty();
        shown("article td.token a").click();
        shown("#why .finding");
    }

    @Test
    void asksAReadyMadeQuestion() {
        open("#/ask?lang=en&name=segments");
        shown(".CodeMirror");
        assertThat(shown(".answer tbody tr").getText()).isNotEmpty();
        assertThat(shown("#csv").getDomProperty("href")).contains("/sparql?query=");
    }

    @Test
    void asksAnOwnQuestionAndSaysWhatIsWrongWithIt() {
        open("#/ask?lang=en");
        shown(".CodeMirror");
        type("SELECT ?label { iij:Revenues skos:prefLabel ?label } ORDER BY ?label");
        shown("#run").click();
        assertThat(shown(".answer tbody").getText()).contains("revenues", "売上高");
        type("SELECT nonsense");
        shown("#run").click();
        assertThat(shown(".answer .problem").getText()).contains("Parse error");
    }

    @Test
    void downloadsFiguresAndDocuments() throws IOException {
        open(REVENUES_BY_SERVICE);
        shown("#csv").click();
        await(driver -> Files.isRegularFile(downloads.resolve("Service-Revenues.csv")));
        assertThat(Files.readString(downloads.resolve("Service-Revenues.csv"))).contains("service:AllServices");
        open("#/documents?lang=en&period=9M08");
        shown("[data-file='fact-sheet.ja.pdf']").click();
        await(driver -> Files.isRegularFile(downloads.resolve("fact-sheet.ja.pdf")));
        assertThat(Files.readAllBytes(downloads.resolve("fact-sheet.ja.pdf")))
                .isEqualTo(Running.bytes("/api/document?period=9M08&file=fact-sheet.ja.pdf"));
    }

    @Test
    void fitsAPhone() {
        // A window cannot be as narrow as a phone; an emulated screen can.
        browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", PHONE, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        try {
            for (String view : List.of(
                    REVENUES_BY_SERVICE, "#/findings?lang=ja", "#/ask?lang=en&name=segments", "#/documents?lang=ja")) {
                open(view);
                shown("h1");
                Object wider = browser()
                        .executeScript(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(wider).as("pixels that %s is too wide", view).isEqualTo(0L);
            }
            open(REVENUES_BY_SERVICE);
            shown("a.figure.derived").click();
            assertThat(shown("#why").getSize().getWidth()).isBetween(PHONE - 20, PHONE);
        } finally {
            browser().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    private void open(String state) {
        browser().get("about:blank");
        browser().get(Running.at("/" + state).toString());
    }

    private void type(String query) {
        browser().executeScript("document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0])", query);
    }

    private WebElement row(String member) {
        return shown("[data-select='" + member + "']").findElement(By.xpath("ancestor::tr"));
    }

    private WebElement shown(String selector) {
        return new WebDriverWait(browser(), Duration.ofSeconds(20))
                .until(driver -> driver.findElements(By.cssSelector(selector)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    private void await(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(browser(), Duration.ofSeconds(20))
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(condition);
    }

    private ChromeDriver browser() {
        return browser.orElseThrow();
    }

    private static Optional<Path> program(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":", -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
