//! What every request has in common.

use std::future::IntoFuture;

use platform_client_v2::apis::{SearchApi, UsersApi};
use platform_client_v2::{Client, ErrorKind, models};
use workspace_tests::server::{Answer, Server};

use crate::served;

fn assert_task<F: Future + Send + 'static>(future: F) -> F {
    future
}

fn assert_shared<T: Send + Sync + Clone + 'static>(value: T) -> T {
    value
}

#[tokio::test]
async fn futures_can_be_spawned() {
    let (server, client) = served(Answer::json(r#"{"id":"u"}"#)).await;
    let users = assert_shared(UsersApi::new(&client));
    let sent = assert_task(users.get_users_me().send());
    let response = assert_task(users.get_user("u").response());
    let awaited = assert_task(users.get_user("u").into_future());
    let whole = assert_task(async move { users.get_users_me().expand(["team"]).await });
    assert_eq!(server.take(), [], "nothing is sent before the first poll");
    let tasks = (
        tokio::spawn(sent),
        tokio::spawn(response),
        tokio::spawn(awaited),
        tokio::spawn(whole),
    );
    assert_eq!(tasks.0.await.unwrap().unwrap().id.as_deref(), Some("u"));
    assert_eq!(
        tasks.1.await.unwrap().unwrap().body().id.as_deref(),
        Some("u")
    );
    assert_eq!(tasks.2.await.unwrap().unwrap().id.as_deref(), Some("u"));
    assert_eq!(tasks.3.await.unwrap().unwrap().id.as_deref(), Some("u"));
    assert_eq!(server.take().len(), 4);
}

#[tokio::test]
async fn the_token_goes_where_the_description_says() {
    let (server, client) = served(Answer::json("{}")).await;
    SearchApi::new(&client)
        .get_documentation_gkn_search("q")
        .await
        .unwrap();
    assert_eq!(server.only().header("authorization"), None);
    UsersApi::new(&client).get_users_me().await.unwrap();
    assert_eq!(server.only().header("authorization"), Some("Bearer t"));
    let other = client.with_access_token("other");
    UsersApi::new(&other).get_users_me().await.unwrap();
    assert_eq!(server.only().header("authorization"), Some("Bearer other"));
    assert!(!format!("{client:?} {:?}", UsersApi::new(&client).get_users_me()).contains("Bearer"));
}

#[tokio::test]
async fn options_win() {
    let (server, client) = served(Answer::json("{}")).await;
    UsersApi::new(&client)
        .get_users_me()
        .options(|options| {
            options
                .header("X-Trace", "1")
                .header("Authorization", "Bearer mine")
        })
        .await
        .unwrap();
    let request = server.only();
    assert_eq!(request.header("x-trace"), Some("1"));
    assert_eq!(request.header("authorization"), Some("Bearer mine"));
}

#[tokio::test]
async fn statuses_become_errors() {
    for (status, kind) in [
        (304, ErrorKind::NotModified),
        (307, ErrorKind::Redirect),
        (400, ErrorKind::Api),
        (401, ErrorKind::Api),
        (429, ErrorKind::Api),
        (500, ErrorKind::Api),
        (503, ErrorKind::Api),
    ] {
        let answer = Answer::status(status)
            .header("Location", "/elsewhere")
            .header("Retry-After", "7");
        let (server, client) = served(answer).await;
        let error = UsersApi::new(&client).get_users_me().await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (kind, Some(status)));
        assert_eq!(
            error.retry_after().map(|wait| wait.as_secs()),
            Some(7),
            "{status}"
        );
        assert_eq!(server.take().len(), 1, "{status}: a request is sent once");
    }
}

#[tokio::test]
async fn a_base_url_may_have_a_path() {
    let server = Server::start(|_| Answer::json("{}")).await.unwrap();
    let client: Client = Client::builder()
        .base_url(format!("{}/proxy/", server.url()))
        .proxy_from_environment(false)
        .build()
        .unwrap();
    let user: models::User = UsersApi::new(&client).get_user("u").await.unwrap();
    assert_eq!(user, models::User::new());
    let request = server.only();
    assert_eq!(request.target, "/proxy/api/v2/users/u");
    assert_eq!(request.header("authorization"), None);
}
