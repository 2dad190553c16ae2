//! Every program of `generated/examples` against the stand-in for the service.

// A test that can not set up its case fails there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Weak};
use std::time::Duration;

use reliability_tests::platform::{
    CLIENT_ID, CLIENT_SECRET, ORG_NAME, PUBLIC_CLIENT_ID, SAML_ASSERTION,
};
use reliability_tests::{Answer, Platform, Request, Step};

/// How long a program may take to print its next line, or to end.
const PATIENCE: Duration = Duration::from_secs(30);

/// The path of an example.
macro_rules! example {
    ($name:literal) => {
        env!(concat!("CARGO_BIN_EXE_", $name))
    };
}

/// A stand-in that knows two users.
fn service() -> Arc<Platform> {
    let platform = Arc::new(Platform::start());
    let known = Arc::downgrade(&platform);
    platform.change(|rules| {
        rules.api.respond = Some(Arc::new(move |request| people(&known, request)));
    });
    platform
}

/// `None` leaves the request to the stand-in, which refuses a bad token.
fn people(platform: &Weak<Platform>, request: &Request) -> Option<Vec<Step>> {
    let platform = platform.upgrade()?;
    if !request
        .bearer()
        .is_some_and(|token| platform.accepts(token))
    {
        return None;
    }
    let body = match (request.method.as_str(), request.path()) {
        ("GET", "/api/v2/users/me") => r#"{"id":"u-17","name":"Ada","version":4}"#,
        ("GET", "/api/v2/users") => {
            r#"{"entities":[{"id":"u-17","name":"Ada"},{"id":"u-18","name":"Grace"}]}"#
        }
        ("PATCH", "/api/v2/users/u-17") => r#"{"id":"u-17","title":"Lead","version":5}"#,
        _ => return None,
    };
    Some(Answer::json(200, body).into())
}

/// A program that runs. Dropping it kills it.
struct Running {
    child: Child,
    input: Option<ChildStdin>,
    /// The lines of its standard output.
    lines: Receiver<String>,
    /// Its standard error, when it has ended.
    errors: Receiver<String>,
    printed: String,
}

/// What a program printed, and its exit code.
struct Ended {
    code: Option<i32>,
    output: String,
    errors: String,
}

/// Starts a program with nothing of this environment but what it is given.
fn start(program: &str, variables: &[(&str, &str)]) -> Running {
    let mut child = Command::new(program)
        .env_clear()
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (line, lines) = channel();
    let output = BufReader::new(child.stdout.take().unwrap());
    std::thread::spawn(move || output.lines().try_for_each(|text| line.send(text.unwrap())));
    let (whole, errors) = channel();
    let mut stream = child.stderr.take().unwrap();
    std::thread::spawn(move || {
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        whole.send(text)
    });
    Running {
        input: child.stdin.take(),
        child,
        lines,
        errors,
        printed: String::new(),
    }
}

impl Running {
    /// The rest of the first line that begins with a text.
    fn after(&mut self, beginning: &str) -> String {
        loop {
            let line = self.lines.recv_timeout(PATIENCE).unwrap();
            self.printed += &format!("{line}\n");
            if let Some(rest) = line.strip_prefix(beginning) {
                return rest.to_owned();
            }
        }
    }

    /// Types a line.
    fn write(&mut self, line: &str) {
        writeln!(self.input.as_mut().unwrap(), "{line}").unwrap();
    }

    fn end(mut self) -> Ended {
        self.input = None;
        let errors = self
            .errors
            .recv_timeout(PATIENCE)
            .expect("it runs too long");
        let mut output = std::mem::take(&mut self.printed);
        for line in &self.lines {
            output += &format!("{line}\n");
        }
        Ended {
            code: self.child.wait().unwrap().code(),
            output,
            errors,
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has usually ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Ended {
    /// It succeeded and printed all of these; nothing that it printed is secret.
    #[track_caller]
    fn succeeded(&self, expected: &[&str]) {
        self.keeps_secrets();
        assert_eq!((self.code, &*self.errors), (Some(0), ""), "{}", self.output);
        for text in expected {
            assert!(self.output.contains(text), "{text}: {}", self.output);
        }
    }

    /// It ended with code 1 and an error that says this.
    #[track_caller]
    fn failed(&self, expected: &str) {
        self.keeps_secrets();
        assert_eq!(self.code, Some(1), "{}{}", self.output, self.errors);
        assert!(self.errors.contains(expected), "{}", self.errors);
        assert!(!self.errors.contains("panicked"), "{}", self.errors);
    }

    /// The stand-in has `canary` in each secret that it gives or takes.
    #[track_caller]
    fn keeps_secrets(&self) {
        for text in [&self.output, &self.errors] {
            assert!(!text.contains("canary"), "{text}");
        }
    }
}

/// Runs a program that asks for nothing.
fn run(program: &str, platform: &Platform, variables: &[(&str, &str)]) -> Ended {
    start(program, &with_place(platform, variables)).end()
}

fn with_place<'a>(
    platform: &'a Platform,
    variables: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let mut all = vec![
        ("PLATFORM_BASE_URL", &*platform.url),
        ("PLATFORM_LOGIN_URL", &*platform.url),
    ];
    all.extend_from_slice(variables);
    all
}

const CREDENTIALS: [(&str, &str); 2] = [
    ("PLATFORM_CLIENT_ID", CLIENT_ID),
    ("PLATFORM_CLIENT_SECRET", CLIENT_SECRET),
];

/// A GET as a browser does it: the head of the answer, redirects not followed.
fn browse(url: &str) -> String {
    let (place, target) = url
        .strip_prefix("http://")
        .and_then(|rest| rest.split_once('/'))
        .unwrap();
    let mut connection = TcpStream::connect(place).unwrap();
    connection.set_read_timeout(Some(PATIENCE)).unwrap();
    let request = format!("GET /{target} HTTP/1.1\r\nHost: {place}\r\n\r\n");
    connection.write_all(request.as_bytes()).unwrap();
    let lines = BufReader::new(connection).lines().map(Result::unwrap);
    let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    head.join("\n")
}

/// The page of the login service, at which the user agrees: where it leads to.
fn agree(authorize_url: &str) -> String {
    let answer = browse(authorize_url);
    let mut lines = answer.lines();
    let location = lines.find_map(|line| line.strip_prefix("Location: "));
    location.unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn client_credentials() {
    let platform = service();
    let ended = run(example!("client_credentials"), &platform, &CREDENTIALS);
    ended.succeeded(&["Ada\nGrace\n", "lives for 86400 s"]);
    assert_eq!(platform.counts().token_calls, 1);

    let wrong = [CREDENTIALS[0], ("PLATFORM_CLIENT_SECRET", "canary-wrong")];
    run(example!("client_credentials"), &platform, &wrong).failed("invalid_client");
}

#[tokio::test(flavor = "multi_thread")]
async fn blocking() {
    let platform = service();
    let ended = run(example!("blocking"), &platform, &CREDENTIALS);
    ended.succeeded(&["Page 1:\n  Ada\n  Grace\n", "Page 3:\n  Ada\n"]);
    let counts = platform.counts();
    assert_eq!((counts.token_calls, counts.api_calls), (1, 3));
}

#[tokio::test(flavor = "multi_thread")]
async fn authorization_code() {
    let platform = service();
    let mut variables = with_place(&platform, &CREDENTIALS);
    variables.push(("PLATFORM_REDIRECT_URI", "https://app.example/callback"));

    let mut program = start(example!("authorization_code"), &variables);
    let callback = agree(&program.after("Open "));
    assert!(callback.starts_with("https://app.example/callback?code="));
    program.write(&callback);
    // The code is in what the user types, never in what the program says.
    program
        .end()
        .succeeded(&["I am Ada", "by its refresh token"]);

    let mut program = start(example!("authorization_code"), &variables);
    let callback = agree(&program.after("Open "));
    let (callback, _state) = callback.split_once("&state=").unwrap();
    program.write(&format!("{callback}&state=of-another-login"));
    program.end().failed("another state");
    assert_eq!(platform.counts().token_calls, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn pkce_desktop() {
    let platform = service();
    let variables = with_place(
        &platform,
        &[
            ("PLATFORM_CLIENT_ID", PUBLIC_CLIENT_ID),
            ("PLATFORM_REDIRECT_URI", "http://127.0.0.1:0/callback"),
            // A browser that shows nothing: the test is the user.
            ("GENESYSCLOUD_BROWSER", "true"),
        ],
    );
    let mut program = start(example!("pkce_desktop"), &variables);
    let callback = agree(&program.after("Log in at "));
    assert!(browse(&callback).starts_with("HTTP/1.1 200"));
    program.end().succeeded(&["I am Ada"]);
    let counts = platform.counts();
    assert_eq!((counts.token_calls, counts.revoked), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn implicit() {
    let platform = service();
    let variables = with_place(
        &platform,
        &[
            CREDENTIALS[0],
            ("PLATFORM_REDIRECT_URI", "https://app.example/"),
        ],
    );
    let mut program = start(example!("implicit"), &variables);
    let url = program.after("Open ");
    assert!(url.contains("response_type=token"), "{url}");
    let (_, state) = url.split_once("&state=").unwrap();
    let token = platform.issue_token();
    program.write(&format!(
        "https://app.example/#access_token={token}&expires_in=3600&token_type=bearer&state={state}"
    ));
    program.end().succeeded(&["I am Ada", "due in 3600 s"]);
    assert_eq!(platform.counts().token_calls, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn saml2() {
    let platform = service();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("assertion");
    let mut variables = CREDENTIALS.to_vec();
    variables.push(("PLATFORM_ORG", ORG_NAME));
    variables.push(("PLATFORM_ASSERTION_FILE", file.to_str().unwrap()));

    std::fs::write(&file, format!("{SAML_ASSERTION}\n")).unwrap();
    let ended = run(example!("saml2"), &platform, &variables);
    ended.succeeded(&["I am Ada", "needed in 86400 s"]);

    std::fs::write(&file, "Y2FuYXJ5").unwrap();
    let ended = run(example!("saml2"), &platform, &variables);
    ended.failed("get a new one and try again");
}

#[tokio::test(flavor = "multi_thread")]
async fn refresh_token() {
    let platform = service();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("refresh");
    let (_, refresh) = platform.issue_pair();
    std::fs::write(&file, &refresh).unwrap();
    let mut variables = CREDENTIALS.to_vec();
    variables.push(("PLATFORM_REFRESH_TOKEN_FILE", file.to_str().unwrap()));

    // The second run lives on what the first one kept.
    for _ in 0..2 {
        let ended = run(example!("refresh_token"), &platform, &variables);
        ended.succeeded(&["Kept the new refresh token", "I am Ada"]);
    }
    let kept = std::fs::read_to_string(&file).unwrap();
    assert!(kept != refresh && platform.accepts_refresh(&kept));
    assert_eq!(platform.counts().reused, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn token_file() {
    let platform = service();
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("tokens");
    let mut variables = CREDENTIALS.to_vec();
    variables.push(("PLATFORM_TOKEN_FOLDER", place.to_str().unwrap()));

    for _ in 0..3 {
        let ended = run(example!("token_file"), &platform, &variables);
        ended.succeeded(&["Ada\nGrace\n", "It lives for another 86"]);
    }
    assert_eq!(platform.counts().token_calls, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_of_the_application() {
    let platform = service();
    let token = platform.issue_token();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("token");
    std::fs::write(&file, &token).unwrap();
    for (program, variable, value, refusal) in [
        (example!("users"), "PLATFORM_TOKEN", &*token, "401"),
        (
            example!("access_token"),
            "PLATFORM_TOKEN",
            &*token,
            "get a new one",
        ),
        (example!("api_key"), "PLATFORM_KEY", &*token, "refused"),
        (
            example!("token_provider"),
            "PLATFORM_TOKEN_FILE",
            file.to_str().unwrap(),
            "can not be read",
        ),
    ] {
        let ended = run(program, &platform, &[(variable, value)]);
        ended.succeeded(&["I am Ada\n"]);
        // Another token, or another file.
        run(program, &platform, &[(variable, "wrong")]).failed(refusal);
    }
    let title = [("PLATFORM_TOKEN", &*token), ("PLATFORM_TITLE", "Lead")];
    let ended = run(example!("users"), &platform, &title);
    ended.succeeded(&["Page 1 of my colleagues", "My title is now Lead"]);
    assert_eq!(platform.counts().token_calls, 0);
}

/// Each program says which variable it lacks.
#[tokio::test(flavor = "multi_thread")]
async fn without_their_variables() {
    let platform = service();
    for (program, variable) in [
        (example!("access_token"), "PLATFORM_TOKEN"),
        (example!("api_key"), "PLATFORM_KEY"),
        (example!("authorization_code"), "PLATFORM_CLIENT_ID"),
        (example!("blocking"), "PLATFORM_CLIENT_ID"),
        (example!("client_credentials"), "PLATFORM_CLIENT_ID"),
        (example!("implicit"), "PLATFORM_CLIENT_ID"),
        (example!("pkce_desktop"), "PLATFORM_CLIENT_ID"),
        (example!("refresh_token"), "PLATFORM_CLIENT_ID"),
        (example!("saml2"), "PLATFORM_CLIENT_ID"),
        (example!("token_file"), "PLATFORM_TOKEN_FOLDER"),
        (example!("token_provider"), "PLATFORM_TOKEN_FILE"),
        (example!("users"), "PLATFORM_TOKEN"),
    ] {
        run(program, &platform, &[]).failed(&format!("set {variable} to "));
    }
    assert_eq!(platform.traffic().requests(), 0);
}

/// An example without a test would never be run.
#[test]
fn every_example_is_here() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../generated/examples");
    let tests = include_str!("examples.rs");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if let Some(name) = name.strip_suffix(".rs") {
            assert!(tests.contains(&format!("example!(\"{name}\")")), "{name}");
            count += 1;
        }
    }
    assert_eq!(count, 12);
}
