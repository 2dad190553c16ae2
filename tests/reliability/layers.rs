//! Where settings come from, and clients that do not touch each other.

use std::path::Path;
use std::time::Duration;

use platform_client_runtime::logging::{LogLevel, LogSettings};
use platform_client_runtime::{Client, ErrorKind, Region};
use reliability_tests::alone::alone_with;
use reliability_tests::platform::{CLIENT_ID, CLIENT_SECRET};
use reliability_tests::{Answer, ByteServer, Platform};

use crate::get;

const US: &str = "https://api.mypurecloud.com";
const IE: &str = "https://api.mypurecloud.ie";
const DE: &str = "https://api.mypurecloud.de";
const JP: &str = "https://api.mypurecloud.jp";

/// Runs a test in a process with another environment and a home folder with a
/// configuration file.
fn with_environment(test: &str, variables: &[(&str, &str)], body: impl FnOnce(&Path)) {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(".genesyscloudrust");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("config"), format!("[general]\nhost = {DE}\n")).unwrap();
    let mut variables = variables.to_vec();
    variables.push(("HOME", home.path().to_str().unwrap()));
    alone_with(test, &variables, Duration::from_secs(30), || {
        let home = std::env::var_os("HOME").unwrap();
        body(Path::new(&home));
    });
}

#[test]
fn builder_before_environment_before_file() {
    let variables = [
        ("GENESYSCLOUD_REGION", "eu-west-1"),
        ("GENESYSCLOUD_OAUTHCLIENT_ID", CLIENT_ID),
        ("GENESYSCLOUD_OAUTHCLIENT_SECRET", CLIENT_SECRET),
    ];
    let test = "layers::builder_before_environment_before_file";
    with_environment(test, &variables, |home| {
        let other = home.join("other");
        std::fs::write(&other, "{\"general\": {\"host\": \"mypurecloud.jp\"}}").unwrap();
        let base =
            |builder: platform_client_runtime::ClientBuilder| builder.build().unwrap().base_url();
        assert_eq!(base(Client::builder().without_config_file()), US);
        assert_eq!(base(Client::builder()), DE);
        assert_eq!(base(Client::builder().config_file(&other)), JP);
        // The environment counts only where it was asked for.
        let asked = || Client::builder().from_env().unwrap();
        assert_eq!(base(asked()), IE);
        assert_eq!(base(asked().config_file(&other)), IE);
        assert_eq!(base(asked().without_config_file()), IE);
        let own = asked().region(Region::ApNortheast1);
        assert_eq!(base(own), JP);
        assert_eq!(
            base(asked().base_url("http://localhost:1/x/")),
            "http://localhost:1/x"
        );

        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.unwrap().block_on(async {
            // The credentials of the environment, and those of the builder.
            let platform = Platform::start();
            let here = || asked().base_url(&platform.url).login_url(&platform.url);
            get(&here().build().unwrap()).await.unwrap();
            assert_eq!(platform.counts().token_calls, 1);
            let own = here().access_token(platform.issue_token());
            get(&own.build().unwrap()).await.unwrap();
            assert_eq!(platform.counts().token_calls, 1);
        });
    });
}

#[test]
fn a_token_of_the_environment() {
    let variables = [
        ("GENESYSCLOUD_ACCESS_TOKEN", "canary-environment"),
        ("GENESYSCLOUD_OAUTHCLIENT_ID", "id"),
    ];
    with_environment("layers::a_token_of_the_environment", &variables, |_| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.unwrap().block_on(async {
            let server = ByteServer::start(|_| Answer::json(200, "{}"));
            let client = server.builder().from_env().unwrap().build().unwrap();
            get(&client).await.unwrap();
            assert_eq!(server.only().bearer(), Some("canary-environment"));
        });
    });
}

#[test]
fn an_environment_that_can_not_be_used() {
    let variables = [
        ("GENESYSCLOUD_REGION", "https://user:canary@host"),
        ("GENESYSCLOUD_OAUTHCLIENT_ID", "id"),
    ];
    let test = "layers::an_environment_that_can_not_be_used";
    with_environment(test, &variables, |_| {
        let fault = Client::builder().from_env().unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Config);
        let shown = crate::shown(&fault);
        assert!(shown.contains("GENESYSCLOUD_REGION"), "{shown}");
        assert!(!shown.contains("canary"), "{shown}");
    });
}

#[tokio::test]
async fn clients_do_not_touch_each_other() {
    const CLIENTS: usize = 4;
    let folder = tempfile::tempdir().unwrap();
    let mut rig = Vec::new();
    for number in 0..CLIENTS {
        let platform = Platform::start();
        platform.change(|rules| rules.record = true);
        let config = folder.path().join(format!("config-{number}"));
        let log = folder.path().join(format!("log-{number}"));
        let text = format!(
            "[general]\nhost = {}\n[retry]\nretry_max = 2\n",
            platform.url
        );
        std::fs::write(&config, text).unwrap();
        let token = platform.issue_token();
        let settings = LogSettings::default()
            .with_level(LogLevel::Debug)
            .with_console(false)
            .with_file_path(&log);
        let client = Client::builder()
            .proxy_from_environment(false)
            .config_file(config)
            .default_header("X-Client", number.to_string())
            .access_token(&token)
            .log(settings)
            .build()
            .unwrap();
        rig.push((platform, client, token, log));
    }
    let calls = rig
        .iter()
        .flat_map(|(_, client, ..)| vec![client.clone(); 10]);
    let mut tasks: tokio::task::JoinSet<_> = calls
        .map(|client| async move { get(&client).await })
        .collect();
    while let Some(outcome) = tasks.join_next().await {
        outcome.unwrap().unwrap();
    }
    // One logs out, one logs in anew, one gets a sibling.
    rig[0].1.clear_access_token().await.unwrap();
    let second = rig[1].0.issue_token();
    rig[1].1.set_access_token(&second).unwrap();
    let third = rig[2].0.issue_token();
    let sibling = rig[2].1.with_access_token(&third);
    assert_eq!(get(&rig[0].1).await.unwrap_err().status(), Some(401));
    get(&sibling).await.unwrap();
    for (_, client, ..) in &rig[1..] {
        get(client).await.unwrap();
    }
    for (number, (platform, client, token, log)) in rig.iter().enumerate() {
        assert_eq!(client.base_url(), platform.url);
        let own = number.to_string();
        let allowed = match number {
            1 => vec![token, &second],
            2 => vec![token, &third],
            _ => vec![token],
        };
        for request in platform.seen() {
            assert_eq!(request.header("x-client"), Some(own.as_str()));
            let known = |token: &str| allowed.iter().any(|own| *own == token);
            assert!(request.bearer().is_none_or(known), "{request:?}");
        }
        let log = std::fs::read_to_string(log).unwrap();
        for (other, (platform, ..)) in rig.iter().enumerate() {
            assert_eq!(log.contains(&platform.url), other == number);
        }
    }
}
