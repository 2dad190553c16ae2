//! Certificates of servers and of clients.

#![allow(clippy::unwrap_used, clippy::panic)]

mod program;
mod secure;
mod server;

use std::process::Command;

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::network::{Identity, TlsSettings, TlsVersion};
use platform_client_runtime::{Error, ErrorKind, Value};
use program::{Running, free_port, is_installed, run};
use rustls::version::{TLS12, TLS13};
use secure::{Authority, SecureServer, config, self_signed};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

static GET_USER: Operation =
    Operation::new("getUser", Method::Get, &["/api/v2/users/me"]).security(&["PureCloud OAuth"]);

const LOCAL: &str = "127.0.0.1";

async fn call(url: &str, tls: TlsSettings) -> Result<Value, Error> {
    let client = server::direct(url)
        .access_token("canary-token")
        .tls(tls)
        .build()?;
    Call::new(&client, &GET_USER).send::<Value>().await
}

/// The whole chain of an error.
fn shown(fault: &Error) -> String {
    let mut text = format!("{fault} {fault:?}");
    let mut cause = std::error::Error::source(fault);
    while let Some(level) = cause {
        text.push_str(&format!(" | {level} {level:?}"));
        cause = level.source();
    }
    assert!(!text.contains("canary"), "{text}");
    text
}

/// Asserts that no connection is made, for the expected reason.
async fn refused(what: &str, url: &str, tls: TlsSettings, word: &str) {
    let fault = call(url, tls).await.unwrap_err();
    let text = shown(&fault);
    assert_eq!(fault.kind(), ErrorKind::Transport, "{what}: {text}");
    assert!(text.contains(word), "{what}: {text}");
}

fn trusting(authority: &Authority) -> TlsSettings {
    TlsSettings::new().add_root_pem(authority.pem()).unwrap()
}

#[tokio::test]
async fn s05_certificates_that_are_refused() {
    let authority = Authority::new();
    let expired = authority.leaf_with(LOCAL, |params| {
        params.not_before = rcgen::date_time_ymd(2019, 1, 1);
        params.not_after = rcgen::date_time_ymd(2020, 1, 1);
    });
    let early = authority.leaf_with(LOCAL, |params| {
        params.not_before = rcgen::date_time_ymd(2998, 1, 1);
        params.not_after = rcgen::date_time_ymd(2999, 1, 1);
    });
    let rows = [
        ("expired", expired, "Expired"),
        ("not valid yet", early, "NotValidYet"),
        (
            "wrong host",
            authority.leaf("other.test"),
            "NotValidForName",
        ),
        (
            "wrong address",
            authority.leaf("127.0.0.2"),
            "NotValidForName",
        ),
        ("self-signed", self_signed(LOCAL), "UnknownIssuer"),
        (
            "untrusted root",
            Authority::new().leaf(LOCAL),
            "UnknownIssuer",
        ),
    ];
    for (what, leaf, word) in &rows {
        let server = SecureServer::start(config(leaf, &[&TLS12, &TLS13], None)).await;
        for only in [false, true] {
            let tls = trusting(&authority).only_these_roots(only);
            refused(what, &server.url(), tls, word).await;
        }
        assert_eq!(server.answered(), 0, "{what}");
        // The one setting that switches the verification off.
        let blind = TlsSettings::new().danger_accept_invalid_certs(true);
        assert!(format!("{blind:?}").contains("danger_accept_invalid_certs: true"));
        call(&server.url(), blind).await.unwrap();
        assert_eq!(server.answered(), 1, "{what}");
    }
}

/// A server that answers every hello with one of its own choice.
async fn raw_hello(version: u8, cipher: [u8; 2]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut hello = vec![0x03, version];
            hello.extend([7; 32]);
            hello.push(0);
            hello.extend(cipher);
            hello.push(0);
            let mut record = vec![0x16, 0x03, version, 0, hello.len() as u8 + 4];
            record.extend([2, 0, 0, hello.len() as u8]);
            record.extend(hello);
            let mut seen = [0; 4096];
            let _ = stream.read(&mut seen).await;
            let _ = stream.write_all(&record).await;
            let _ = stream.read(&mut seen).await;
        }
    });
    url
}

#[tokio::test]
async fn s05_protocols_that_are_refused() {
    const RSA_AES: [u8; 2] = [0xc0, 0x13];
    for (what, version, cipher, word) in [
        ("SSL 3.0", 0, RSA_AES, "incompatible"),
        ("TLS 1.0", 1, RSA_AES, "incompatible"),
        ("TLS 1.1", 2, RSA_AES, "incompatible"),
        ("no cipher", 3, [0x00, 0x00], "UnofferedCipherSuite"),
        (
            "null cipher, SHA-1",
            3,
            [0x00, 0x02],
            "UnofferedCipherSuite",
        ),
        (
            "null cipher, SHA-256",
            3,
            [0x00, 0x3b],
            "UnofferedCipherSuite",
        ),
        (
            "null cipher, ECDHE",
            3,
            [0xc0, 0x10],
            "UnofferedCipherSuite",
        ),
        ("RC4", 3, [0x00, 0x05], "UnofferedCipherSuite"),
        ("3DES", 3, [0x00, 0x0a], "UnofferedCipherSuite"),
    ] {
        let url = raw_hello(version, cipher).await;
        for blind in [false, true] {
            let tls = TlsSettings::new().danger_accept_invalid_certs(blind);
            refused(what, &url, tls, word).await;
        }
    }
    let authority = Authority::new();
    let older = SecureServer::start(config(&authority.leaf(LOCAL), &[&TLS12], None)).await;
    call(&older.url(), trusting(&authority)).await.unwrap();
    let newest = trusting(&authority).min_version(TlsVersion::Tls13);
    refused(
        "TLS 1.2 where 1.3 is asked for",
        &older.url(),
        newest,
        "rotocolVersion",
    )
    .await;
}

/// The real thing, where OpenSSL can still do it.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn s05_openssl_with_old_settings() {
    if !is_installed("openssl") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let subject = [
        "-subj",
        "/CN=test",
        "-addext",
        "subjectAltName=IP:127.0.0.1",
    ];
    for digest in ["-sha1", "-sha256"] {
        let name = digest.trim_start_matches('-');
        let (key, certificate) = (format!("{name}.key"), format!("{name}.pem"));
        let (ca_key, ca) = (format!("{name}-ca.key"), format!("{name}-ca.pem"));
        let new = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-sha256"];
        let ca_names = ["-subj", "/CN=authority", "-keyout", &ca_key, "-out", &ca];
        run(folder.path(), "openssl", &[&new[..], &ca_names].concat());
        let request = ["req", "-newkey", "rsa:2048", "-nodes"];
        let names = ["-keyout", &key, "-out", "request.pem"];
        run(
            folder.path(),
            "openssl",
            &[&request[..], &subject, &names].concat(),
        );
        let sign = [
            "x509",
            "-req",
            "-in",
            "request.pem",
            digest,
            "-copy_extensions",
            "copy",
        ];
        let by = [
            "-CA",
            &ca,
            "-CAkey",
            &ca_key,
            "-CAcreateserial",
            "-out",
            &certificate,
        ];
        run(folder.path(), "openssl", &[&sign[..], &by].concat());
    }
    for (what, name, options, accepted) in [
        ("as it should be", "sha256", "-tls1_2", true),
        ("SHA-1 signature", "sha1", "-tls1_2", false),
        ("SHA-1 signature, TLS 1.3", "sha1", "-tls1_3", false),
        ("TLS 1.0", "sha256", "-tls1", false),
        ("TLS 1.1", "sha256", "-tls1_1", false),
        (
            "null cipher",
            "sha256",
            "-tls1_2 -cipher NULL:@SECLEVEL=0",
            false,
        ),
    ] {
        let port = free_port();
        let mut command = Command::new("openssl");
        command
            .current_dir(folder.path())
            .args(["s_server", "-www", "-accept"]);
        command.arg(format!("127.0.0.1:{port}"));
        command.args([
            "-key",
            &format!("{name}.key"),
            "-cert",
            &format!("{name}.pem"),
        ]);
        if !options.contains("-cipher") {
            command.args(["-cipher", "ALL:@SECLEVEL=0"]);
        }
        command.args(options.split(' '));
        let _running = Running::start(&mut command, port);
        let root = folder.path().join(format!("{name}-ca.pem"));
        let tls = TlsSettings::new().add_root_file(root).unwrap();
        let sent = call(&format!("https://127.0.0.1:{port}"), tls).await;
        // OpenSSL answers with a page, which is no JSON.
        let fault = sent.unwrap_err();
        let reached = fault.kind() == ErrorKind::Decode;
        assert_eq!(reached, accepted, "{what}: {}", shown(&fault));
    }
}

#[tokio::test]
async fn authorities_beside_and_instead_of_those_of_the_machine() {
    let (own, other) = (Authority::new(), Authority::new());
    let server = SecureServer::start(config(&own.leaf(LOCAL), &[&TLS12, &TLS13], None)).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("roots.pem");
    std::fs::write(&file, own.pem() + &other.pem()).unwrap();
    for tls in [
        trusting(&own),
        trusting(&own).only_these_roots(true),
        trusting(&other).add_root_pem(own.pem()).unwrap(),
        TlsSettings::new().add_root_file(&file).unwrap(),
        trusting(&own).min_version(TlsVersion::Tls13),
    ] {
        call(&server.url(), tls).await.unwrap();
    }
    assert_eq!(server.answered(), 5);
    for tls in [
        TlsSettings::new(),
        trusting(&other),
        trusting(&other).only_these_roots(true),
    ] {
        refused("another authority", &server.url(), tls, "UnknownIssuer").await;
    }
    let none = call(&server.url(), TlsSettings::new().only_these_roots(true)).await;
    assert_eq!(none.unwrap_err().kind(), ErrorKind::Config);
    assert_eq!(server.answered(), 5);
}

/// Every way to hold an identity of an authority.
fn identities(authority: &Authority) -> Vec<(&'static str, Identity)> {
    let leaf = authority.leaf("client.test");
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("chain.pem"), leaf.pem() + &authority.pem()).unwrap();
    std::fs::write(path("key.pem"), leaf.key_pem()).unwrap();
    let both = leaf.key_pem() + &leaf.pem();
    let found = vec![
        (
            "PEM",
            Identity::from_pem(leaf.pem(), leaf.key_pem()).unwrap(),
        ),
        ("one PEM text", Identity::from_pem(&both, &both).unwrap()),
        (
            "PEM files",
            Identity::from_pem_files(path("chain.pem"), path("key.pem")).unwrap(),
        ),
    ];
    #[cfg(feature = "pkcs12")]
    let found = [found, pkcs12(&leaf, authority, folder.path())].concat();
    found
}

#[cfg(feature = "pkcs12")]
fn pkcs12(
    leaf: &secure::Leaf,
    authority: &Authority,
    folder: &std::path::Path,
) -> Vec<(&'static str, Identity)> {
    use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
    let chain = [&leaf.certificate, &authority.certificate]
        .map(|certificate| Certificate::from_der(certificate).unwrap());
    let key = PrivateKey::from_der(&leaf.key).unwrap();
    let mut store = KeyStore::new();
    let entry = KeyStoreEntry::PrivateKeyChain(PrivateKeyChain::new("id", key, chain));
    store.add_entry("client", entry);
    let bytes = store.writer("canary").write().unwrap();
    for (bytes, password) in [(&bytes[..], "canary2"), (&bytes[..9], "canary"), (b"", "")] {
        let fault = Identity::from_pkcs12(bytes, password).unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Config);
        let wrong = shown(&fault).contains("password is wrong");
        assert!(wrong, "{fault}");
    }
    let mut found = vec![("PKCS#12", Identity::from_pkcs12(&bytes, "canary").unwrap())];
    if is_installed("openssl") {
        let export = ["pkcs12", "-export", "-inkey", "key.pem", "-in", "chain.pem"];
        let modern = ["-passout", "pass:canary", "-out", "modern.p12"];
        run(folder, "openssl", &[&export[..], &modern].concat());
        let file = folder.join("modern.p12");
        let fault = Identity::from_pkcs12_file(&file, "wrong").unwrap_err();
        assert!(fault.to_string().contains("modern.p12"), "{fault}");
        assert!(fault.to_string().contains("password is wrong"), "{fault}");
        found.push((
            "PKCS#12 of OpenSSL 3",
            Identity::from_pkcs12_file(&file, "canary").unwrap(),
        ));
        let weak = [
            "-certpbe",
            "PBE-SHA1-3DES",
            "-keypbe",
            "PBE-SHA1-3DES",
            "-macalg",
            "sha1",
        ];
        let old = ["-passout", "pass:canary", "-out", "old.p12"];
        run(folder, "openssl", &[&export[..], &weak, &old].concat());
        found.push((
            "PKCS#12 of old programs",
            Identity::from_pkcs12_file(folder.join("old.p12"), "canary").unwrap(),
        ));
    }
    found
}

#[tokio::test]
async fn mutual_tls() {
    let (own, other) = (Authority::new(), Authority::new());
    for versions in [&[&TLS12][..], &[&TLS13][..]] {
        let server = config(&own.leaf(LOCAL), versions, Some(&own));
        let server = SecureServer::start(server).await;
        let known = identities(&own);
        let count = known.len();
        for (what, identity) in known {
            assert!(!format!("{identity:?}").contains("key"));
            let sent = call(&server.url(), trusting(&own).identity(identity)).await;
            assert!(
                sent.is_ok(),
                "{what}: {:?}",
                sent.map_err(|fault| shown(&fault))
            );
        }
        assert_eq!(server.answered(), count);
        let stranger = identities(&other).remove(0).1;
        for tls in [trusting(&own), trusting(&own).identity(stranger.clone())] {
            let fault = call(&server.url(), tls).await.unwrap_err();
            assert_eq!(fault.kind(), ErrorKind::Transport, "{}", shown(&fault));
        }
        assert_eq!(server.answered(), count);
    }
}

#[test]
fn what_is_wrong_with_a_file() {
    let authority = Authority::new();
    let (leaf, other) = (authority.leaf("a.test"), authority.leaf("b.test"));
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: String| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let encrypted =
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nY2FuYXJ5\n-----END ENCRYPTED PRIVATE KEY-----\n";
    let chain = write("chain.pem", leaf.pem());
    let key = write("key.pem", leaf.key_pem());
    let foreign = write("foreign.pem", other.key_pem());
    let locked = write("locked.pem", encrypted.to_owned());
    let broken = write("broken.pem", secure::pem("PRIVATE KEY", b"canary"));
    let rotten = write("rotten.pem", secure::pem("CERTIFICATE", b"canary"));
    let text = write("text.txt", "canary".to_owned());
    let cut = write("cut.pem", leaf.pem()[..200].to_owned());
    let missing = folder.path().join("missing.pem");
    for (chain, key, name, word) in [
        (&missing, &key, "missing.pem", "can not be read"),
        (&chain, &missing, "missing.pem", "can not be read"),
        (&key, &key, "key.pem", "no certificate"),
        (&text, &key, "text.txt", "no certificate"),
        (&cut, &key, "cut.pem", "no PEM text"),
        (&chain, &chain, "chain.pem", "no private key"),
        (&chain, &locked, "locked.pem", "encrypted"),
        (&chain, &broken, "broken.pem", "malformed"),
        (&chain, &foreign, "foreign.pem", "does not belong"),
        (&rotten, &key, "rotten.pem", "malformed"),
    ] {
        let fault = Identity::from_pem_files(chain, key).unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Config);
        let found = shown(&fault);
        assert!(
            found.contains(name) && found.contains(word),
            "{name}: {found}"
        );
    }
    for (file, word) in [
        (&missing, "can not be read"),
        (&text, "no certificate"),
        (&rotten, "can not be used"),
        (&key, "no certificate"),
    ] {
        let fault = TlsSettings::new().add_root_file(file).unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Config);
        assert!(shown(&fault).contains(word), "{}", shown(&fault));
    }
}
