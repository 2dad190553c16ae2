//! The program of the product's README.

use platform_client_v2::apis::UsersApi;
use platform_client_v2::models::{self, UpdateUser};
use serde_json::{Value, json};
use workspace_tests::server::{Answer, Received, Server};

fn service(request: &Received) -> Answer {
    match (request.method.as_str(), request.path()) {
        ("GET", "/api/v2/users/me") => Answer::json(
            r#"{"id":"u-17","name":"Ada","version":4,"presence":{"presenceDefinition":{"systemPresence":"Available"}},
                "authorization":{"permissions":["a:b:c"]},"notKnownYet":{"x":[1]}}"#,
        ),
        ("GET", "/api/v2/users") => Answer::json(
            r#"{"entities":[{"id":"u-17","name":"Ada","state":"active"},{"id":"u-18","state":"on_leave"}],
                "pageSize":100,"pageNumber":1,"total":2}"#,
        )
        .header("ININ-Correlation-Id", "c-1"),
        ("PATCH", "/api/v2/users/u-17") => Answer::json(r#"{"id":"u-17","title":"Lead","version":5}"#),
        ("GET", "/api/v2/users/gone") => Answer::json(
            r#"{"message":"no such user","code":"not.found","status":404,"contextId":"c-2"}"#,
        )
        .with_status(404)
        .header("inin-correlation-id", "c-2"),
        _ => Answer::status(500),
    }
}

#[tokio::test]
async fn the_program_of_the_readme() {
    let server = Server::start(service).await.unwrap();
    let client = server.builder().access_token("t").build().unwrap();
    let users = UsersApi::new(&client);

    let me: models::UserMe = users
        .get_users_me()
        .expand(["presence"])
        .send()
        .await
        .unwrap();
    assert_eq!(me.name.as_deref(), Some("Ada"));
    let definition = me.presence.unwrap().presence_definition.unwrap();
    assert_eq!(definition.system_presence.as_deref(), Some("Available"));
    let request = server.only();
    assert_eq!(request.target, "/api/v2/users/me?expand=presence");
    assert_eq!(request.header("authorization"), Some("Bearer t"));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("content-type"), None);
    assert_eq!(request.text(), "");

    let page = users
        .get_users()
        .page_size(100)
        .page_number(1)
        .response()
        .await
        .unwrap();
    assert_eq!(page.status(), 200);
    assert_eq!(page.correlation_id(), Some("c-1"));
    let entities = page.body().entities.as_deref().unwrap();
    assert_eq!(entities.len(), 2);
    assert_eq!(entities[0].state, Some(models::UserStateValue::Active));
    assert_eq!(entities[1].state.as_ref().unwrap().as_str(), "on_leave");
    assert_eq!(
        server.only().target,
        "/api/v2/users?pageSize=100&pageNumber=1"
    );

    let mut change = UpdateUser::new();
    change.title = Some("Lead".into());
    change.clear_department();
    let user = users.patch_user("u-17", change).send().await.unwrap();
    assert_eq!(user.version, Some(5));
    let request = server.only();
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("PATCH", "/api/v2/users/u-17")
    );
    assert_eq!(request.header("content-type"), Some("application/json"));
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(body, json!({"department": null, "title": "Lead"}));

    match users.get_user("gone").send().await {
        Err(error) if error.status() == Some(404) => {
            assert!(error.is_not_found());
            assert_eq!(error.api().and_then(|api| api.code()), Some("not.found"));
            assert_eq!(
                error.api().and_then(|api| api.message()),
                Some("no such user")
            );
            assert_eq!(error.correlation_id(), Some("c-2"));
            assert_eq!(error.operation_id(), Some("getUser"));
        }
        other => panic!("{other:?}"),
    }
}

/// A change that is built by chaining, and awaited without `send`.
#[tokio::test]
async fn the_chained_form() {
    let server = Server::start(service).await.unwrap();
    let client = server.builder().access_token("t").build().unwrap();
    let change = UpdateUser::new()
        .with_title("Lead")
        .with_state("inactive")
        .with_version(4);
    let user = UsersApi::new(&client)
        .patch_user("u-17", change)
        .await
        .unwrap();
    assert_eq!(user.title.as_deref(), Some("Lead"));
    let body: Value = serde_json::from_slice(&server.only().body).unwrap();
    assert_eq!(
        body,
        json!({"state": "inactive", "title": "Lead", "version": 4})
    );
}
