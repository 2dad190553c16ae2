//! Every kind of request body in the description.

use platform_client_v2::apis::{
    AgentAssistantsApi, AlertingApi, ArchitectApi, AuthorizationApi, ConversationsApi,
    KnowledgeApi, ProcessAutomationApi, ScimApi,
};
use platform_client_v2::models::{self, AssistantQueue, CommonAllAlertUpdateRequest};
use serde_json::{Value, json};
use workspace_tests::server::{Answer, Received, Server};

use crate::served;

#[track_caller]
fn assert_json(request: &Received, expected: &Value) {
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(
        &serde_json::from_slice::<Value>(&request.body).unwrap(),
        expected
    );
}

#[track_caller]
fn assert_no_body(server: &Server) {
    let request = server.only();
    assert_eq!(request.text(), "");
    assert_eq!(request.header("content-length"), Some("0"));
    assert_eq!(request.header("content-type"), None);
}

#[tokio::test]
async fn lists_of_texts() {
    let (server, client) = served(Answer::json("[]")).await;
    let api = AuthorizationApi::new(&client);
    api.put_authorization_role_users_add("r", ["u-1", "u-2"])
        .await
        .unwrap();
    assert_json(&server.only(), &json!(["u-1", "u-2"]));
    api.put_authorization_role_users_add("r", Vec::<String>::new())
        .await
        .unwrap();
    assert_json(&server.only(), &json!([]));
}

#[tokio::test]
async fn lists_of_models() {
    let (server, client) = served(Answer::json("{}")).await;
    let queues = vec![AssistantQueue::new().with_id("q-1"), AssistantQueue::new()];
    AgentAssistantsApi::new(&client)
        .patch_assistant_queues("a", queues)
        .await
        .unwrap();
    assert_json(&server.only(), &json!([{"id": "q-1"}, {}]));
}

#[tokio::test]
async fn maps() {
    let (server, client) = served(Answer::json("{}")).await;
    let row = [
        ("key", json!("k")),
        ("count", json!(3)),
        ("gone", Value::Null),
        ("ü", json!({"a": [1.5]})),
    ];
    let row = row
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    ArchitectApi::new(&client)
        .post_flows_datatable_rows("d", row)
        .await
        .unwrap();
    assert_json(
        &server.only(),
        &json!({"key": "k", "count": 3, "gone": null, "ü": {"a": [1.5]}}),
    );
}

#[tokio::test]
async fn free_json() {
    let (server, client) = served(Answer::json("{}")).await;
    let api = KnowledgeApi::new(&client);
    let call = || api.post_knowledge_knowledgebase_sources_salesforce_source_id_sync("k", "s");
    call()
        .body(json!({"full": true, "since": null}))
        .await
        .unwrap();
    assert_json(&server.only(), &json!({"full": true, "since": null}));
    call().await.unwrap();
    assert_no_body(&server);
}

#[tokio::test]
async fn raw_texts() {
    let (server, client) = served(Answer::json("{}")).await;
    let api = ProcessAutomationApi::new(&client);
    let event = "{\"eventBody\": {\"id\": \"ü\"} }\n";
    api.post_processautomation_trigger_test("t")
        .body(event)
        .await
        .unwrap();
    let request = server.only();
    assert_eq!(request.text(), event);
    assert_eq!(request.header("content-type"), Some("application/json"));
    api.post_processautomation_trigger_test("t").await.unwrap();
    assert_no_body(&server);
}

#[tokio::test]
async fn optional_models_and_lists() {
    let (server, client) = served(Answer::json("{}")).await;
    let alerting = AlertingApi::new(&client);
    let change = CommonAllAlertUpdateRequest::new();
    alerting
        .patch_alerting_alerts_all()
        .body(change)
        .await
        .unwrap();
    assert_json(&server.only(), &json!({}));
    alerting.patch_alerting_alerts_all().await.unwrap();
    assert_no_body(&server);

    let conversations = ConversationsApi::new(&client);
    conversations
        .post_conversations_message_messages_bulk("c")
        .body(["m-1"])
        .await
        .unwrap();
    assert_json(&server.only(), &json!(["m-1"]));
    conversations
        .post_conversations_message_messages_bulk("c")
        .await
        .unwrap();
    assert_no_body(&server);
}

#[tokio::test]
async fn scim_bodies() {
    let (server, client) =
        served(Answer::body("application/scim+json", r#"{"userName":"a"}"#)).await;
    let api = ScimApi::new(&client);
    let user = || {
        let mut user = models::ScimV2User::new();
        user.user_name = Some("a@b".into());
        user
    };
    let saved = api.put_scim_v2_user("u", user()).await.unwrap();
    assert_eq!(saved.user_name.as_deref(), Some("a"));
    let request = server.only();
    let content_type = request.header("content-type").unwrap().to_owned();
    assert!(
        ["application/scim+json", "application/json"].contains(&content_type.as_str()),
        "{content_type}",
    );
    api.put_scim_v2_user("u", user())
        .options(|options| options.scim_json())
        .await
        .unwrap();
    let request = server.only();
    assert_eq!(
        request.header("content-type"),
        Some("application/scim+json")
    );
    assert_eq!(request.header("accept"), Some("application/scim+json"));
    assert_eq!(request.text(), r#"{"userName":"a@b"}"#);
}
