//! S07: what is left of secrets in the memory of a process that is done with
//! them.
//!
//! A process reads its own memory as a file and counts. Texts that only this
//! crate holds are wiped with their owners: no copy is left. What was sent or
//! received went through buffers of the HTTP library and of the kernel's reader
//! (the head of a request, the bytes of an answer, the text that the JSON was
//! read from); those buffers are freed, not wiped, and hold the bytes until the
//! allocator hands their place out again. Nobody can wipe them from outside, so
//! for secrets on the wire the test has an upper bound: the number must not
//! grow with the number of calls.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use platform_client_runtime::auth::{
    ApiKey, Callback, MemoryTokenStore, PkceVerifier, StoredToken, TokenStore,
};
use platform_client_runtime::network::ProxySettings;
use platform_client_runtime::{AuthInfo, Client};
use reliability_tests::alone::{alone, is_alone, start};
use reliability_tests::byte_server::direct;
use reliability_tests::{Answer, ByteServer};
use tokio::runtime::{Builder, Runtime};

use crate::get;

/// Secrets are kept in this disguise where the test itself keeps them.
const MASK: u8 = 0x80;
const LENGTH: usize = 64;
/// What is looked for: an allocator writes its own notes over the first bytes
/// of a buffer that was freed.
const TAIL: usize = 24;

/// A secret that is nowhere in this process until it is asked for.
struct Needle(Vec<u8>);

impl Needle {
    /// The same number makes the same secret, in any process.
    fn new(number: u64) -> Self {
        let mut random = fastrand::Rng::with_seed(number);
        let mut letters: Vec<u8> = (0..LENGTH)
            .map(|_| random.alphanumeric() as u8 | MASK)
            .collect();
        // A letter that is rare in memory, to find the tail fast.
        letters[LENGTH - TAIL] = b'~' | MASK;
        Self(letters)
    }

    /// The secret, in a buffer that the caller has to care for.
    fn plain(&self) -> String {
        let mut text = String::with_capacity(LENGTH);
        text.extend(self.0.iter().map(|letter| char::from(letter & !MASK)));
        text
    }

    /// How often the end of the secret is in the memory of this process.
    fn count(&self) -> usize {
        let tail: Vec<u8> = self.0[LENGTH - TAIL..].to_vec();
        occurrences(&tail)
    }

    /// The same for its Base64 form behind a text, as `Basic` has it.
    fn count_basic(&self, user: &str) -> usize {
        let mut pair = format!("{user}:").into_bytes();
        // Only the encoded form of the disguised letters is made here; from it
        // the form that was sent follows without ever being written down.
        pair.extend(self.0.iter().map(|letter| letter & !MASK));
        let mut encoded = BASE64_STANDARD.encode(&pair).into_bytes();
        pair.fill(0);
        let masked: Vec<u8> = encoded.iter().map(|letter| letter | MASK).collect();
        encoded.fill(0);
        let end = masked.len() - 4;
        occurrences(&masked[end - TAIL..end])
    }
}

/// Counts a text, which is given in its disguise, in all memory that this
/// process can write to.
fn occurrences(masked: &[u8]) -> usize {
    const PIECE: usize = 1 << 20;
    let memory = File::open("/proc/self/mem").unwrap();
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let mut piece = vec![0_u8; PIECE + masked.len()];
    let own = piece.as_ptr() as u64;
    let own = own..own + piece.len() as u64;
    let first = masked[0] & !MASK;
    let mut found = 0;
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (range, rights) = (words.next().unwrap(), words.next().unwrap());
        if !rights.starts_with("rw") {
            continue;
        }
        let (from, to) = range.split_once('-').unwrap();
        let [mut at, end] = [from, to].map(|text| u64::from_str_radix(text, 16).unwrap());
        while at < end {
            // The copies in the buffer of the search do not count.
            if own.contains(&at) {
                at = own.end;
                continue;
            }
            let mut limit = end.min(at + PIECE as u64 + masked.len() as u64 - 1);
            if at < own.start {
                limit = limit.min(own.start);
            }
            let length = usize::try_from(limit.saturating_sub(at)).unwrap();
            // A place that can not be read, such as that of a device, holds none.
            let Ok(read) = memory.read_at(&mut piece[..length], at) else {
                break;
            };
            if read == 0 {
                break;
            }
            found += in_piece(&piece[..read], masked, first);
            let overlap = masked.len() - 1;
            let done = read < length || limit == end || limit == own.start;
            at += (if done { read } else { read - overlap }) as u64;
        }
    }
    piece.fill(0);
    found
}

fn in_piece(piece: &[u8], masked: &[u8], first: u8) -> usize {
    const BLOCK: usize = 256;
    let mut found = 0;
    for block in (0..piece.len()).step_by(BLOCK) {
        let end = (block + BLOCK).min(piece.len());
        // Most blocks do not have the letter, which is seen at a glance.
        if !piece[block..end].contains(&first) {
            continue;
        }
        for at in block..end {
            let same = piece.get(at..at + masked.len()).is_some_and(|text| {
                text.iter()
                    .zip(masked)
                    .all(|(letter, own)| letter | MASK == *own && letter & MASK == 0)
            });
            found += usize::from(same);
        }
    }
    found
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Asserts that a value holds the secret while it lives and nobody afterwards.
fn wiped<T>(what: &str, number: u64, make: impl FnOnce(String) -> T) {
    let needle = Needle::new(number);
    assert_eq!(needle.count(), 0, "{what}: before");
    let value = make(needle.plain());
    let held = needle.count();
    assert!(held >= 1, "{what}: the search finds nothing");
    drop(value);
    let left = needle.count();
    println!("measured: s07: {what}: {held} held, {left} left");
    assert_eq!(left, 0, "{what}");
}

#[test]
fn s07_own_secrets_are_wiped() {
    let test = "zeroize::s07_own_secrets_are_wiped";
    alone(test, Duration::from_secs(60), || {
        // What is not wiped is found, while it lives and after that.
        let needle = Needle::new(1);
        let control = needle.plain();
        assert_eq!(needle.count(), 1);
        drop(control);
        assert_eq!(needle.count(), 1);

        wiped("access token", 2, |secret| AuthInfo::provided(secret, None));
        wiped("stored token", 3, |secret| {
            StoredToken::new("l", "c", secret)
        });
        wiped("stored refresh token", 4, |secret| {
            StoredToken::new("l", "c", "a").with_refresh_token(secret)
        });
        wiped("store in memory", 5, |secret| {
            let store = MemoryTokenStore::new();
            let token = StoredToken::new("l", "c", secret);
            runtime().block_on(store.save(&token)).unwrap();
            store
        });
        wiped("API key", 6, |secret| ApiKey::new(secret).prefix("Bearer"));
        wiped("verifier", 7, |secret| PkceVerifier::new(secret).unwrap());
        wiped("proxy password", 8, |secret| {
            let proxy = ProxySettings::new("http://127.0.0.1:1").unwrap();
            proxy.credentials("user", secret)
        });
        wiped("code of a callback", 9, |secret| {
            let mut url = secret;
            url.insert_str(0, "http://localhost/?code=");
            let callback = Callback::parse(&url, None).unwrap();
            // The URL is the caller's to wipe.
            zeroize::Zeroize::zeroize(&mut url);
            callback
        });
        let quiet = || direct("http://127.0.0.1:1").without_config_file();
        wiped("client with a token", 10, |secret| {
            let client = quiet().access_token(secret).build().unwrap();
            client.set_access_token("another").unwrap();
            client.with_access_token(needle_text(10))
        });
        wiped("client credentials", 11, |secret| {
            quiet().client_credentials("id", secret).build().unwrap()
        });
        wiped("code grant", 12, |secret| {
            quiet()
                .authorization_code("id", "s", secret, "http://localhost/")
                .build()
                .unwrap()
        });
        wiped("assertion", 13, |secret| {
            quiet()
                .saml2_bearer("id", "s", "org", secret)
                .build()
                .unwrap()
        });
        wiped("refresh token", 14, |secret| {
            quiet().refresh_token("id", None, secret).build().unwrap()
        });
        for (number, name) in [(15, "ini"), (16, "json")] {
            wiped(
                &format!("password of an {name} file"),
                number,
                |mut secret| {
                    let folder = tempfile::tempdir().unwrap();
                    let path = folder.path().join("config");
                    let mut file = File::create(&path).unwrap();
                    let (before, after) = match name {
                        "ini" => ("[proxy]\nurl = http://127.0.0.1:1\npassword = ", "\n"),
                        _ => (
                            "{\"proxy\": {\"url\": \"http://127.0.0.1:1\", \"password\": \"",
                            "\"}}",
                        ),
                    };
                    for part in [before, &secret, after] {
                        std::io::Write::write_all(&mut file, part.as_bytes()).unwrap();
                    }
                    zeroize::Zeroize::zeroize(&mut secret);
                    Client::builder()
                        .config_file(&path)
                        .live_reload(false)
                        .build()
                        .unwrap()
                },
            );
        }
    });
}

fn needle_text(number: u64) -> String {
    Needle::new(number).plain()
}

const USER: &str = "client-of-the-test";

/// The numbers of the secrets that go over the wire.
const CLIENT_SECRET: u64 = 101;
const ACCESS_TOKEN: u64 = 102;
const REFRESH_TOKEN: u64 = 103;
const STATIC_TOKEN: u64 = 104;

#[test]
fn s07_secrets_on_the_wire_leave_a_bounded_rest() {
    let test = "zeroize::s07_secrets_on_the_wire_leave_a_bounded_rest";
    if is_alone(test) {
        let url = std::env::var("ZEROIZE_URL").unwrap();
        return on_the_wire(&url);
    }
    // The server keeps what it gets, so it is in another process than the client.
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let _context = runtime.enter();
    let server = ByteServer::start(|request| {
        if request.path() != "/oauth/token" {
            return Answer::json(200, "{}");
        }
        let body = serde_json::json!({
            "access_token": needle_text(ACCESS_TOKEN),
            "refresh_token": needle_text(REFRESH_TOKEN),
            "expires_in": 86400,
        });
        Answer::json(200, body.to_string())
    });
    let output = start(test, &[("ZEROIZE_URL", &server.url)]).wait(Duration::from_secs(60));
    assert!(output.passed, "{}", output.text);
    for line in output
        .text
        .lines()
        .filter(|line| line.contains("measured: "))
    {
        println!("{line}");
    }
    // The requests came, with their secrets.
    let requests = server.requests();
    assert!(
        requests
            .iter()
            .any(|request| request.bearer() == Some(&needle_text(STATIC_TOKEN)))
    );
    assert!(
        requests
            .iter()
            .any(|request| request.text().contains(&needle_text(REFRESH_TOKEN)))
    );
}

fn on_the_wire(url: &str) {
    const CALLS: usize = 50;
    let [secret, access, refresh, fixed] =
        [CLIENT_SECRET, ACCESS_TOKEN, REFRESH_TOKEN, STATIC_TOKEN].map(Needle::new);
    {
        let runtime = runtime();
        runtime.block_on(async {
            let builder = || direct(url).without_config_file().login_url(url);
            let client = builder().access_token(fixed.plain()).build().unwrap();
            for _ in 0..CALLS {
                get(&client).await.unwrap();
            }
            let client = builder().build().unwrap();
            let info = client
                .login_client_credentials(USER, secret.plain())
                .await
                .unwrap();
            for _ in 0..CALLS {
                get(&client).await.unwrap();
            }
            let token = info.refresh_token().unwrap().to_owned();
            let token = zeroize::Zeroizing::new(token);
            drop(info);
            client
                .login_refresh_token(USER, Some(secret.plain()), refresh.plain())
                .await
                .unwrap();
            client.refresh().await.unwrap();
            assert_eq!(token.len(), LENGTH);
            assert!(access.count() >= 1 && refresh.count() >= 1);
        });
    }
    // Nobody but this crate ever had the client secret as it is.
    let plain = secret.count();
    let counts = [
        ("client secret in Basic", secret.count_basic(USER)),
        ("access token", access.count()),
        ("refresh token", refresh.count()),
        ("static token", fixed.count()),
    ];
    println!("measured: s07: on the wire: client secret {plain}, {counts:?}");
    assert_eq!(plain, 0);
    for (what, count) in counts {
        // One rest for each connection and each buffer that it went through,
        // whatever the number of calls.
        assert!(count <= 8, "{what}: {count}");
    }
}
