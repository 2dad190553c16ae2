//! A gateway in front of the service: every request goes through it.

use platform_client_runtime::auth::AuthorizeUrl;
use platform_client_runtime::network::Gateway;
use platform_client_runtime::transport::RequestBody;
use platform_client_runtime::{Client, ClientBuilder, Region};
use reliability_tests::byte_server::direct;
use reliability_tests::http::Request;
use reliability_tests::{Answer, ByteServer, Step};

use crate::get;

/// A gateway that answers as the service behind it would.
fn gateway() -> ByteServer {
    ByteServer::start(|request| -> Vec<Step> {
        let answer = match request.path() {
            "/for/login/oauth/token" => Answer::json(
                200,
                r#"{"access_token":"canary-token","token_type":"bearer","expires_in":86400}"#,
            ),
            "/for-api/api/v2/files/moved" => Answer::status(302).header(
                "Location",
                "https://api.mypurecloud.ie/api/v2/files/1?signature=s",
            ),
            path if path.starts_with("/for-api/") => Answer::json(200, r#"{"id":"1"}"#),
            _ => Answer::status(404),
        };
        answer.into()
    })
}

/// A builder with the gateway as its setting.
fn behind(server: &ByteServer) -> ClientBuilder {
    let gateway = Gateway::new("127.0.0.1")
        .protocol("http")
        .port(server.port())
        .api_path("/for-api/")
        .login_path("for/login");
    Client::builder()
        .proxy_from_environment(false)
        .without_config_file()
        .region(Region::EuWest1)
        .gateway(gateway)
        .client_credentials("id", "canary-secret")
}

fn targets(requests: &[Request]) -> Vec<&str> {
    requests
        .iter()
        .map(|request| request.target.as_str())
        .collect()
}

async fn goes_through(server: &ByteServer, client: &Client) {
    assert_eq!(get(client).await.unwrap()["id"], "1");
    let api = "https://api.mypurecloud.ie/api/v2/files";
    // Absolute URLs of the service, as it puts them into its answers.
    for url in [
        format!("{api}/1?x=1"),
        format!("{api}/moved"),
        "/api/v2/files/2".to_owned(),
    ] {
        let file = client.download(url).bytes().await.unwrap();
        assert_eq!(file, br#"{"id":"1"}"#);
    }
    let upload = client.upload(format!("{api}/3"));
    upload.body(RequestBody::bytes("x")).send().await.unwrap();
    let requests = server.requests();
    assert_eq!(
        targets(&requests),
        [
            "/for/login/oauth/token",
            "/for-api/api/v2/things/1",
            "/for-api/api/v2/files/1?x=1",
            "/for-api/api/v2/files/moved",
            "/for-api/api/v2/files/1?signature=s",
            "/for-api/api/v2/files/2",
            "/for-api/api/v2/files/3",
        ]
    );
    for request in &requests[1..] {
        assert_eq!(request.bearer(), Some("canary-token"), "{request:?}");
        let host = format!("127.0.0.1:{}", server.port());
        assert_eq!(request.header("host"), Some(host.as_str()));
    }
}

#[tokio::test]
async fn api_and_login_go_through_the_gateway() {
    let server = gateway();
    let client = behind(&server).build().unwrap();
    goes_through(&server, &client).await;
    let base = format!("http://127.0.0.1:{}/for/login", server.port());
    assert_eq!(client.login_url().unwrap(), base);
    let page = AuthorizeUrl::code("id", "http://localhost/").random_state();
    let page = client.authorize_url(&page.unwrap()).unwrap();
    assert!(
        page.starts_with(&format!("{base}/oauth/authorize?")),
        "{page}"
    );
    let page = client.logout_url("id", None).unwrap();
    assert!(page.starts_with(&format!("{base}/logout?")), "{page}");
}

#[tokio::test]
async fn a_gateway_of_the_file() {
    let server = gateway();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    let port = server.port();
    let text = format!(
        "[general]\nhost = https://api.mypurecloud.ie\n[gateway]\nhost = 127.0.0.1\n\
         protocol = http\nport = {port}\npath_params_api = for-api\npath_params_login = /for/login/\n"
    );
    std::fs::write(&path, text).unwrap();
    let client = Client::builder()
        .proxy_from_environment(false)
        .config_file(path)
        .client_credentials("id", "canary-secret")
        .build()
        .unwrap();
    goes_through(&server, &client).await;
}

#[tokio::test]
async fn other_hosts_stay_what_they_are() {
    let server = gateway();
    let storage = ByteServer::start(|_| Answer::text(200, "text/plain", "file"));
    let client = behind(&server).build().unwrap();
    client.refresh().await.unwrap();
    let file = client.download(format!("{}/api/v2/files/1", storage.url));
    assert_eq!(file.bytes().await.unwrap(), b"file");
    assert_eq!(storage.only().header("authorization"), None);
    // Without a gateway nothing is rewritten.
    let plain = direct(&storage.url).access_token("t").build().unwrap();
    let file = plain.download(format!("{}/api/v2/files/2", storage.url));
    file.bytes().await.unwrap();
    assert_eq!(
        targets(&storage.requests()),
        ["/api/v2/files/1", "/api/v2/files/2"]
    );
    assert_eq!(server.requests().len(), 1);
}
