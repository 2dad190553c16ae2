//! Every kind of successful answer in the description.

use platform_client_v2::apis::{
    AlertingApi, ArchitectApi, AuthorizationApi, ConversationsApi, IntegrationsApi, RoutingApi,
    UsersApi, WorkforceManagementApi,
};
use platform_client_v2::{ErrorKind, models};
use serde_json::{Value, json};
use workspace_tests::server::Answer;

use crate::served;

#[tokio::test]
async fn lists() {
    let (_server, client) = served(Answer::json(r#"[{"id":"d-1","name":"x"},{}]"#)).await;
    let api = AuthorizationApi::new(&client);
    let divisions = api
        .get_authorization_divisionspermitted_me("a:b:c")
        .await
        .unwrap();
    assert_eq!(divisions.len(), 2);
    assert_eq!(divisions[0].id.as_deref(), Some("d-1"));
    assert_eq!(divisions[1], models::AuthzDivision::new());

    let (_server, client) = served(Answer::json(r#"[{"a":1},[2],"x",null]"#)).await;
    let agents = RoutingApi::new(&client)
        .get_routing_utilization_label_agents("l")
        .await
        .unwrap();
    assert_eq!(Value::from(agents), json!([{"a": 1}, [2], "x", null]));

    let (_server, client) = served(Answer::json(r#"["u-1"]"#)).await;
    let api = AuthorizationApi::new(&client);
    assert_eq!(
        api.put_authorization_role_users_add("r", ["u-1"])
            .await
            .unwrap(),
        ["u-1"]
    );
}

#[tokio::test]
async fn maps() {
    let (_server, client) = served(Answer::json(r#"{"a":{"n":1},"b":null}"#)).await;
    let counts = AuthorizationApi::new(&client)
        .get_authorization_subjects_rolecounts()
        .await
        .unwrap();
    assert_eq!(counts["a"], json!({"n": 1}));
    assert_eq!(counts["b"], Value::Null);
    let row = ArchitectApi::new(&client)
        .put_flows_datatable_row("d", "r")
        .await
        .unwrap();
    assert_eq!(row.len(), 2);
}

#[tokio::test]
async fn texts() {
    let state = models::SetRecordingState::new();
    for (answer, expected) in [
        (Answer::json(r#""ACTIVE""#), "ACTIVE"),
        (Answer::body("text/plain", "ACTIVE"), "ACTIVE"),
        (Answer::json(""), ""),
    ] {
        let (_server, client) = served(answer).await;
        let api = ConversationsApi::new(&client);
        let text = api
            .put_conversations_callback_recordingstate("c", state.clone())
            .await
            .unwrap();
        assert_eq!(text, expected);
    }

    let (server, client) = served(Answer::body("text/plain", "\"#set($x = 1)\"\n")).await;
    let template = IntegrationsApi::new(&client)
        .get_integrations_action_template("a", "f.vm")
        .await
        .unwrap();
    assert_eq!(template, "\"#set($x = 1)\"\n");
    assert_eq!(server.only().header("accept"), Some("text/plain"));

    let (server, client) = served(Answer::body(
        "text/calendar; charset=utf-8",
        "BEGIN:VCALENDAR\r\n",
    ))
    .await;
    let api = WorkforceManagementApi::new(&client);
    let calendar = api
        .get_workforcemanagement_calendar_data_ics("c")
        .await
        .unwrap();
    assert_eq!(calendar, "BEGIN:VCALENDAR\r\n");
    let request = server.only();
    assert_eq!(request.header("accept"), Some("text/calendar"));
    assert_eq!(request.header("authorization"), None);
}

#[tokio::test]
async fn numbers() {
    let (_server, client) = served(Answer::json("9007199254740993")).await;
    let limit = AuthorizationApi::new(&client)
        .get_authorization_divisions_limit()
        .await
        .unwrap();
    assert_eq!(limit, 9_007_199_254_740_993);
}

#[tokio::test]
async fn free_json_and_nothing() {
    for (answer, expected, has_body) in [
        (Answer::json(r#"{"any":[1]}"#), json!({"any": [1]}), true),
        (Answer::json("null"), Value::Null, true),
        (Answer::status(204), Value::Null, false),
        (Answer::status(200), Value::Null, false),
        (Answer::json("").with_status(202), Value::Null, false),
    ] {
        let (_server, client) = served(answer).await;
        let answer = AlertingApi::new(&client)
            .delete_alerting_alerts_all()
            .response()
            .await
            .unwrap();
        assert_eq!(answer.has_body(), has_body);
        assert_eq!(answer.into_body(), expected);
    }
}

#[tokio::test]
async fn without_content() {
    for answer in [
        Answer::status(204),
        Answer::status(200),
        Answer::body("text/html", "<p>").with_status(202),
    ] {
        let (_server, client) = served(answer).await;
        let answer = AlertingApi::new(&client)
            .delete_alerting_alert("a")
            .response()
            .await
            .unwrap();
        let () = answer.into_body();
    }
}

/// A model whose answer is empty is one with nothing set.
#[tokio::test]
async fn models_without_a_body() {
    for (answer, status) in [
        (Answer::status(200), 200),
        (Answer::json("").with_status(202), 202),
        (Answer::status(204), 204),
    ] {
        let (_server, client) = served(answer).await;
        let answer = UsersApi::new(&client)
            .get_user("u")
            .response()
            .await
            .unwrap();
        assert_eq!(answer.status(), status);
        assert_eq!(answer.into_body(), models::User::new());
    }
}

#[tokio::test]
async fn what_is_not_promised_is_an_error() {
    let (_server, client) = served(Answer::json(r#"{"entities":[{"id":["x"]}]}"#)).await;
    let error = UsersApi::new(&client).get_users().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let path = error.json_path().unwrap();
    assert!(path.contains("entities") && path.contains("id"), "{path}");
    let (_server, client) = served(Answer::body("text/html", "<html>")).await;
    let error = UsersApi::new(&client).get_users().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.body()),
        (ErrorKind::Decode, Some("<html>"))
    );
}
