//! Every place and type that a parameter has in the description.

use platform_client_v2::apis::{
    AnalyticsApi, ArchitectApi, BusinessRulesApi, LearningApi, OAuthApi, QualityApi, ScimApi,
    SearchApi, UsersApi, WebDeploymentsApi,
};
use platform_client_v2::models;
use workspace_tests::server::Answer;

use crate::served;

#[tokio::test]
async fn paths_keep_every_character() {
    let (server, client) = served(Answer::json("{}")).await;
    for (id, target) in [
        ("u-17", "/api/v2/users/u-17"),
        ("a/b", "/api/v2/users/a%2Fb"),
        ("a+b c", "/api/v2/users/a%2Bb%20c"),
        ("100%", "/api/v2/users/100%25"),
        ("%2F", "/api/v2/users/%252F"),
        ("grün", "/api/v2/users/gr%C3%BCn"),
        ("?q#f;m", "/api/v2/users/%3Fq%23f%3Bm"),
        ("...", "/api/v2/users/..."),
    ] {
        UsersApi::new(&client).get_user(id).await.unwrap();
        assert_eq!(server.only().target, target, "{id:?}");
    }
    for id in ["", ".", ".."] {
        let error = UsersApi::new(&client).get_user(id).await.unwrap_err();
        assert_eq!(
            error.kind(),
            platform_client_v2::ErrorKind::InvalidRequest,
            "{id:?}"
        );
        assert_eq!(error.operation_id(), Some("getUser"), "{id:?}");
    }
    assert_eq!(server.take(), []);
}

#[tokio::test]
async fn path_integers() {
    let (server, client) = served(Answer::json("{}")).await;
    let api = BusinessRulesApi::new(&client);
    api.get_businessrules_decisiontable_version("t 1", 7)
        .await
        .unwrap();
    assert_eq!(
        server.only().target,
        "/api/v2/businessrules/decisiontables/t%201/versions/7"
    );
}

#[tokio::test]
async fn query_types() {
    let (server, client) = served(Answer::json("{}")).await;
    LearningApi::new(&client)
        .get_learning_assignments()
        .module_id("a&b=c d+e")
        .page_size(9_007_199_254_740_993)
        .min_percentage_score(0.5)
        .user_id(["1,2", "3 4"])
        .await
        .unwrap();
    assert_eq!(
        server.only().target,
        "/api/v2/learning/assignments?moduleId=a%26b%3Dc%20d%2Be&pageSize=9007199254740993\
         &minPercentageScore=0.5&userId=1%2C2&userId=3%204",
    );
    AnalyticsApi::new(&client)
        .get_analytics_reporting_dashboards_users()
        .deleted_only(false)
        .await
        .unwrap();
    assert_eq!(
        server.only().target,
        "/api/v2/analytics/reporting/dashboards/users?deletedOnly=false"
    );
}

#[tokio::test]
async fn required_queries_are_arguments() {
    let (server, client) = served(Answer::json("{}")).await;
    SearchApi::new(&client)
        .get_documentation_gkn_search("a b")
        .await
        .unwrap();
    assert_eq!(
        server.only().target,
        "/api/v2/documentation/gkn/search?q64=a%20b"
    );
    ArchitectApi::new(&client)
        .delete_architect_prompts(["x", "y"])
        .await
        .unwrap();
    assert_eq!(server.only().target, "/api/v2/architect/prompts?id=x&id=y");
}

#[tokio::test]
async fn lists_are_repeated_but_joined_for_scim() {
    let (server, client) = served(Answer::json("{}")).await;
    UsersApi::new(&client)
        .get_users()
        .id(vec![String::from("a"), "b".into()])
        .await
        .unwrap();
    assert_eq!(server.only().target, "/api/v2/users?id=a&id=b");
    UsersApi::new(&client)
        .get_users()
        .id(Vec::<String>::new())
        .await
        .unwrap();
    assert_eq!(server.only().target, "/api/v2/users");
    ScimApi::new(&client)
        .get_scim_v2_users()
        .start_index(1)
        .attributes(["id", "name.familyName"])
        .filter("userName eq \"a@b\"")
        .await
        .unwrap();
    let request = server.only();
    assert_eq!(
        request.target,
        "/api/v2/scim/v2/users?startIndex=1&attributes=id%2Cname.familyName&filter=userName%20eq%20%22a%40b%22",
    );
    assert_eq!(request.header("accept"), Some("application/json"));
}

#[tokio::test]
async fn a_parameter_that_is_set_twice_has_its_last_value() {
    let (server, client) = served(Answer::json("{}")).await;
    UsersApi::new(&client)
        .get_users()
        .page_size(1)
        .id(["a"])
        .page_size(2)
        .id(["b"])
        .await
        .unwrap();
    assert_eq!(server.only().target, "/api/v2/users?pageSize=2&id=b");
}

#[tokio::test]
async fn headers() {
    let (server, client) = served(Answer::json("{}")).await;
    ScimApi::new(&client)
        .put_scim_v2_user("u", models::ScimV2User::new())
        .if_match("\"42\"")
        .await
        .unwrap();
    let request = server.only();
    assert_eq!(request.header("if-match"), Some("\"42\""));
    assert_eq!(request.header("authorization"), Some("Bearer t"));
    OAuthApi::new(&client)
        .get_oauth_authorizations()
        .accept_language("de")
        .await
        .unwrap();
    assert_eq!(server.only().header("accept-language"), Some("de"));
    QualityApi::new(&client)
        .post_quality_conversation_evaluations("c", models::EvaluationCreateBody::new())
        .idempotency_key("k-1")
        .await
        .unwrap();
    assert_eq!(server.only().header("idempotency-key"), Some("k-1"));
    WebDeploymentsApi::new(&client)
        .delete_webdeployments_token_revoke()
        .x_journey_session_id("s")
        .x_journey_session_type("web")
        .await
        .unwrap();
    let request = server.only();
    assert_eq!(request.header("x-journey-session-id"), Some("s"));
    assert_eq!(request.header("x-journey-session-type"), Some("web"));

    let error = OAuthApi::new(&client)
        .get_oauth_authorizations()
        .accept_language("de\r\nX: y")
        .await;
    assert_eq!(
        error.unwrap_err().kind(),
        platform_client_v2::ErrorKind::InvalidRequest
    );
    assert_eq!(server.take(), []);
}
